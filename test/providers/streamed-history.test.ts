import { createPlano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const citation = (url: string) => ({
  type: 'web_search_result_location',
  url,
  title: 'T',
  cited_text: 'c',
  encrypted_index: 'e',
})

const block = (index: number, start: object, ...deltas: object[]) => [
  { type: 'content_block_start', index, content_block: start },
  ...deltas.map((delta) => ({ type: 'content_block_delta', index, delta })),
  { type: 'content_block_stop', index },
]

const thinking = (index: number, words: string[], signature: string) =>
  block(
    index,
    { type: 'thinking', thinking: '', signature: '' },
    ...words.map((word) => ({ type: 'thinking_delta', thinking: word })),
    { type: 'signature_delta', signature },
  )

/** What Claude streams when it thinks, answers with sources, thinks again and calls a tool. */
const eventsWith = (second: string): { type: string }[] => [
  {
    type: 'message_start',
    message: {
      ...{ id: 'msg_1', type: 'message', role: 'assistant', model: 'm', content: [], stop_reason: null },
      usage: { input_tokens: 1, output_tokens: 1 },
    },
  } as { type: string },
  ...thinking(0, ['Let me ', 'see.'], 'first'),
  ...block(1, { type: 'redacted_thinking', data: 'hidden' }),
  ...block(
    2,
    { type: 'text', text: '' },
    { type: 'text_delta', text: 'Rain.' },
    { type: 'citations_delta', citation: citation('https://a.example') },
    { type: 'citations_delta', citation: citation('https://b.example') },
  ),
  ...thinking(3, ['Now ', 'the ', 'wind.'], second),
  ...block(
    4,
    { type: 'tool_use', id: 'toolu_1', name: 'wind', input: {} },
    { type: 'input_json_delta', partial_json: '' },
  ),
  { type: 'message_delta', delta: { stop_reason: 'tool_use' }, usage: { output_tokens: 9 } } as { type: string },
  { type: 'message_stop' },
]

const MODEL = 'anthropic/claude-sonnet-4-5'
const TOOLS = [
  { type: 'function' as const, function: { name: 'wind', parameters: { type: 'object', properties: {} } } },
]

async function open(second: string) {
  const sent: { messages: { content: unknown }[] }[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    sent.push(JSON.parse(Buffer.concat(pieces).toString()))
    response.setHeader('content-type', 'text/event-stream')
    response.end(
      eventsWith(second)
        .map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`)
        .join(''),
    )
  })
  closers.push(() => server.close())
  const plano = await createPlano(
    { model_providers: [{ model: MODEL, access_key: 'k', base_url: server.url }] },
    { env: {} },
  )
  closers.push(() => plano.close())
  return { sent, client: new OpenAI(planoOpenAI(plano)) }
}

type ChatMessage = OpenAI.ChatCompletionMessageParam
const QUESTION: ChatMessage = { role: 'user', content: 'weather?' }
const RESULT: ChatMessage = { role: 'tool', tool_call_id: 'toolu_1', content: 'calm' }
const thoughtsWith = (second: string) => [
  { type: 'thinking', thinking: 'Let me see.', signature: 'first' },
  { type: 'redacted_thinking', data: 'hidden' },
  { type: 'thinking', thinking: 'Now the wind.', signature: second },
]

/** The thinking of the answer that a client sent back. */
function thoughtsOf(request: { messages: { content: unknown }[] } | undefined): unknown {
  const content = request?.messages[1]?.content as { type: string }[]
  return content.filter(({ type }) => type.endsWith('thinking'))
}

describe.each(['second', 'first'])(
  'signed thinking that was streamed to a chat client, the later one signed %j',
  (second) => {
    it('comes back unchanged from the official client, which keeps the last value of fields it does not know', async () => {
      const { sent, client } = await open(second)
      const request = { model: MODEL, tools: TOOLS, messages: [QUESTION] }
      const { choices } = await client.chat.completions.stream(request).finalChatCompletion()
      const message = choices[0]?.message as ChatMessage & { annotations?: object[] }
      expect(message.annotations).toMatchObject([
        { url_citation: { url: 'https://a.example' } },
        { url_citation: { url: 'https://b.example' } },
      ])
      await client.chat.completions.stream({ ...request, messages: [QUESTION, message, RESULT] }).finalChatCompletion()
      expect(thoughtsOf(sent[1])).toEqual(thoughtsWith(second))
    })

    it('comes back unchanged from a client that appends what it does not know', async () => {
      const { sent, client } = await open(second)
      const request = { model: MODEL, tools: TOOLS, messages: [QUESTION], stream: true as const }
      const message: Record<string, unknown> = { role: 'assistant', content: 'Rain.', reasoning_content: '' }
      const details: unknown[] = []
      for await (const { choices } of await client.chat.completions.create(request)) {
        const delta = (choices[0]?.delta ?? {}) as { reasoning_content?: string; reasoning_details?: unknown[] }
        message['reasoning_content'] += delta.reasoning_content ?? ''
        details.push(...(delta.reasoning_details ?? []))
      }
      const call = { id: 'toolu_1', type: 'function', function: { name: 'wind', arguments: '{}' } }
      const answer = { ...message, reasoning_details: details, tool_calls: [call] } as unknown as ChatMessage
      const next = await client.chat.completions.create({ ...request, messages: [QUESTION, answer, RESULT] })
      next.controller.abort()
      expect(message['reasoning_content']).toBe('Let me see.Now the wind.')
      expect(thoughtsOf(sent[1])).toEqual(thoughtsWith(second))
    })

    it('reaches a messages client once through another Plano', async () => {
      const { client } = await open(second)
      const behind = await startServer(async (request, response) => {
        for await (const _piece of request);
        const stream = await client.chat.completions.create({ model: MODEL, messages: [QUESTION], stream: true })
        response.setHeader('content-type', 'text/event-stream')
        for await (const chunk of stream) response.write(`data: ${JSON.stringify(chunk)}\n\n`)
        response.end('data: [DONE]\n\n')
      })
      closers.push(() => behind.close())
      const front = await createPlano({ model_providers: [{ model: 'vllm/m', base_url: behind.url }] }, { env: {} })
      closers.push(() => front.close())
      const body = JSON.stringify({ model: 'vllm/m', max_tokens: 50, stream: true, messages: [QUESTION] })
      const text = await (await front.fetch('/v1/messages', { method: 'POST', body })).text()
      const deltas = text
        .split('\n')
        .flatMap((line) => (line.startsWith('data: ') ? [JSON.parse(line.slice(6)).delta] : []))
      const thought = deltas.flatMap((delta) => (delta?.type === 'thinking_delta' ? [delta.thinking] : [])).join('')
      const signatures = deltas.flatMap((delta) => (delta?.type === 'signature_delta' ? [delta.signature] : []))
      expect({ thought, signatures }).toEqual({ thought: 'Let me see.Now the wind.', signatures: ['first', second] })
    })
  },
)
