import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { createPlano } from '@planojs/core'
import { createScriptedProvider, type ProviderScript } from '@planojs/testing'
import { generateText, jsonSchema, type LanguageModel, Output, stepCountIs, streamText, tool } from 'ai'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

// The Anthropic provider warns about every model name that it does not know.
Object.assign(globalThis, { AI_SDK_LOG_WARNINGS: false })

type Fetch = typeof globalThis.fetch

/** Every provider package of the AI SDK takes a `fetch` and a base URL; the engine is both. */
const PROVIDERS: [string, (fetch: Fetch) => LanguageModel][] = [
  [
    'openai, responses',
    (fetch) => createOpenAI({ baseURL: 'http://plano.internal/v1', apiKey: 'x', fetch })('gpt-4o-mini'),
  ],
  [
    'openai, chat',
    (fetch) => createOpenAI({ baseURL: 'http://plano.internal/v1', apiKey: 'x', fetch }).chat('gpt-4o-mini'),
  ],
  [
    'openai-compatible',
    (fetch) =>
      createOpenAICompatible({
        name: 'plano',
        baseURL: 'http://plano.internal/v1',
        includeUsage: true,
        supportsStructuredOutputs: true,
        fetch,
      })('gpt-4o-mini'),
  ],
  ['anthropic', (fetch) => createAnthropic({ baseURL: 'http://plano.internal/v1', apiKey: 'x', fetch })('gpt-4o-mini')],
]

async function open(script: ProviderScript, make: (fetch: Fetch) => LanguageModel) {
  const provider = await createScriptedProvider({ script })
  const plano = await createPlano(
    {
      model_providers: [{ model: 'openai/gpt-4o-mini', access_key: 'sk-test', base_url: provider.url }],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: {} },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { model: make(plano.fetch as Fetch), provider }
}

const sumSchema = jsonSchema<{ sum: number }>({
  type: 'object',
  properties: { sum: { type: 'number' } },
  required: ['sum'],
  additionalProperties: false,
})

describe.each(PROVIDERS)('AI SDK, %s, with plano.fetch', (_name, make) => {
  it('answers whole and streaming, with usage', async () => {
    const { model } = await open(() => ({ text: 'one two', usage: { inputTokens: 9, outputTokens: 4 } }), make)
    const whole = await generateText({ model, prompt: 'hi', maxRetries: 0 })
    expect(whole.text).toBe('one two')
    expect(whole.usage).toMatchObject({ inputTokens: 9, outputTokens: 4 })
    const stream = streamText({ model, prompt: 'hi', maxRetries: 0 })
    const pieces: string[] = []
    for await (const piece of stream.textStream) pieces.push(piece)
    expect(pieces.join('')).toBe('one two')
    expect(pieces.length).toBeGreaterThan(1)
    expect(await stream.usage).toMatchObject({ inputTokens: 9, outputTokens: 4 })
  })

  it('runs tools over several steps', async () => {
    const { model } = await open((request) => {
      if (request.index > 0) return 'it is 3'
      return { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] }
    }, make)
    const add = tool({
      description: 'Adds two numbers.',
      inputSchema: jsonSchema<{ a: number; b: number }>({
        type: 'object',
        properties: { a: { type: 'number' }, b: { type: 'number' } },
      }),
      execute: ({ a, b }) => a + b,
    })
    const { text, steps } = await generateText({
      model,
      prompt: '1 + 2?',
      tools: { add },
      stopWhen: stepCountIs(3),
      maxRetries: 0,
    })
    expect(text).toBe('it is 3')
    expect(steps).toHaveLength(2)
    expect(steps[0]?.toolResults[0]?.output).toBe(3)
  })

  it('gives structured output', async () => {
    const { model } = await open((request) => {
      const { tools } = request.body as { tools?: { function: { name: string } }[] }
      const name = tools?.[0]?.function.name
      return name === undefined ? '{"sum":3}' : { toolCalls: [{ id: 'c1', name, arguments: { sum: 3 } }] }
    }, make)
    const { output } = await generateText({
      model,
      prompt: '1 + 2?',
      output: Output.object({ schema: sumSchema }),
      maxRetries: 0,
    })
    expect(output).toEqual({ sum: 3 })
  })

  it('receives refusals with their status, and can be aborted', async () => {
    const { model, provider } = await open(() => ({ status: 401, error: 'no' }), make)
    await expect(generateText({ model, prompt: 'hi', maxRetries: 0 })).rejects.toMatchObject({ statusCode: 401 })
    provider.enqueue({ text: 'x', fault: 'first-byte 30s' })
    const controller = new AbortController()
    const call = generateText({ model, prompt: 'hi', maxRetries: 0, abortSignal: controller.signal })
    const failed = expect(call).rejects.toThrow()
    await provider.nextRequest()
    const request = await provider.nextRequest()
    controller.abort()
    await failed
    await provider.aborted(request)
    expect(request.state).toBe('aborted')
  })
})
