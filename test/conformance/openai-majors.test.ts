import { createPlano, type Plano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import { createScriptedProvider, type ProviderScript, type ScriptedProvider } from '@planojs/testing'
import OpenAI7 from 'openai'
import OpenAI5 from 'openai5'
import OpenAI6 from 'openai6'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(script: ProviderScript): Promise<{ plano: Plano; provider: ScriptedProvider }> {
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
  return { plano, provider }
}

const MAJORS: [string, typeof OpenAI7][] = [
  ['5', OpenAI5 as unknown as typeof OpenAI7],
  ['6', OpenAI6 as unknown as typeof OpenAI7],
  ['7', OpenAI7],
]
const ASK = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'hi' }] }

describe.each(MAJORS)('openai %s with plano.fetch', (_major, OpenAI) => {
  it('answers, streamed or not, including its helpers', async () => {
    const { plano } = await open(() => ({ text: '{"sum":3}' }))
    const client = new OpenAI(planoOpenAI(plano))
    const whole = await client.chat.completions.create(ASK)
    expect(whole.choices[0]?.message.content).toBe('{"sum":3}')
    expect(whole._request_id).toBeTruthy()
    const runner = client.chat.completions.stream(ASK)
    expect(await runner.finalContent()).toBe('{"sum":3}')
    const schema = { type: 'object', properties: { sum: { type: 'number' } }, required: ['sum'] }
    const response_format = { type: 'json_schema' as const, json_schema: { name: 'sum', schema } }
    const parsed = await client.chat.completions.parse({ ...ASK, response_format })
    expect(parsed.choices[0]?.message.parsed).toEqual({ sum: 3 })
  })

  it('runs tools', async () => {
    const { plano, provider } = await open((request) => {
      const messages = request.body['messages'] as { role: string }[]
      if (messages.at(-1)?.role === 'tool') return '3'
      return { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] }
    })
    const add = {
      name: 'add',
      description: 'Adds',
      parameters: { type: 'object', properties: { a: { type: 'number' }, b: { type: 'number' } } },
      parse: JSON.parse,
      function: ({ a, b }: { a: number; b: number }) => String(a + b),
    }
    const client = new OpenAI(planoOpenAI(plano))
    const runner = client.chat.completions.runTools({ ...ASK, tools: [{ type: 'function', function: add }] })
    expect(await runner.finalContent()).toBe('3')
    expect(provider.requests).toHaveLength(2)
  })

  it('speaks responses, embeddings and models', async () => {
    const { plano } = await open(() => 'hello')
    const client = new OpenAI(planoOpenAI(plano))
    expect((await client.responses.create({ model: 'gpt-4o-mini', input: 'hi' })).output_text).toBe('hello')
    const types: string[] = []
    for await (const { type } of await client.responses.create({ model: 'gpt-4o-mini', input: 'hi', stream: true })) {
      types.push(type)
    }
    expect(types[0]).toBe('response.created')
    expect(types.at(-1)).toBe('response.completed')
    const names: string[] = []
    for await (const { id } of client.models.list()) names.push(id)
    expect(names).toContain('openai/gpt-4o-mini')
  })

  it('returns the Response of an answer, streamed or not', async () => {
    const { plano } = await open(() => 'hello there')
    const noise: unknown[] = []
    const log = (...told: unknown[]) => noise.push(told)
    const logger = { error: log, warn: log, info: log, debug: log }
    const client = new OpenAI({ ...planoOpenAI(plano), logger, logLevel: 'debug' })
    const response = await client.chat.completions.create(ASK).asResponse()
    expect(response).toBeInstanceOf(Response)
    const copy = response.clone()
    expect(await response.json()).toMatchObject({ choices: [{ message: { content: 'hello there' } }] })
    expect([response.bodyUsed, (await copy.text()).includes('hello there')]).toEqual([true, true])
    const { data, response: told, request_id } = await client.chat.completions.create(ASK).withResponse()
    expect(data.choices[0]?.message.content).toBe('hello there')
    expect([told.headers.get('x-plano-request-id'), told.headers.get('X-Plano-Model')]).toEqual([
      request_id,
      'openai/gpt-4o-mini',
    ])
    const raw = await client.chat.completions.create({ ...ASK, stream: true }).asResponse()
    expect(raw.body).toBeInstanceOf(ReadableStream)
    const branches = (raw.body as ReadableStream<Uint8Array>).tee()
    const texts = await Promise.all(branches.map((branch) => new Response(branch as never).text()))
    expect(texts[0]).toContain('data: [DONE]')
    expect(texts[1]).toBe(texts[0])
    const { data: stream } = await client.chat.completions.create({ ...ASK, stream: true }).withResponse()
    const words: string[] = []
    for await (const chunk of stream) words.push(chunk.choices[0]?.delta.content ?? '')
    expect(words.join('')).toBe('hello there')
    expect(noise.length).toBeGreaterThan(0)
  })

  it('throws its own errors, once, with the request id', async () => {
    const { plano, provider } = await open(() => ({ status: 429, error: 'slow down' }))
    const client = new OpenAI({ ...planoOpenAI(plano), maxRetries: 2 })
    const error: unknown = await client.chat.completions.create(ASK).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(OpenAI.RateLimitError)
    expect(error).toMatchObject({ status: 429, requestID: expect.any(String) })
    expect(provider.requests).toHaveLength(1)
    const unknown: unknown = await client.chat.completions.create({ ...ASK, model: 'nope' }).catch((e: unknown) => e)
    expect(unknown).toBeInstanceOf(OpenAI.NotFoundError)
  })

  it('aborts and times out as with OpenAI', async () => {
    const { plano, provider } = await open(() => ({ text: 'x', fault: 'first-byte 30s' }))
    const client = new OpenAI(planoOpenAI(plano))
    const controller = new AbortController()
    const call = client.chat.completions.create(ASK, { signal: controller.signal })
    const failed = call.catch((error: unknown) => error)
    const request = await provider.nextRequest()
    controller.abort()
    expect(await failed).toBeInstanceOf(OpenAI.APIUserAbortError)
    await provider.aborted(request)
    const late: unknown = await client.chat.completions.create(ASK, { timeout: 50 }).catch((error: unknown) => error)
    expect(late).toBeInstanceOf(OpenAI.APIConnectionTimeoutError)
  })

  it('releases a stream that is no longer read', async () => {
    const { plano, provider } = await open(() => ({ text: 'one two three four', fault: 'stall 30s at frame 3' }))
    const stream = await new OpenAI(planoOpenAI(plano)).chat.completions.create({ ...ASK, stream: true })
    for await (const chunk of stream) {
      expect(chunk.object).toBe('chat.completion.chunk')
      break
    }
    const [request] = provider.requests
    expect(request && (await provider.ended(request))).toBe('aborted')
  })
})
