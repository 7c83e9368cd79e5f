import Anthropic from '@anthropic-ai/sdk'
import { createPlano } from '@planojs/core'
import { planoAnthropic, planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Json = Record<string, unknown>
const SIGNATURE = 'Ab.c+/0=='
const MODELS = { gemini: 'gemini/gemini-3-pro-preview', chat: 'openai_compatible/gemini-3-pro-preview' }

/** Two parallel calls, of which the first is signed, as Gemini's own API and its OpenAI-compatible one write them. */
const ANSWERS = {
  gemini: {
    candidates: [
      {
        content: {
          role: 'model',
          parts: [
            { text: 'Let me see.', thought: true },
            { functionCall: { id: 'fc.1', name: 'weather', args: { city: 'Oslo' } }, thoughtSignature: SIGNATURE },
            { functionCall: { id: 'fc.2', name: 'weather', args: { city: 'Rome' } } },
          ],
        },
        finishReason: 'STOP',
      },
    ],
  },
  chat: {
    id: 'c1',
    choices: [
      {
        index: 0,
        [`message`]: {
          role: 'assistant',
          tool_calls: [
            {
              index: 0,
              id: 'fc.1',
              type: 'function',
              function: { name: 'weather', arguments: '{"city":"Oslo"}' },
              extra_content: { google: { thought_signature: SIGNATURE } },
            },
            { index: 1, id: 'fc.2', type: 'function', function: { name: 'weather', arguments: '{"city":"Rome"}' } },
          ],
        },
        finish_reason: 'tool_calls',
      },
    ],
  },
}

/** A provider that calls tools in every answer, whole or streamed, and the requests that it got. */
async function open(api: keyof typeof MODELS, model: string = MODELS[api]) {
  const seen: Json[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const body = JSON.parse(Buffer.concat(pieces).toString()) as Json
    seen.push(body)
    const text = JSON.stringify(ANSWERS[api])
    if (body['stream'] !== true && request.url?.includes('stream') !== true) {
      response.writeHead(200, { 'content-type': 'application/json' }).end(text)
      return
    }
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.end(`data: ${text.replace('"message"', '"delta"')}\n\n${api === 'chat' ? 'data: [DONE]\n\n' : ''}`)
  })
  closers.push(() => server.close())
  const plano = await createPlano({ model_providers: [{ model, access_key: 'k', base_url: server.url }] }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  return { plano, model, seen }
}

/** The signatures of the calls in a request to the provider, in order. */
function sentSignatures(api: keyof typeof MODELS, body: Json | undefined): unknown[] {
  if (api === 'gemini') {
    const contents = body?.['contents'] as { parts: Json[] }[]
    const calls = contents.flatMap(({ parts }) => parts).filter((part) => part['functionCall'] !== undefined)
    return calls.map((part) => part['thoughtSignature'])
  }
  type Call = { extra_content?: { google: { thought_signature: string } } }
  const messages = body?.['messages'] as { tool_calls?: Call[] }[]
  return messages
    .flatMap(({ tool_calls: calls = [] }) => calls)
    .map((call) => call.extra_content?.google.thought_signature)
}

const SCHEMA = { type: 'object', properties: { city: { type: 'string' } } } as const

describe.each(['gemini', 'chat'] as const)('thought signatures of calls over %s come back', (api) => {
  it.each([false, true])('from the Anthropic client, stream: %s', async (stream) => {
    const { plano, model, seen } = await open(api)
    const client = new Anthropic(planoAnthropic(plano))
    const asked = {
      model,
      max_tokens: 500,
      tools: [{ name: 'weather', input_schema: SCHEMA }],
      messages: [{ role: 'user' as const, content: 'weather?' }],
    }
    const ask = (body: typeof asked) =>
      stream ? client.messages.stream(body).finalMessage() : client.messages.create(body)
    const answer = await ask(asked)
    const calls = answer.content.filter((block) => block.type === 'tool_use')
    expect(calls.map(({ input }) => input)).toEqual([{ city: 'Oslo' }, { city: 'Rome' }])
    const results = calls.map(({ id }) => ({ type: 'tool_result' as const, tool_use_id: id, content: 'sunny' }))
    await ask({
      ...asked,
      messages: [
        ...asked.messages,
        { role: 'assistant', content: answer.content } as never,
        { role: 'user', content: results } as never,
      ],
    })
    expect(sentSignatures(api, seen[1])).toEqual([SIGNATURE, undefined])
    expect(JSON.stringify(seen[1])).not.toContain('plano.')
  })

  it.each([false, true])('from the OpenAI client with the responses API, stream: %s', async (stream) => {
    const { plano, model, seen } = await open(api)
    const client = new OpenAI(planoOpenAI(plano))
    const tools = [{ type: 'function' as const, name: 'weather', parameters: SCHEMA, strict: false }]
    const ask = (input: OpenAI.Responses.ResponseInput) =>
      stream
        ? client.responses.stream({ model, tools, input, store: false }).finalResponse()
        : client.responses.create({ model, tools, input, store: false })
    const question = { role: 'user' as const, content: 'weather?' }
    const answer = await ask([question])
    // Some clients keep only the fields that OpenAI documents.
    const output = answer.output.map((item) => {
      const { extra_content: _own, ...known } = item as unknown as Json
      return known as never
    })
    const results = answer.output.flatMap((item) =>
      item.type === 'function_call'
        ? [{ type: 'function_call_output' as const, call_id: item.call_id, output: 'sunny' }]
        : [],
    )
    expect(results).toHaveLength(2)
    await ask([question, ...output, ...results])
    expect(sentSignatures(api, seen[1])).toEqual([SIGNATURE, undefined])
    expect(JSON.stringify(seen[1])).not.toContain('plano.')
  })
})

describe.each(['mistral/m', 'fireworks/m', 'groq/m', 'cerebras/m'])(
  '%s, which refuses signed calls, gets none',
  (model) => {
    const signed = { extra_content: { google: { thought_signature: SIGNATURE } } }
    const call = { id: 'call_1', type: 'function', function: { name: 'weather', arguments: '{}' }, ...signed }
    const question = { role: 'user', content: 'weather?' }
    const bodies: Record<string, object> = {
      '/v1/chat/completions': {
        messages: [
          question,
          { role: 'assistant', tool_calls: [call] },
          { role: 'tool', tool_call_id: 'call_1', content: 'x' },
        ],
      },
      '/v1/messages': {
        max_tokens: 9,
        messages: [
          question,
          {
            role: 'assistant',
            content: [
              { type: 'thinking', thinking: '', signature: `plano.call.gemini.call_1.${SIGNATURE}` },
              { type: 'tool_use', id: 'call_1', name: 'weather', input: {} },
            ],
          },
          { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'call_1', content: 'x' }] },
        ],
      },
    }
    it.each(Object.keys(bodies))('from %s', async (path) => {
      const { plano, seen } = await open('chat', model)
      const answer = await plano.fetch(path, { method: 'POST', body: JSON.stringify({ model, ...bodies[path] }) })
      expect(answer.status).toBe(200)
      expect(JSON.stringify(seen[0])).toContain('"tool_calls"')
      expect(JSON.stringify(seen[0])).not.toMatch(/extra_content|plano\.call/)
    })
  },
)
