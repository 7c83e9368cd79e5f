import Anthropic from '@anthropic-ai/sdk'
import { GoogleGenAI } from '@google/genai'
import { createPlano } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { planoAnthropic, planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Json = Record<string, unknown>

interface Provider {
  model: string
  /** What its error says, and in which form. */
  refusal: Json
  answer: Json
  max_attempts?: number
}

/** A provider that refuses whatever contains "sealed", and the attempts of every request to it. */
async function open({ model, refusal, answer, max_attempts }: Provider) {
  const seen: string[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const body = Buffer.concat(pieces).toString()
    seen.push(body)
    const isRefused = body.includes('sealed')
    response.writeHead(isRefused ? 400 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isRefused ? refusal : answer))
  })
  closers.push(() => server.close())
  const resilience = { retry: { max_attempts } }
  const limited = max_attempts === undefined ? {} : { resilience }
  const plano = await createPlano(
    { model_providers: [{ model, access_key: 'k', base_url: server.url, ...limited }] },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const attempts: string[] = []
  plano.on('attempt', ({ attempt }) => attempts.push(`${attempt.outcome}: ${attempt.next}`))
  return {
    seen,
    attempts,
    openai: new OpenAI({ ...planoOpenAI(plano), maxRetries: 0 }),
    anthropic: new Anthropic({ ...planoAnthropic(plano), maxRetries: 0, timeout: 60_000 }),
    plano,
  }
}

const RESPONSE = {
  id: 'resp_1',
  object: 'response',
  status: 'completed',
  model: 'm',
  output: [{ type: 'message', id: 'msg_1', role: 'assistant', content: [{ type: 'output_text', text: 'well' }] }],
}
const MESSAGE = {
  id: 'msg_1',
  type: 'message',
  role: 'assistant',
  model: 'm',
  content: [{ type: 'text', text: 'well' }],
  stop_reason: 'end_turn',
  usage: { input_tokens: 1, output_tokens: 1 },
}
const CANDIDATE = { candidates: [{ content: { role: 'model', parts: [{ text: 'well' }] }, finishReason: 'STOP' }] }

const openAi = (message: string, code?: string) => ({ error: { message, type: 'invalid_request_error', code } })
const claude = (message: string) => ({ type: 'error', error: { type: 'invalid_request_error', message } })
const gemini = (message: string) => ({ error: { code: 400, message, status: 'INVALID_ARGUMENT' } })

const RELIEVED = ['bad_request: it refused earlier reasoning; next', 'success: answered']
const shorten = (attempts: readonly string[]) => attempts.map((attempt) => attempt.replace(/ "[^"]+" without it$/, ''))

describe('a model that cannot unseal earlier reasoning is asked again without', () => {
  it.each([
    openAi('The encrypted content sea...led could not be verified.', 'invalid_encrypted_content'),
    openAi("Item 'fc_1' of type 'function_call' was provided without its required 'reasoning' item: 'rs_1'."),
    openAi("Item with id 'rs_1' not found. Items are not persisted when `store` is set to false."),
  ])('OpenAI: %o', async (refusal) => {
    const model = 'openai/gpt-5.4'
    const { seen, attempts, openai } = await open({ model, refusal, answer: RESPONSE })
    const answer = await openai.responses.create({
      model,
      store: false,
      input: [
        { role: 'user', content: 'Is it raining?' },
        { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'sealed' },
        { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'weather', arguments: '{}' },
        { type: 'function_call_output', call_id: 'call_1', output: 'rain' },
      ],
      tools: [{ type: 'function', name: 'weather', parameters: {}, strict: false }],
    })
    expect(answer.output_text).toBe('well')
    expect(shorten(attempts)).toEqual(RELIEVED)
    const { input } = JSON.parse(seen[1] ?? '{}') as { input: Json[] }
    expect(input.map(({ type, id }) => [type, id])).toEqual([
      [undefined, undefined],
      ['function_call', undefined],
      ['function_call_output', undefined],
    ])
  })

  it.each([
    claude('messages.1.content.0: Invalid `signature` in `thinking` block'),
    claude('messages.1.content.0.thinking.signature: Field required'),
    claude(
      'messages.1.content.0: `thinking` or `redacted_thinking` blocks in the latest assistant message cannot be modified. These blocks must remain as they were in the original response.',
    ),
  ])('Claude: %o', async (refusal) => {
    const model = 'anthropic/claude-sonnet-4-5'
    const { seen, attempts, anthropic } = await open({ model, refusal, answer: MESSAGE })
    const answer = await anthropic.messages.create({
      model,
      max_tokens: 4000,
      thinking: { type: 'enabled', budget_tokens: 2000 },
      tools: [{ name: 'weather', input_schema: { type: 'object' } }],
      messages: [
        { role: 'user', content: 'Is it raining?' },
        {
          role: 'assistant',
          content: [
            { type: 'thinking', thinking: 'hm', signature: 'sealed' },
            { type: 'tool_use', id: 'call_1', name: 'weather', input: {} },
          ],
        },
        { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'call_1', content: 'rain' }] },
      ],
    })
    expect(answer.content).toMatchObject([{ text: 'well' }])
    expect(shorten(attempts)).toEqual(RELIEVED)
    // With a budget, Claude wants a thought before the calls of an open turn.
    expect(JSON.parse(seen[1] ?? '{}')).not.toHaveProperty('thinking')
    expect(seen[1]).toContain('tool_use')
  })

  it.each([gemini('Corrupted thought signature.'), gemini('Invalid thought signature.')])(
    'Gemini: %o',
    async (refusal) => {
      const model = 'gemini/gemini-4-argon'
      const { seen, attempts, openai, plano } = await open({ model, refusal, answer: CANDIDATE })
      const call = { id: 'c1', type: 'function' as const, function: { name: 'weather', arguments: '{}' } }
      const signed = { ...call, extra_content: { google: { thought_signature: 'sealed' } } }
      const chat = await openai.chat.completions.create({
        model,
        tools: [{ type: 'function', function: { name: 'weather', parameters: { type: 'object', properties: {} } } }],
        messages: [
          { role: 'user', content: 'Is it raining?' },
          { role: 'assistant', content: null, tool_calls: [signed] },
          { role: 'tool', tool_call_id: 'c1', content: 'rain' },
        ],
      })
      expect(chat.choices[0]?.message.content).toBe('well')
      expect(shorten(attempts)).toEqual(RELIEVED)
      expect(seen[1]).toContain('skip_thought_signature_validator')

      const server = await serve(plano, { port: 0 })
      closers.push(() => server.close())
      const genai = new GoogleGenAI({ apiKey: 'k', httpOptions: { baseUrl: server.url } })
      const answer = await genai.models.generateContent({
        model,
        contents: [
          { role: 'user', parts: [{ text: 'Is it raining?' }] },
          {
            role: 'model',
            parts: [
              { text: 'hm', thought: true, thoughtSignature: 'sealed' },
              { functionCall: { id: 'c1', name: 'weather', args: {} }, thoughtSignature: 'sealed' },
            ],
          },
          { role: 'user', parts: [{ functionResponse: { id: 'c1', name: 'weather', response: { output: 'rain' } } }] },
        ],
      })
      expect(answer.text).toBe('well')
      expect(seen).toHaveLength(4)
      expect(seen[3]).toContain('skip_thought_signature_validator')
    },
  )
})

describe('it is not asked again', () => {
  const request = (model: string, encrypted_content: string) => ({
    model,
    store: false,
    input: [
      { role: 'user' as const, content: 'hi' },
      { type: 'reasoning' as const, id: 'rs_1', summary: [], encrypted_content },
    ],
  })
  const sealed = openAi('The encrypted content sea...led could not be verified.', 'invalid_encrypted_content')
  const model = 'openai/gpt-5.4'

  it('when it refused something else', async () => {
    const refusal = openAi("Unsupported value: 'verbosity'.")
    const { seen, openai } = await open({ model, refusal, answer: RESPONSE })
    await expect(openai.responses.create(request(model, 'sealed'))).rejects.toMatchObject({ status: 400 })
    expect(seen).toHaveLength(1)
  })

  it('more than once', async () => {
    const { seen, openai } = await open({ model, refusal: sealed, answer: RESPONSE })
    const asked = { ...request(model, 'sealed'), instructions: 'sealed, too' }
    await expect(openai.responses.create(asked)).rejects.toMatchObject({ code: 'invalid_encrypted_content' })
    expect(seen).toHaveLength(2)
  })

  it('when the configuration allows one attempt', async () => {
    const { seen, openai } = await open({ model, refusal: sealed, answer: RESPONSE, max_attempts: 1 })
    await expect(openai.responses.create(request(model, 'sealed'))).rejects.toMatchObject({ status: 400 })
    expect(seen).toHaveLength(1)
  })
})
