import { planoProvider } from '@planojs/ai-sdk'
import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ProviderScript } from '@planojs/testing'
import * as ai7 from 'ai'
import * as ai6 from 'ai6'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(script: ProviderScript | undefined, more: Partial<PlanoConfigInput> = {}) {
  const upstream = await createScriptedProvider(script === undefined ? {} : { script })
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'openai/gpt-4o-mini', access_key: 'sk-test', base_url: upstream.url, default: true },
        { model: 'openai/text-embedding-3-small', access_key: 'sk-test', base_url: upstream.url },
      ],
      resilience: { retry: { max_attempts: 1 } },
      ...more,
    },
    { env: {} },
  )
  closers.push(
    () => upstream.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { plano, upstream, provider: planoProvider(plano, { tenant: 'acme' }) }
}

// The part that both majors share. Their declarations differ only in what the tests do not use.
const MAJORS: [string, typeof ai7][] = [
  ['7', ai7],
  ['6', ai6 as unknown as typeof ai7],
]

describe.each(MAJORS)('planoProvider in the AI SDK %s', (_major, ai) => {
  it('answers, streamed or not, and reports the decision', async () => {
    const { provider } = await open(() => ({ text: 'one two', usage: { inputTokens: 9, outputTokens: 4 } }))
    const whole = await ai.generateText({ model: provider('gpt-4o-mini'), prompt: 'hi', maxRetries: 0 })
    expect(whole.text).toBe('one two')
    expect(whole.usage).toMatchObject({ inputTokens: 9, outputTokens: 4 })
    const plano = { decision: { stage: 'explicit' }, requestId: expect.any(String) }
    expect(whole.providerMetadata).toMatchObject({ plano })
    const stream = ai.streamText({ model: provider('gpt-4o-mini'), prompt: 'hi', maxRetries: 0 })
    const pieces: string[] = []
    for await (const piece of stream.textStream) pieces.push(piece)
    expect(pieces.join('')).toBe('one two')
    expect(pieces.length).toBeGreaterThan(1)
    expect(await stream.usage).toMatchObject({ inputTokens: 9, outputTokens: 4 })
    expect(await stream.providerMetadata).toMatchObject({ plano })
  })

  it('lets the engine route without a model, with the caller’s identity', async () => {
    const { plano, provider, upstream } = await open(() => 'fine')
    const seen: unknown[] = []
    plano.on('request', (event) => seen.push(event.tenant))
    const { text } = await ai.generateText({ model: provider(), prompt: 'hi', maxRetries: 0 })
    expect(text).toBe('fine')
    expect(upstream.requests[0]?.body).toMatchObject({ model: 'gpt-4o-mini' })
    expect(seen).toEqual(['acme'])
  })

  it('runs tools over several steps, and gives structured output', async () => {
    const { provider } = await open((request) => {
      const body = request.body as { response_format?: unknown }
      if (body.response_format !== undefined) return '{"sum":3}'
      return request.index > 0 ? 'it is 3' : { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] }
    })
    const add = ai.tool({
      description: 'Adds two numbers.',
      inputSchema: ai.jsonSchema<{ a: number; b: number }>({
        type: 'object',
        properties: { a: { type: 'number' }, b: { type: 'number' } },
      }),
      execute: ({ a, b }) => a + b,
    })
    const model = provider('gpt-4o-mini')
    const stopWhen = ai.stepCountIs(3)
    const { text, steps } = await ai.generateText({ model, prompt: '1 + 2?', tools: { add }, stopWhen, maxRetries: 0 })
    expect(text).toBe('it is 3')
    expect(steps[0]?.toolResults[0]?.output).toBe(3)
    const schema = ai.jsonSchema<{ sum: number }>({
      type: 'object',
      properties: { sum: { type: 'number' } },
      required: ['sum'],
      additionalProperties: false,
    })
    const output = ai.Output.object({ schema })
    expect((await ai.generateText({ model, prompt: '1 + 2?', output, maxRetries: 0 })).output).toEqual({ sum: 3 })
  })

  it('reaches agents, and embeddings', async () => {
    const { provider } = await open(undefined, {
      agents: [{ id: 'echo', run: ({ messages }) => `echo ${messages.at(-1)?.content}` }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'echo', description: 'Says it again' }] }],
    })
    const { text } = await ai.generateText({ model: provider('front'), prompt: 'hi', maxRetries: 0 })
    expect(text).toBe('echo hi')
    const { embedding } = await ai.embed({
      model: provider.embeddingModel('text-embedding-3-small'),
      value: 'hi',
      maxRetries: 0,
    })
    expect(embedding.length).toBeGreaterThan(0)
  })

  it('reports refusals with their status, and can be aborted', async () => {
    const { provider, upstream } = await open(() => ({ status: 401, error: 'no' }))
    const model = provider('gpt-4o-mini')
    await expect(ai.generateText({ model, prompt: 'hi', maxRetries: 0 })).rejects.toMatchObject({ statusCode: 401 })
    await expect(
      ai.generateText({ model: provider('gpt-4o-mimi'), prompt: 'hi', maxRetries: 0 }),
    ).rejects.toMatchObject({ statusCode: 404, message: expect.stringContaining('gpt-4o-mini') })
    upstream.enqueue({ text: 'x', fault: 'first-byte 30s' })
    const controller = new AbortController()
    const call = ai.generateText({ model, prompt: 'hi', maxRetries: 0, abortSignal: controller.signal })
    const failed = expect(call).rejects.toThrow()
    await upstream.nextRequest()
    const request = await upstream.nextRequest()
    controller.abort()
    await failed
    await upstream.aborted(request)
    expect(request.state).toBe('aborted')
  })
})
