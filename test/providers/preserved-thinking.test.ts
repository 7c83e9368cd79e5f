import Anthropic from '@anthropic-ai/sdk'
import { createPlano, type FilterDefinition } from '@planojs/core'
import { planoAnthropic, planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Json = Record<string, unknown>
const BETA = 'thinking-binding-controls-2026-08-01'
const BOUND = { type: 'adaptive', block_binding: { prefix_mismatch_behavior: 'drop_block' } }
const THOUGHT = { type: 'thinking' as const, thinking: 'Let me see.', signature: 'c2ln' }

/** A model of Claude that thinks before each answer, with a filter of its requests. */
async function open(model = 'anthropic/claude-opus-5-5', filter?: FilterDefinition) {
  const seen: { text: string; body: Json; beta: string | undefined }[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const text = Buffer.concat(pieces).toString()
    seen.push({ text, body: JSON.parse(text) as Json, beta: request.headers['anthropic-beta'] as string | undefined })
    response.setHeader('content-type', 'application/json')
    const content = [THOUGHT, { type: 'text', text: 'It rains.' }]
    response.end(JSON.stringify({ id: 'msg_1', type: 'message', role: 'assistant', content, stop_reason: 'end_turn' }))
  })
  closers.push(() => server.close())
  const plano = await createPlano(
    {
      model_providers: [{ model, access_key: 'k', base_url: server.url, input_filters: filter ? ['clock'] : [] }],
      filters: filter ? [{ id: 'clock', run: filter }] : [],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const anthropic = new Anthropic({ ...planoAnthropic(plano), maxRetries: 0 })
  const openai = new OpenAI({ ...planoOpenAI(plano), maxRetries: 0 })
  return { seen, model, anthropic, openai }
}

const history = [
  { role: 'user' as const, content: 'Does it rain?' },
  { role: 'assistant' as const, content: [THOUGHT, { type: 'text' as const, text: 'It rains.' }] },
  { role: 'user' as const, content: 'And now?' },
]

/** Adds to the last message: in the next turn, the client sends it without the addition. */
const clock: FilterDefinition = {
  input: ({ messages }) => ({
    action: 'rewrite',
    messages: messages.map((message, at) =>
      at === messages.length - 1 ? { ...message, content: `${String(message.content)} It is noon.` } : message,
    ),
  }),
}

describe('thinking of Claude from 5.1 on', () => {
  it('is left out by the model when a filter has changed the conversation, instead of a refusal', async () => {
    const { seen, anthropic } = await open('anthropic/claude-opus-5-5', clock)
    const request = { model: 'claude-opus-5-5', max_tokens: 50, messages: history }
    await anthropic.messages.create(request, { headers: { 'anthropic-beta': 'context-1m-2025-08-07' } })
    expect(seen[0]?.text).toContain('And now? It is noon.')
    expect(seen[0]?.body['thinking']).toEqual(BOUND)
    expect(seen[0]?.beta).toBe(`context-1m-2025-08-07,${BETA}`)
  })

  it('is treated as the client chose, and not where thinking is off', async () => {
    const { seen, anthropic } = await open('anthropic/claude-haiku-5-5', clock)
    const request = { model: 'claude-haiku-5-5', max_tokens: 50, messages: history }
    const strict = { type: 'adaptive' as const, block_binding: { prefix_mismatch_behavior: 'error' as const } }
    await anthropic.beta.messages.create({ ...request, thinking: strict, betas: [BETA] })
    await anthropic.messages.create({ ...request, thinking: { type: 'disabled' } })
    await anthropic.messages.create({ ...request, messages: history.slice(2) })
    expect(seen.map(({ body }) => body['thinking'])).toEqual([strict, { type: 'disabled' }, undefined])
    expect(seen.map(({ beta }) => beta)).toEqual([BETA, undefined, undefined])
  })

  it('is left out by the model when a chat client returns it', async () => {
    const { seen, openai, model } = await open()
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Does it rain?' }]
    const first = await openai.chat.completions.create({ model, messages, reasoning_effort: 'low' })
    messages.push(first.choices[0]?.message as OpenAI.ChatCompletionMessageParam, { role: 'user', content: 'And now?' })
    await openai.chat.completions.create({ model, messages })
    expect(seen.map(({ body }) => body['thinking'])).toEqual([{ type: 'adaptive', display: 'summarized' }, BOUND])
    expect(seen.map(({ beta }) => beta)).toEqual([undefined, BETA])
    await openai.chat.completions.create({ model, messages, reasoning_effort: 'low' })
    expect(seen[2]?.body['thinking']).toEqual({ ...BOUND, display: 'summarized' })
  })

  it('is what the client sent when nothing has changed, byte for byte', async () => {
    const { seen, anthropic } = await open()
    await anthropic.messages.create({ model: 'claude-opus-5-5', max_tokens: 50, messages: history })
    expect(seen[0]?.text).toBe(JSON.stringify({ model: 'claude-opus-5-5', max_tokens: 50, messages: history }))
    expect(seen[0]?.beta).toBeUndefined()
  })

  it.each(['claude-opus-5', 'claude-opus-5-20260901', 'claude-sonnet-4-5'])('is sent as before to %s', async (name) => {
    const { seen, openai, model } = await open(`anthropic/${name}`)
    const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: 'Does it rain?' }]
    const first = await openai.chat.completions.create({ model, messages })
    messages.push(first.choices[0]?.message as OpenAI.ChatCompletionMessageParam, { role: 'user', content: 'And now?' })
    await openai.chat.completions.create({ model, messages })
    expect(seen[1]?.text).toContain('c2ln')
    expect(seen[1]?.text).not.toContain('block_binding')
    expect(seen[1]?.beta).toBeUndefined()
  })
})
