import { gzipSync } from 'node:zlib'
import { createPlano, type PlanoConfigInput, type ResponseEvent } from '@planojs/core'
import {
  createScriptedProvider,
  type ScriptedProvider,
  type ScriptedProviderOptions,
  type ScriptedReply,
} from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const KEY = 'sk-canary-key'
const ILL: ScriptedReply = { status: 503, error: { message: 'not now' } }
const LIMITED: ScriptedReply = { status: 429, error: { message: 'slow' }, headers: { 'retry-after': '7' } }
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function startProvider(options: ScriptedProviderOptions = {}): Promise<ScriptedProvider> {
  const provider = await createScriptedProvider({ keys: [KEY], ...options })
  open.push(() => provider.close())
  return provider
}

async function start(config: PlanoConfigInput) {
  const plano = await createPlano(config)
  open.push(() => plano.close())
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await plano.fetch(path, { method: 'POST', body: JSON.stringify(body), headers })
    return { status: response.status, headers: response.headers, json: await response.json() }
  }
  return { plano, post }
}

describe('embeddings', () => {
  it('are forwarded under the provider’s model name, by name, alias or default', async () => {
    const provider = await startProvider()
    const { post } = await start({
      model_providers: [
        { model: 'openai/text-embedding-3-small', access_key: KEY, base_url: provider.baseUrl, default: true },
      ],
      model_aliases: { embed: { target: 'text-embedding-3-small' } },
    })
    for (const model of ['openai/text-embedding-3-small', 'text-embedding-3-small', 'embed', undefined]) {
      const answer = await post('/v1/embeddings', { model, input: ['a', 'b'], dimensions: 8 })
      expect(answer.status).toBe(200)
      expect(answer.json.data).toHaveLength(2)
      expect(answer.headers.get('x-request-id')).toBeTruthy()
    }
    for (const request of provider.requests) {
      expect(request.path).toBe('/v1/embeddings')
      expect(request.body).toEqual({ model: 'text-embedding-3-small', input: ['a', 'b'], dimensions: 8 })
      expect(request.headers['authorization']).toBe(`Bearer ${KEY}`)
    }
  })

  it('fail over to the next model of an alias', async () => {
    const good = await startProvider()
    const bad = await startProvider({ keys: ['another'] })
    const { post } = await start({
      model_providers: [
        { model: 'openai/text-embedding-3-small', access_key: KEY, base_url: bad.baseUrl },
        { model: 'mistral/mistral-embed', access_key: KEY, base_url: good.baseUrl },
      ],
      model_aliases: { embed: { target: 'openai/text-embedding-3-small', fallbacks: ['mistral/mistral-embed'] } },
    })
    const answer = await post('/v1/embeddings', { model: 'embed', input: 'a' })
    expect(answer.status).toBe(200)
    expect(good.requests[0]?.body['model']).toBe('mistral-embed')
  })

  it('are refused for a provider without them, and unknown models with the nearest names', async () => {
    const { post } = await start({ model_providers: [{ model: 'anthropic/claude-sonnet-4-5', access_key: KEY }] })
    const none = await post('/v1/embeddings', { model: 'claude-sonnet-4-5', input: 'a' })
    expect(none).toMatchObject({ status: 501, json: { error: { code: 'unsupported' } } })
    const unknown = await post('/v1/embeddings', { model: 'claude-sonnet-45', input: 'a' })
    expect(unknown.status).toBe(404)
    expect(unknown.json.error.message).toContain('claude-sonnet-4-5')
  })
})

describe('counting tokens', () => {
  const body = { model: 'm', messages: [{ role: 'user', content: 'How many tokens does this sentence have?' }] }

  it('uses a provider that supports it', async () => {
    const provider = await startProvider()
    const { post } = await start({
      model_providers: [{ model: 'anthropic/claude-sonnet-4-5', name: 'm', access_key: KEY, base_url: provider.url }],
    })
    const answer = await post('/v1/messages/count_tokens?beta=true', body, { 'anthropic-beta': 'b1' })
    expect(answer.status).toBe(200)
    expect(answer.json.input_tokens).toBeGreaterThan(0)
    expect(answer.headers.get('x-plano-estimated')).toBeNull()
    expect(provider.requests[0]).toMatchObject({ path: '/v1/messages/count_tokens', endpoint: 'count-tokens' })
    expect(provider.requests[0]?.headers).toMatchObject({ 'x-api-key': KEY, 'anthropic-beta': 'b1' })
  })

  it('is estimated otherwise, and says so', async () => {
    const { post } = await start({ model_providers: [{ model: 'openai/gpt-4o', name: 'm', access_key: KEY }] })
    const answer = await post('/v1/messages/count_tokens', body)
    expect(answer.status).toBe(200)
    expect(answer.json.input_tokens).toBeGreaterThan(8)
    expect(answer.json.input_tokens).toBeLessThan(20)
    expect(answer.headers.get('x-plano-estimated')).toBe('true')
  })

  it('reports errors in Anthropic’s form', async () => {
    const { post } = await start({ model_providers: [{ model: 'openai/gpt-4o', access_key: KEY }] })
    const answer = await post('/v1/messages/count_tokens', { ...body, model: 'odd' })
    expect(answer).toMatchObject({ status: 404, json: { type: 'error', error: { type: 'not_found_error' } } })
  })
})

describe('unknown paths under /v1', () => {
  it('are unknown unless a provider accepts them', async () => {
    const { plano } = await start({ model_providers: [{ model: 'openai/gpt-4o', access_key: KEY }] })
    expect(plano.handles('/v1/audio/speech')).toBe(false)
    expect((await plano.fetch('/v1/audio/speech', { method: 'POST', body: '{}' })).status).toBe(404)
  })

  it('are forwarded unchanged, with the provider’s credential and none of the client’s', async () => {
    const provider = await startProvider({ strict: false })
    const { plano } = await start({
      model_providers: [
        { model: 'anthropic/claude-sonnet-4-5', access_key: KEY },
        { model: 'openai/gpt-4o', access_key: KEY, base_url: provider.baseUrl, passthrough: true },
      ],
    })
    expect(plano.handles('/v1/files')).toBe(true)
    const bytes = new Uint8Array([0, 255, 1])
    await plano.fetch('/v1/files?purpose=a%20b', {
      method: 'POST',
      body: bytes,
      headers: { 'content-type': 'multipart/form-data; boundary=x', authorization: 'Bearer client', cookie: 'a=b' },
    })
    const [request] = provider.requests
    expect(request).toMatchObject({ method: 'POST', path: '/v1/files' })
    expect(request?.query.get('purpose')).toBe('a b')
    expect(request?.bytes).toEqual(Buffer.from(bytes))
    expect(request?.headers).toMatchObject({
      'content-type': 'multipart/form-data; boundary=x',
      authorization: `Bearer ${KEY}`,
    })
    expect(request?.headers['cookie']).toBeUndefined()
    // Proxies that decode slashes first would leave the configured path.
    for (const path of ['/v1/..%2fadmin', '/v1/x/%2E%2e%5Cadmin', '/v1/%2e%2e%2Fadmin'])
      expect((await plano.fetch(path, { method: 'GET' })).status).toBe(404)
    expect(provider.requests).toHaveLength(1)
    const gone = await plano.fetch('/v1/files/f1', { method: 'DELETE' })
    expect(gone.status).toBe(404)
    expect(provider.requests[1]).toMatchObject({ method: 'DELETE', path: '/v1/files/f1' })
  })

  it('accept compressed bodies and forward them uncompressed', async () => {
    const provider = await startProvider({ strict: false })
    const { plano } = await start({
      model_providers: [{ model: 'openai/gpt-4o', access_key: KEY, base_url: provider.baseUrl, passthrough: true }],
    })
    const send = (coding: string, body: Uint8Array<ArrayBuffer>) =>
      plano.fetch('/v1/moderations', {
        method: 'POST',
        body,
        headers: { 'content-type': 'application/json', 'content-encoding': coding },
      })
    await send('gzip', new Uint8Array(gzipSync('{"input":"x"}')))
    expect(provider.requests[0]?.bytes.toString()).toBe('{"input":"x"}')
    expect(provider.requests[0]?.headers['content-encoding']).toBeUndefined()
    expect((await send('compress', new Uint8Array([1]))).status).toBe(415)
    expect(provider.requests).toHaveLength(1)
  })

  it('do not include our own paths', async () => {
    const provider = await startProvider()
    const { plano } = await start({
      model_providers: [{ model: 'openai/gpt-4o', access_key: KEY, base_url: provider.baseUrl, passthrough: true }],
    })
    const list = await (await plano.fetch('/v1/models')).json()
    expect(list.data.map((row: { id: string }) => row.id)).toEqual(['openai/gpt-4o'])
    expect(provider.requests).toEqual([])
  })
})

it('lists models in the shape of Anthropic’s API for its clients', async () => {
  const { plano } = await start({
    model_providers: [{ model: 'openai/gpt-4o', access_key: KEY }],
    model_aliases: { 'claude-sonnet-4-5': { target: 'openai/gpt-4o' } },
  })
  const ask = async (path: string) =>
    (await plano.fetch(path, { headers: { 'anthropic-version': '2023-06-01' } })).json()
  const row = (id: string) => ({ type: 'model', id, display_name: id, created_at: '1970-01-01T00:00:00Z' })
  expect(await ask('/v1/models?limit=1000')).toEqual({
    data: [row('openai/gpt-4o'), row('claude-sonnet-4-5')],
    has_more: false,
    first_id: 'openai/gpt-4o',
    last_id: 'claude-sonnet-4-5',
  })
  expect(await ask('/v1/models/claude-sonnet-4-5')).toEqual(row('claude-sonnet-4-5'))
  expect(await ask('/v1/models/claude-sonet-4-5')).toMatchObject({ type: 'error', error: { type: 'not_found_error' } })
})

describe('resilience of inference', () => {
  it('applies to embeddings too: attempts, retries, circuit breakers', async () => {
    const provider = await startProvider({
      strict: false,
      script: (request) => (request.index === 1 ? undefined : ILL),
    })
    const { plano, post } = await start({
      model_providers: [{ model: 'openai/text-embedding-3-small', access_key: KEY, base_url: provider.baseUrl }],
      resilience: {
        retry: { max_attempts: 2, backoff: { initial: 1, max: 2 } },
        circuit_breaker: { min_requests: 3, window: '30s', failure_rate: 0.5, open_for: '1m' },
      },
    })
    const outcomes: string[] = []
    const breakers: string[] = []
    plano.on('attempt', ({ attempt }) => outcomes.push(attempt.outcome))
    plano.on('breaker', ({ to }) => breakers.push(to))
    const ask = () => post('/v1/embeddings', { model: 'text-embedding-3-small', input: 'a' })
    expect((await ask()).status).toBe(200)
    expect(outcomes).toEqual(['overloaded', 'success'])
    const ill = await ask()
    expect(ill.status).toBe(503)
    expect(ill.json.error).toMatchObject({ message: 'not now', type: 'server_error' })
    expect(breakers).toEqual(['open'])
    const before = provider.requests.length
    expect((await ask()).json.error.code).toBe('circuit_open')
    expect(provider.requests).toHaveLength(before)
  })

  it('answers refusals in the client’s API, with delays and the request id', async () => {
    const provider = await startProvider({ strict: false, script: () => LIMITED })
    const { post } = await start({
      model_providers: [
        { model: 'anthropic/claude-sonnet-4-5', name: 'm', access_key: KEY, base_url: provider.url },
        { model: 'mistral/mistral-embed', access_key: KEY, base_url: provider.baseUrl },
      ],
      resilience: { retry: { max_attempts: 1 } },
    })
    const counted = await post('/v1/messages/count_tokens', { model: 'm', messages: [{ role: 'user', content: 'a' }] })
    expect(counted.status).toBe(429)
    expect(counted.headers.get('retry-after')).toBe('7')
    const request_id = counted.headers.get('request-id')
    expect(counted.json).toMatchObject({
      type: 'error',
      error: { type: 'rate_limit_error', message: 'slow' },
      request_id,
    })
    const embedded = await post('/v1/embeddings', { model: 'mistral-embed', input: 'a' })
    expect(embedded.json.error).toMatchObject({ type: 'rate_limit_error', message: 'slow', param: null })
  })

  it('counts the usage of embeddings', async () => {
    const provider = await startProvider()
    const { plano, post } = await start({
      model_providers: [{ model: 'openai/text-embedding-3-small', access_key: KEY, base_url: provider.baseUrl }],
    })
    const settled = new Promise<ResponseEvent>((resolve) => void plano.on('response', resolve))
    const { json } = await post('/v1/embeddings', { model: 'text-embedding-3-small', input: ['a', 'b'] })
    expect((await settled).usage).toEqual({ inputTokens: json.usage.prompt_tokens, outputTokens: 0 })
  })

  it('streams unknown paths without buffering', async () => {
    const events = new TransformStream<Uint8Array, Uint8Array>()
    const writer = events.writable.getWriter()
    const transport = {
      send: () =>
        Promise.resolve({
          status: 200,
          headers: [['content-type', 'text/event-stream']] as const,
          body: events.readable,
          cancel: () => undefined,
        }),
      close: () => Promise.resolve(),
    }
    const config = { model_providers: [{ model: 'openai/gpt-4o', access_key: KEY, passthrough: true }] }
    const plano = await createPlano(config, { transport })
    open.push(() => plano.close())
    const answer = await plano.fetch('/v1/completions', { method: 'POST', body: '{"stream":true}' })
    const reader = (answer.body ?? new ReadableStream()).getReader()
    void writer.write(new TextEncoder().encode('data: 1\n\n'))
    expect(new TextDecoder().decode((await reader.read()).value)).toBe('data: 1\n\n')
    void writer.close()
    expect((await reader.read()).done).toBe(true)
  })
})
