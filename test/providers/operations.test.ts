import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider, type ScriptedProviderOptions } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const KEY = 'sk-canary-key'
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
  it('go to the provider under its model name, by name, alias or default', async () => {
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

  it('go to the next of an alias when the first is ill', async () => {
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

  it('of a provider without them are refused, and unknown models named with the nearest', async () => {
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

  it('asks the provider that can', async () => {
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

  it('estimates where the provider cannot, and says so', async () => {
    const { post } = await start({ model_providers: [{ model: 'openai/gpt-4o', name: 'm', access_key: KEY }] })
    const answer = await post('/v1/messages/count_tokens', body)
    expect(answer.status).toBe(200)
    expect(answer.json.input_tokens).toBeGreaterThan(8)
    expect(answer.json.input_tokens).toBeLessThan(20)
    expect(answer.headers.get('x-plano-estimated')).toBe('true')
  })

  it('errs in Anthropic’s shape', async () => {
    const { post } = await start({ model_providers: [{ model: 'openai/gpt-4o', access_key: KEY }] })
    const answer = await post('/v1/messages/count_tokens', { ...body, model: 'odd' })
    expect(answer).toMatchObject({ status: 404, json: { type: 'error', error: { type: 'not_found_error' } } })
  })
})

describe('unknown paths under /v1', () => {
  it('are nobody’s unless a provider takes them', async () => {
    const { plano } = await start({ model_providers: [{ model: 'openai/gpt-4o', access_key: KEY }] })
    expect(plano.handles('/v1/audio/speech')).toBe(false)
    expect((await plano.fetch('/v1/audio/speech', { method: 'POST', body: '{}' })).status).toBe(404)
  })

  it('go to the provider that takes them, as they are, with its credential and none of the client’s', async () => {
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
    const gone = await plano.fetch('/v1/files/f1', { method: 'DELETE' })
    expect(gone.status).toBe(404)
    expect(provider.requests[1]).toMatchObject({ method: 'DELETE', path: '/v1/files/f1' })
  })

  it('leave the paths that are ours alone', async () => {
    const provider = await startProvider()
    const { plano } = await start({
      model_providers: [{ model: 'openai/gpt-4o', access_key: KEY, base_url: provider.baseUrl, passthrough: true }],
    })
    const list = await (await plano.fetch('/v1/models')).json()
    expect(list.data.map((row: { id: string }) => row.id)).toEqual(['openai/gpt-4o'])
    expect(provider.requests).toEqual([])
  })
})
