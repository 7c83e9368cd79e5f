import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider, type ScriptedProviderOptions } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

type ProviderInput = NonNullable<PlanoConfigInput['model_providers']>[number]

const KEY = 'sk-canary-key'
const open: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of open.splice(0)) await close()
})

async function startProvider(options: ScriptedProviderOptions = { keys: [KEY] }): Promise<ScriptedProvider> {
  const provider = await createScriptedProvider(options)
  open.push(() => provider.close())
  return provider
}

async function ask(entry: ProviderInput, more: { headers?: Record<string, string>; stream?: boolean } = {}) {
  const plano = await createPlano({ model_providers: [entry] })
  open.push(() => plano.close())
  const response = await plano.fetch('/v1/chat/completions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more.headers },
    body: JSON.stringify({
      model: entry.model,
      messages: [{ role: 'user', content: 'hi' }],
      stream: more.stream === true,
    }),
  })
  return { status: response.status, text: await response.text(), headers: response.headers }
}

interface Way {
  entry: Omit<ProviderInput, 'base_url'>
  base?: string
  path: string
  query?: string
  credential: Record<string, string>
}

const ways: [string, Way][] = [
  [
    'OpenAI',
    { entry: { model: 'openai/gpt-4o' }, path: '/v1/chat/completions', credential: { authorization: `Bearer ${KEY}` } },
  ],
  [
    'Groq below its own path',
    {
      entry: { model: 'groq/llama-3.3-70b-versatile' },
      base: '/openai/v1',
      path: '/openai/v1/chat/completions',
      credential: { authorization: `Bearer ${KEY}` },
    },
  ],
  [
    'Azure by deployment',
    {
      entry: { model: 'azure_openai/gpt-4o' },
      path: '/openai/deployments/gpt-4o/chat/completions',
      query: 'api-version=2025-01-01-preview',
      credential: { 'api-key': KEY },
    },
  ],
  [
    'Azure v1',
    {
      entry: { model: 'azure_openai/gpt-4o' },
      base: '/openai/v1/',
      path: '/openai/v1/chat/completions',
      credential: { 'api-key': KEY },
    },
  ],
  [
    'Anthropic',
    { entry: { model: 'anthropic/claude-sonnet-4-5' }, path: '/v1/messages', credential: { 'x-api-key': KEY } },
  ],
  [
    'Gemini',
    {
      entry: { model: 'gemini/gemini-2.5-flash' },
      path: '/v1beta/models/gemini-2.5-flash:generateContent',
      credential: { 'x-goog-api-key': KEY },
    },
  ],
  [
    'Gemini’s compatible path',
    {
      entry: { model: 'gemini/gemini-2.5-flash' },
      base: '/v1beta/openai',
      path: '/v1beta/openai/chat/completions',
      credential: { authorization: `Bearer ${KEY}` },
    },
  ],
]

const CREDENTIALS = ['authorization', 'x-api-key', 'api-key', 'x-goog-api-key', 'cookie']

describe('every API is called at its path with one credential in its place', () => {
  it.each(ways)('%s', async (_, way) => {
    const provider = await startProvider()
    const entry = { ...way.entry, access_key: KEY, base_url: provider.url + (way.base ?? '') } as ProviderInput
    const headers = { authorization: 'Bearer clients-own', 'x-api-key': 'clients-own', cookie: 'a=b', 'x-arch-x': '1' }
    const answer = await ask(entry, { headers })
    const [request] = provider.requests
    expect(request?.violations).toEqual([])
    expect(answer.status, answer.text).toBe(200)
    expect(JSON.parse(answer.text).choices[0].message.content).toBe('Hello from the scripted provider.')
    expect(request?.path).toBe(way.path)
    expect(request?.query.toString()).toBe(way.query ?? '')
    const sent = Object.entries(request?.headers ?? {}).filter(([name]) => CREDENTIALS.includes(name))
    expect(Object.fromEntries(sent)).toEqual(way.credential)
    expect(JSON.stringify(request?.headers)).not.toContain('clients-own')
    expect(request?.headers['x-arch-x']).toBeUndefined()
    expect(answer.headers.get('x-request-id')).toBe(answer.headers.get('request-id'))
  })

  it('Bedrock accepts signatures by AWS’s algorithm, and refuses others', async () => {
    const accessKeyId = 'AKIAIOSFODNN7EXAMPLE'
    const secretAccessKey = 'wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY'
    const provider = await startProvider({ aws: { accessKeyId, secretAccessKey, region: 'eu-west-1' } as never })
    const send = async (secret: string) => {
      const plano = await createPlano({
        model_providers: [
          {
            model: 'bedrock/us.amazon.nova-pro-v1:0',
            access_key: `${accessKeyId}:${secret}`,
            base_url: provider.url,
            region: 'eu-west-1',
            passthrough: true,
          },
        ],
      })
      open.push(() => plano.close())
      return await plano.fetch('/v1/model/us.amazon.nova-pro-v1%3A0/converse', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'hi' }] }] }),
      })
    }
    const signed = await send(secretAccessKey)
    expect(provider.requests[0]?.violations).toEqual([])
    expect(signed.status).toBe(200)
    expect(provider.requests[0]?.headers['authorization']).toContain('/eu-west-1/bedrock/aws4_request')
    expect((await send('wrong')).status).toBe(403)
  })

  it('the client’s own key is forwarded if configured', async () => {
    const provider = await startProvider()
    const entry: ProviderInput = {
      model: 'anthropic/claude-sonnet-4-5',
      passthrough_auth: true,
      base_url: provider.url,
    }
    const answer = await ask(entry, { headers: { authorization: `Bearer ${KEY}` } })
    expect(answer.status, answer.text).toBe(200)
    expect(provider.requests[0]?.headers['x-api-key']).toBe(KEY)
    expect(provider.requests[0]?.headers['authorization']).toBeUndefined()
  })

  it('a refused key is reported as the provider’s refusal, without the key', async () => {
    const provider = await startProvider({ keys: ['another'] })
    const answer = await ask({ model: 'openai/gpt-4o', access_key: KEY, base_url: provider.url })
    expect(answer.status).toBe(401)
    expect(answer.text).not.toContain(KEY)
    expect(JSON.parse(answer.text).error.message).toContain('Incorrect API key')
  })
})

describe('model names of requests', () => {
  const models = async (config: PlanoConfigInput) => {
    const plano = await createPlano(config)
    open.push(() => plano.close())
    return plano
  }

  it('lists models, aliases and known models of wildcards, in order and without internal ones', async () => {
    const plano = await models({
      model_providers: [
        { model: 'openai/gpt-4o', access_key: KEY },
        { model: 'plano/router', internal: true },
        { model: 'deepseek/*', access_key: KEY },
      ],
      model_aliases: { fast: { target: 'gpt-4o' } },
    })
    const list = await (await plano.fetch('/v1/models')).json()
    const ids = list.data.map((row: { id: string }) => row.id)
    expect(ids.slice(0, 2)).toEqual(['openai/gpt-4o', 'fast'])
    expect(ids).toContain('deepseek/deepseek-flash')
    expect(ids).not.toContain('plano/router')
  })

  it('answers an unknown model with 404 and the nearest names, in the client’s form', async () => {
    const plano = await models({ model_providers: [{ model: 'openai/gpt-4o', access_key: KEY }] })
    const body = JSON.stringify({
      model: 'anthropic/gpt-4o',
      max_tokens: 9,
      messages: [{ role: 'user', content: 'x' }],
    })
    const chat = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    expect(chat.status).toBe(404)
    const { error } = await chat.json()
    expect(error).toMatchObject({ code: 'model_not_found' })
    expect(error.message).toContain('openai/gpt-4o')
    const messages = await plano.fetch('/v1/messages', { method: 'POST', body })
    expect(messages.status).toBe(404)
    expect(await messages.json()).toMatchObject({ type: 'error', error: { type: 'not_found_error' } })
  })

  it.each([undefined, 'default', 'none', ''])('takes the default model for %j', async (model) => {
    const provider = await startProvider()
    const plano = await models({
      model_providers: [
        { model: 'openai/other', access_key: KEY, base_url: provider.url },
        { model: 'openai/gpt-4o', access_key: KEY, base_url: provider.url, default: true },
      ],
    })
    const body = JSON.stringify({
      ...(model === undefined ? {} : { model }),
      messages: [{ role: 'user', content: 'x' }],
    })
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    expect(response.status).toBe(200)
    expect(provider.requests[0]?.body['model']).toBe('gpt-4o')
  })
})

describe('unsupported fields are removed from bodies of the same API', () => {
  const sent = async (model: string, body: Record<string, unknown>) => {
    const provider = await startProvider()
    const plano = await createPlano({ model_providers: [{ model, access_key: KEY, base_url: provider.url }] })
    open.push(() => plano.close())
    const messages = [
      { role: 'system', content: 'short' },
      { role: 'user', content: 'hi' },
    ]
    const response = await plano.fetch('/v1/chat/completions', {
      method: 'POST',
      body: JSON.stringify({ model, messages, ...body }),
    })
    expect(response.status, await response.text()).toBe(200)
    return provider.requests[0]?.body ?? {}
  }

  it('a reasoning model at OpenAI', async () => {
    const body = await sent('openai/o4-mini', {
      temperature: 0.2,
      top_p: 0.9,
      presence_penalty: 1,
      logit_bias: {},
      max_tokens: 50,
      service_tier: 'flex',
      verbosity: 'low',
    })
    expect(body).toEqual({
      model: 'o4-mini',
      messages: [
        { role: 'developer', content: 'short' },
        { role: 'user', content: 'hi' },
      ],
      max_completion_tokens: 50,
      service_tier: 'flex',
      verbosity: 'low',
    })
  })

  it('other models keep everything except unsupported tiers', async () => {
    const body = await sent('openai/gpt-4o-mini', { temperature: 0.2, max_tokens: 50, service_tier: 'flex' })
    expect(body).toMatchObject({ temperature: 0.2, max_tokens: 50, messages: [{ role: 'system' }, {}] })
    expect(body['service_tier']).toBeUndefined()
  })

  it('a fine-tune of any name keeps everything', async () => {
    const body = await sent('openai/my-finetune', { temperature: 0.2, max_tokens: 5, service_tier: 'flex', seed: 1 })
    expect(body).toMatchObject({ temperature: 0.2, max_tokens: 5, service_tier: 'flex', seed: 1 })
  })

  it.each([
    ['medium', 'high'],
    ['minimal', 'low'],
    ['max', 'max'],
    ['odd', undefined],
  ])('kimi-k3 supports effort %s as %s', async (effort, expected) => {
    const body = await sent('moonshotai/kimi-k3', { reasoning_effort: effort, temperature: 1, n: 2 })
    expect(body['reasoning_effort']).toBe(expected)
    expect(body['temperature']).toBeUndefined()
    expect(body['n']).toBeUndefined()
  })

  it('developer becomes system if only that is supported', async () => {
    const messages = [
      { role: 'developer', content: 'short' },
      { role: 'user', content: 'hi' },
    ]
    const body = await sent('deepseek/deepseek-flash', { messages, max_completion_tokens: 7 })
    expect(body['messages']).toMatchObject([{ role: 'system' }, { role: 'user' }])
    expect(body['max_tokens']).toBe(7)
  })
})
