import Anthropic from '@anthropic-ai/sdk'
import { type AgentTurn, createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { planoAnthropic, planoAzure, planoOpenAI, serveShim } from '@planojs/openai'
import { createScriptedProvider, type ProviderScript, type ScriptedProvider } from '@planojs/testing'
import OpenAI7, { AzureOpenAI as AzureOpenAI7 } from 'openai'
import OpenAI5, { AzureOpenAI as AzureOpenAI5 } from 'openai5'
import OpenAI6, { AzureOpenAI as AzureOpenAI6 } from 'openai6'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(script: ProviderScript, config: PlanoConfigInput = {}) {
  const provider: ScriptedProvider = await createScriptedProvider({ script })
  const turns: AgentTurn[] = []
  const plano = await createPlano(
    {
      model_providers: ['gpt-4o-mini', 'gpt-4o', 'text-embedding-3-small'].map((model) => ({
        model: `openai/${model}`,
        access_key: 'sk-test',
        base_url: provider.url,
      })),
      agents: [
        {
          id: 'desk_agent',
          run: (turn) => {
            turns.push(turn)
            return `heard ${turn.input}`
          },
        },
      ],
      listeners: [
        { type: 'agent', name: 'desk', agents: [{ id: 'desk_agent', description: 'Everything' }] },
        { type: 'model', name: 'models' },
      ],
      resilience: { retry: { max_attempts: 1 } },
      ...config,
    },
    { env: {} },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { plano, provider, turns }
}

async function shim(plano: Plano, options: Parameters<typeof serveShim>[1] = {}) {
  const served = await serveShim(plano, options)
  closers.push(() => served.close())
  return served
}

const ASK = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'hi' }] }
const failureOf = (call: Promise<unknown>) => call.then(() => undefined).catch((error: unknown) => error)

const MAJORS: [string, typeof OpenAI7, typeof AzureOpenAI7][] = [
  ['5', OpenAI5 as unknown as typeof OpenAI7, AzureOpenAI5 as unknown as typeof AzureOpenAI7],
  ['6', OpenAI6 as unknown as typeof OpenAI7, AzureOpenAI6 as unknown as typeof AzureOpenAI7],
  ['7', OpenAI7, AzureOpenAI7],
]

describe.each(MAJORS)('openai %s', (_major, OpenAI, AzureOpenAI) => {
  it('can be bound to a model and a caller', async () => {
    const { plano, turns } = await open('never asked')
    const bound = planoOpenAI(plano, { model: 'desk', tenant: 'acme', user: 'ada', session: 's1' })
    const answer = await new OpenAI(bound).chat.completions.create(ASK)
    expect(answer.choices[0]?.message.content).toBe('heard hi')
    expect(turns[0]?.context).toMatchObject({ tenant: 'acme', user: 'ada', session: 's1' })
    const listened = new OpenAI(planoOpenAI(plano, { listener: 'desk', tenant: 'globex' }))
    expect((await listened.responses.create({ model: 'any', input: 'hi' })).output_text).toBe('heard hi')
    expect(turns[1]?.context.tenant).toBe('globex')
  })

  it('embeds', async () => {
    const { plano } = await open('x')
    const client = new OpenAI(planoOpenAI(plano))
    const { data } = await client.embeddings.create({ model: 'text-embedding-3-small', input: ['a', 'b'] })
    expect(data.map(({ index, embedding }) => [index, embedding.length > 0])).toEqual([
      [0, true],
      [1, true],
    ])
  })

  it('streams and parses responses with its helpers', async () => {
    const { plano } = await open(() => ({ text: '{"sum":3}' }))
    const client = new OpenAI(planoOpenAI(plano))
    const stream = client.responses.stream({ model: 'gpt-4o-mini', input: 'hi' })
    // Version 5 omits `output_text` here, as it does with OpenAI.
    expect((await stream.finalResponse()).output[0]).toMatchObject({ content: [{ text: '{"sum":3}' }] })
    const schema = { type: 'object', properties: { sum: { type: 'number' } }, required: ['sum'] }
    const format = { type: 'json_schema' as const, name: 'sum', schema }
    const parsed = await client.responses.parse({ model: 'gpt-4o-mini', input: 'hi', text: { format } })
    expect(parsed.output_parsed).toEqual({ sum: 3 })
  })

  it.each([
    [400, 'BadRequestError'],
    [401, 'AuthenticationError'],
    [403, 'PermissionDeniedError'],
    [404, 'NotFoundError'],
    [409, 'ConflictError'],
    [422, 'UnprocessableEntityError'],
    [429, 'RateLimitError'],
    [503, 'InternalServerError'],
  ] as const)('throws a refusal of %s as its own %s, once, with the request id', async (status, name) => {
    const { plano, provider } = await open(() => ({ status, error: 'no' }))
    const failure = await failureOf(new OpenAI(planoOpenAI(plano)).chat.completions.create(ASK))
    expect(failure).toBeInstanceOf(OpenAI[name])
    expect(failure).toMatchObject({ status, requestID: expect.any(String) })
    expect(provider.requests).toHaveLength(1)
  })

  it('does not hang on a stalled body, streamed or not', async () => {
    const timeout = { idle: '150ms', first_byte: '150ms' }
    const text = 'one two three four five six'
    const { plano } = await open((request) => ({ text, fault: request.stream ? 'stall 1h at frame 5' : 'stall 1h' }), {
      resilience: { retry: { max_attempts: 1 }, timeout },
    })
    const client = new OpenAI(planoOpenAI(plano))
    expect(await failureOf(client.chat.completions.create(ASK))).toBeInstanceOf(OpenAI.APIError)
    const reading = async () => {
      for await (const chunk of await client.chat.completions.create({ ...ASK, stream: true })) void chunk
    }
    expect(await failureOf(reading())).toBeInstanceOf(OpenAI.APIError)
  })

  it('for Azure reaches its deployments, responses, embeddings and models', async () => {
    const { plano, provider } = await open(() => 'hello')
    const { origin } = await shim(plano, { apiKeys: ['key-of-azure'] })
    const inProcess = planoAzure(plano)
    const remote = { ...inProcess, endpoint: origin, apiKey: 'key-of-azure', fetch: globalThis.fetch }
    for (const options of [inProcess, remote]) {
      const client = new AzureOpenAI(options)
      expect((await client.chat.completions.create(ASK)).choices[0]?.message.content).toBe('hello')
      const runner = client.chat.completions.stream(ASK)
      expect(await runner.finalContent()).toBe('hello')
      expect((await client.responses.create({ model: 'gpt-4o', input: 'hi' })).output_text).toBe('hello')
      await client.embeddings.create({ model: 'text-embedding-3-small', input: 'a' })
      const names: string[] = []
      for await (const { id } of client.models.list()) names.push(id)
      expect(names).toContain('openai/gpt-4o')
      const bound = new AzureOpenAI({ ...options, deployment: 'gpt-4o' })
      await bound.chat.completions.create(ASK)
      expect(provider.requests.at(-1)?.model).toBe('gpt-4o')
    }
  })
})

describe('serveShim with keys', () => {
  it('identifies clients by their keys', async () => {
    const { plano, turns } = await open('x')
    const { baseURL, origin } = await shim(plano, {
      apiKeys: { 'sk-a': { tenant: 'acme' }, 'sk-b': { tenant: 'globex' } },
    })
    const ask = { model: 'desk', messages: ASK.messages }
    await new OpenAI7({ baseURL, apiKey: 'sk-a' }).chat.completions.create(ask)
    await new Anthropic({ baseURL: origin, apiKey: 'sk-b' }).messages.create({ ...ask, max_tokens: 50 })
    expect(turns.map(({ context }) => context.tenant)).toEqual(['acme', 'globex'])
  })

  it('refuses all others with their own error classes, without reading the body', async () => {
    const { plano, turns } = await open('x')
    const { baseURL, origin } = await shim(plano, { apiKeys: ['sk-a'] })
    const ask = { model: 'desk', messages: ASK.messages }
    const openai = await failureOf(new OpenAI7({ baseURL, apiKey: 'sk-x' }).chat.completions.create(ask))
    expect(openai).toBeInstanceOf(OpenAI7.AuthenticationError)
    expect(openai).toMatchObject({ code: 'invalid_api_key' })
    const anthropic = new Anthropic({ baseURL: origin, apiKey: 'sk-x' }).messages.create({ ...ask, max_tokens: 50 })
    expect(await failureOf(anthropic)).toBeInstanceOf(Anthropic.AuthenticationError)
    expect((await fetch(`${baseURL}/models`)).status).toBe(401)
    for (const path of ['/healthz', '/readyz', '/readyz?from=probe'])
      expect((await fetch(`${origin}${path}`)).status).toBe(200)
    expect(turns).toHaveLength(0)
    expect((await fetch(`${baseURL}/models`, { headers: { authorization: 'Bearer sk-a' } })).status).toBe(200)
  })

  it('cancels upstream calls of clients that disconnect', async () => {
    const { plano, provider } = await open(() => ({ text: 'x', fault: 'first-byte 1h' }))
    const { baseURL } = await shim(plano)
    const controller = new AbortController()
    const client = new OpenAI7({ baseURL, apiKey: 'x', maxRetries: 0 })
    const failure = failureOf(client.chat.completions.create(ASK, { signal: controller.signal }))
    const request = await provider.nextRequest()
    controller.abort()
    await provider.aborted(request)
    expect(await failure).toBeInstanceOf(OpenAI7.APIUserAbortError)
  })
})

describe('@anthropic-ai/sdk with plano.fetch', () => {
  it('answers, runs tools, counts tokens, and can be bound', async () => {
    const { plano, turns } = await open((request) => {
      const messages = request.body['messages'] as { role: string }[]
      if (messages.at(-1)?.role === 'tool') return 'it is 3'
      return request.body['tools'] ? { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] } : 'hello'
    })
    const client = new Anthropic(planoAnthropic(plano))
    const ask = { model: 'gpt-4o-mini', max_tokens: 50, messages: ASK.messages }
    expect((await client.messages.create(ask)).content).toMatchObject([{ type: 'text', text: 'hello' }])
    expect(await client.messages.stream(ask).finalText()).toBe('hello')
    const tools = [{ name: 'add', input_schema: { type: 'object' as const, properties: { a: { type: 'number' } } } }]
    const called = await client.messages.create({ ...ask, tools })
    expect(called.stop_reason).toBe('tool_use')
    const result = { type: 'tool_result' as const, tool_use_id: 'c1', content: '3' }
    const messages = [...ASK.messages, { role: 'assistant' as const, content: called.content }]
    const end = await client.messages.create({
      ...ask,
      tools,
      messages: [...messages, { role: 'user', content: [result] }],
    })
    expect(end.content).toMatchObject([{ type: 'text', text: 'it is 3' }])
    const bound = new Anthropic(planoAnthropic(plano, { listener: 'desk', tenant: 'acme' }))
    await bound.messages.create(ask)
    expect(turns[0]?.context.tenant).toBe('acme')
  })

  it('throws its own errors, can be aborted, and times out', async () => {
    const { plano, provider } = await open((request) =>
      request.index === 0 ? { status: 429, error: 'slow down' } : { text: 'x', fault: 'first-byte 1h' },
    )
    const client = new Anthropic(planoAnthropic(plano))
    const ask = { model: 'gpt-4o-mini', max_tokens: 50, messages: ASK.messages }
    const refused = await failureOf(client.messages.create(ask))
    expect(refused).toBeInstanceOf(Anthropic.RateLimitError)
    expect(refused).toMatchObject({ requestID: expect.any(String) })
    const controller = new AbortController()
    const aborted = failureOf(client.messages.create(ask, { signal: controller.signal }))
    while (provider.requests.length < 2) await provider.nextRequest()
    controller.abort()
    expect(await aborted).toBeInstanceOf(Anthropic.APIUserAbortError)
    expect(await failureOf(client.messages.create(ask, { timeout: 50 }))).toBeInstanceOf(
      Anthropic.APIConnectionTimeoutError,
    )
  })
})

it('reports a port in use', async () => {
  const { plano } = await open('x')
  const first = await shim(plano)
  await expect(serveShim(plano, { port: Number(new URL(first.origin).port) })).rejects.toMatchObject({
    code: 'EADDRINUSE',
  })
})
