import OpenAI from 'openai'
import OpenAI5 from 'openai5'
import OpenAI6 from 'openai6'
import { describe, expect, it } from 'vitest'
import type { WireContext } from '../../packages/core/src/contract/wire/grammar.ts'
import type { StreamPart } from '../../packages/core/src/contract/wire/reply.ts'
import { responsesGrammar } from '../../packages/core/src/wire/openai-responses/grammar.ts'

let made = 0
const context: WireContext = {
  createId: (prefix) => {
    made += 1
    return `${prefix}${made}`
  },
  nowSeconds: () => 1_700_000_000,
}

function writeStream(parts: readonly StreamPart[]): string {
  const { encoder } = responsesGrammar
  let state = encoder.start(context)
  let text = ''
  for (const part of parts) {
    const [next, events] = encoder.encode(state, part)
    state = next
    for (const { event, data } of events) text += `event: ${event}\ndata: ${data}\n\n`
  }
  return text
}

const answer = (parts: readonly StreamPart[]) => async () =>
  new Response(writeStream(parts), { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })

const START: StreamPart = { type: 'reply-start', id: 'chatcmpl-1', model: 'gpt', createdAt: 5 }
const END: StreamPart[] = [
  { type: 'finish', finish: { unified: 'stop' } },
  { type: 'usage', usage: { inputTokens: 5, outputTokens: 2 } },
  { type: 'reply-end' },
]

const EVERYTHING: StreamPart[] = [
  START,
  { type: 'reasoning-start', block: 0 },
  { type: 'reasoning-delta', block: 0, text: 'let me ' },
  { type: 'reasoning-delta', block: 0, text: 'see' },
  { type: 'reasoning-end', block: 0, signature: 'sig' },
  { type: 'text-start', block: 1 },
  { type: 'text-delta', block: 1, text: 'Hello' },
  {
    type: 'text-citation',
    block: 1,
    citation: { url: 'https://a.test', title: 'A', start: 0, end: 5, raw: {}, dialect: 'chat' },
  },
  {
    type: 'text-delta',
    block: 1,
    text: ' world',
    logprobs: { content: [{ token: 'w', logprob: -1, bytes: [1], top_logprobs: [] }] },
  },
  { type: 'text-end', block: 1 },
  { type: 'tool-call-start', block: 2, id: 'call_a', name: 'weather' },
  { type: 'tool-call-start', block: 3, id: 'call_b', name: 'time' },
  { type: 'tool-call-delta', block: 2, arguments: '{"city":' },
  { type: 'tool-call-delta', block: 3, arguments: '{}' },
  { type: 'tool-call-delta', block: 2, arguments: '"Oslo"}' },
  { type: 'tool-call-end', block: 2 },
  { type: 'tool-call-end', block: 3 },
  { type: 'refusal-start', block: 4 },
  { type: 'refusal-delta', block: 4, text: 'no more' },
  { type: 'refusal-end', block: 4 },
  ...END,
]

const CLIENTS = [
  ['openai 7', OpenAI],
  ['openai 6', OpenAI6 as unknown as typeof OpenAI],
  ['openai 5', OpenAI5 as unknown as typeof OpenAI],
] as const

describe.each(CLIENTS)('responses.stream of %s', (name, Client) => {
  const client = (parts: readonly StreamPart[]) =>
    new Client({ apiKey: 'test', baseURL: 'http://plano.test/v1', fetch: answer(parts), maxRetries: 0 })

  it('O2: ends with the complete content', async () => {
    const stream = client(EVERYTHING).responses.stream({ model: 'gpt', input: 'x' })
    const deltas: string[] = []
    stream.on('response.output_text.delta', ({ delta }) => deltas.push(delta))
    const final = await stream.finalResponse()
    expect(deltas.join('')).toBe('Hello world')
    // Version 5 sets `output_text` only on complete responses.
    if (name !== 'openai 5') expect(final.output_text).toBe('Hello world')
    expect(final.status).toBe('completed')
    expect(final.usage?.total_tokens).toBe(7)
    expect(final.output.map(({ type }) => type)).toEqual([
      'reasoning',
      'message',
      'function_call',
      'function_call',
      'message',
    ])
    expect(final.output[2]).toMatchObject({ call_id: 'call_a', arguments: '{"city":"Oslo"}' })
    expect(final.output[1]).toMatchObject({
      content: [{ annotations: [{ type: 'url_citation', url: 'https://a.test' }] }],
    })
  })

  it('throws the error that ends a stream', async () => {
    const parts: StreamPart[] = [
      ...EVERYTHING.slice(0, 8),
      { type: 'error', error: { status: 529, type: 'overloaded_error', message: 'busy' } },
    ]
    const events: string[] = []
    const read = async () => {
      const stream = await client(parts).responses.create({ model: 'gpt', input: 'x', stream: true })
      for await (const event of stream) events.push(event.type)
    }
    // Clients of version 5 and 6 deliver the event; version 7 throws on it.
    await read().catch((error: Error) => events.push(`thrown ${error.message}`))
    expect(events.at(-1)).toMatch(/^error$|^thrown .*busy/)
  })
})
