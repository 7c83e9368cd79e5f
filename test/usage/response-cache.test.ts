import {
  type AnswerStore,
  createPlano,
  type FilterRequest,
  type FilterResponse,
  type Plano,
  type PlanoConfigInput,
  type PlanoOptions,
} from '@planojs/core'
import { createScriptedProvider, createVirtualClock, type ScriptedReply } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

type Json = Record<string, unknown>

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type ProviderOptions = Parameters<typeof createScriptedProvider>[0]

async function open(options: { config?: PlanoConfigInput; plano?: PlanoOptions; provider?: ProviderOptions } = {}) {
  const provider = await createScriptedProvider({
    script: ({ index }): ScriptedReply => ({ text: `answer ${index} of some words` }),
    ...options.provider,
  })
  const at = { access_key: 'k', base_url: provider.url }
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'openai/a', default: true, ...at },
        { model: 'anthropic/c', ...at },
        { model: 'openai/own', base_url: provider.url, passthrough_auth: true },
        { model: 'gemini/g', ...at },
      ],
      routing: { session_cache: { tenant_header: 'x-tenant' } },
      resilience: { retry: { max_attempts: 1 } },
      response_cache: { enabled: true },
      ...options.config,
    },
    { env: {}, ...options.plano },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { provider, plano }
}

interface Ask {
  body?: Json
  headers?: Record<string, string>
  path?: string
  signal?: AbortSignal
}

function send(plano: Plano, { body = {}, headers = {}, path = '/v1/chat/completions', signal }: Ask = {}) {
  return plano.fetch(path, {
    method: 'POST',
    headers,
    body: JSON.stringify({ model: 'openai/a', messages: [{ role: 'user', content: 'hi' }], ...body }),
    ...(signal === undefined ? {} : { signal }),
  })
}

async function ask(plano: Plano, what: Ask = {}) {
  const response = await send(plano, what)
  const text = await response.text()
  return {
    status: response.status,
    text,
    cache: response.headers.get('x-plano-response-cache'),
    headers: response.headers,
  }
}

describe('the response cache', () => {
  it('is off by default', async () => {
    const { plano, provider } = await open({ config: { response_cache: { enabled: false } } })
    expect((await ask(plano)).cache).toBeNull()
    expect((await ask(plano)).cache).toBeNull()
    expect(provider.requests).toHaveLength(2)
  })

  it.each([
    ['openai/a', '/v1/chat/completions', {}],
    ['anthropic/c', '/v1/chat/completions', {}],
    ['gemini/g', '/v1/chat/completions', {}],
    ['anthropic/c', '/v1/messages', { max_tokens: 10 }],
    ['openai/a', '/v1/messages', { max_tokens: 10 }],
    ['anthropic/c', '/v1/responses', { input: 'hi', store: false, messages: undefined }],
  ])('replays an answer, streamed or not: %s by %s', async (model, path, extra) => {
    const { plano, provider } = await open()
    for (const stream of [true, false]) {
      const what = { path, body: { model, ...extra, stream } }
      const first = await ask(plano, what)
      const second = await ask(plano, what)
      expect([first.status, first.cache, second.cache]).toEqual([200, 'miss', 'hit'])
      expect(first.text).toContain('words')
      // A translation creates new ids and times.
      const stable = (text: string) =>
        text.replace(/"(?:id|created|created_at|completed_at|item_id)":(?:"[^"]*"|[\d.]+)/g, '')
      expect(stable(second.text)).toBe(stable(first.text))
      expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'))
    }
    expect(provider.requests).toHaveLength(2)
  })

  it('streams a complete recorded answer, with usage if requested', async () => {
    const { plano, provider } = await open()
    await ask(plano)
    const streamed = await ask(plano, { body: { stream: true, stream_options: { include_usage: true } } })
    expect(streamed.cache).toBe('hit')
    expect(streamed.text).toContain('answer 0')
    expect(streamed.text).toContain('"usage":{')
    expect(streamed.text.trimEnd().endsWith('[DONE]')).toBe(true)
    const plain = await ask(plano, { body: { stream: true } })
    expect(plain.text).not.toContain('"usage":{')
    expect(provider.requests).toHaveLength(1)
  })

  it('ignores only the order of fields', async () => {
    const { plano, provider } = await open()
    const same = { temperature: 0, model: 'openai/a', messages: [{ content: 'hi', role: 'user' }] }
    await ask(plano, { body: { temperature: 0 } })
    expect((await ask(plano, { body: same })).cache).toBe('hit')
    for (const other of [{ temperature: 0.1 }, { user: 'ada' }, { messages: [{ role: 'user', content: 'hi ' }] }])
      expect((await ask(plano, { body: other })).cache).toBe('miss')
    expect(provider.requests).toHaveLength(4)
  })

  it('separates tenants and forwarded credentials', async () => {
    const { plano } = await open()
    expect((await ask(plano, { headers: { 'x-tenant': 'a' } })).cache).toBe('miss')
    expect((await ask(plano, { headers: { 'x-tenant': 'b' } })).cache).toBe('miss')
    expect((await ask(plano)).cache).toBe('miss')
    for (const name of ['authorization', 'x-api-key', 'x-goog-api-key']) {
      const own = (key: string) => ask(plano, { body: { model: 'openai/own' }, headers: { [name]: `${name}-${key}` } })
      expect((await own('one')).cache).toBe('miss')
      expect((await own('two')).cache).toBe('miss')
      expect((await own('one')).cache).toBe('hit')
    }
  })

  it('separates callers if a filter or application code is involved at the model', async () => {
    const whom = (request: FilterRequest) => {
      const { user, session, tags } = request.context
      return `for ${user ?? session ?? tags?.['plan'] ?? 'all'}`
    }
    const { plano, provider } = await open()
    const at = { access_key: 'k', base_url: provider.url }
    await plano.reload({
      model_providers: [
        { model: 'openai/a', output_filters: ['sign'], ...at },
        { model: 'openai/plain', ...at },
      ],
      filters: [
        {
          id: 'sign',
          run: { output: ({ request }: FilterResponse) => ({ action: 'rewrite' as const, text: whom(request) }) },
          headers: ['x-plan'],
        },
      ],
      response_cache: { enabled: true },
    })
    const say = async (context: object, headers = {}, model = 'openai/a') => {
      const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'hi' }] })
      const response = await plano.fetch('/v1/chat/completions', { method: 'POST', headers, body, context })
      return [response.headers.get('x-plano-response-cache'), /for [^"]*/.exec(await response.text())?.[0]]
    }
    expect(await say({ user: 'ada' })).toEqual(['miss', 'for ada'])
    expect(await say({ user: 'ada' })).toEqual(['hit', 'for ada'])
    expect(await say({ user: 'bob' })).toEqual(['miss', 'for bob'])
    expect(await say({ session: 's1' })).toEqual(['miss', 'for s1'])
    expect((await say({ tags: { plan: 'gold' } }))[0]).toBe('miss')
    expect((await say({ tags: { plan: 'free' } }))[0]).toBe('miss')
    expect((await say({ user: 'ada' }, { 'x-plan': 'gold' }))[0]).toBe('miss')
    // Without filters and functions, callers of one tenant still share entries.
    expect((await say({ user: 'ada' }, {}, 'openai/plain'))[0]).toBe('miss')
    expect((await say({ user: 'bob' }, {}, 'openai/plain'))[0]).toBe('hit')
  })

  it.each<[string, string, Json]>([
    ['what is stored', '/v1/chat/completions', { store: true }],
    ['responses, which are stored by default', '/v1/responses', { input: 'hi' }],
    ['tools that the provider runs', '/v1/responses', { input: 'x', store: false, tools: [{ type: 'web_search' }] }],
    ['searches', '/v1/chat/completions', { web_search_options: {} }],
  ])('skips %s', async (_what, path, body) => {
    const { plano, provider } = await open()
    for (let turn = 0; turn < 2; turn += 1) expect((await ask(plano, { path, body })).cache).toBe('bypass')
    expect(provider.requests).toHaveLength(2)
  })

  it('stores no refusals, broken streams or errors inside a 200', async () => {
    const { plano, provider } = await open()
    provider.enqueue(
      { status: 400, error: 'no' },
      { text: 'one two three', fault: 'clean close at 3' },
      { text: 'one two three', fault: 'error-frame at 3' },
      { json: { choices: [] } },
    )
    for (const stream of [false, true, true, false]) expect((await ask(plano, { body: { stream } })).cache).toBe('miss')
    expect((await ask(plano)).cache).toBe('miss')
    expect((await ask(plano, { body: { stream: true } })).cache).toBe('hit')
    expect(provider.requests).toHaveLength(5)
  })

  it('expires entries, and evicts them when full', async () => {
    const clock = createVirtualClock()
    const config: PlanoConfigInput = {
      response_cache: { enabled: true, ttl: '1m', max_bytes: '8kb', max_entry_bytes: '4kb' },
    }
    const { plano, provider } = await open({ config, plano: { clock } })
    await ask(plano)
    await clock.advance(30_000)
    const hit = await ask(plano)
    expect([hit.cache, hit.headers.get('age')]).toEqual(['hit', '30'])
    await clock.advance(30_001)
    expect((await ask(plano)).cache).toBe('miss')
    provider.enqueue({ text: 'x'.repeat(5000) })
    await ask(plano, { body: { seed: 1 } })
    expect((await ask(plano, { body: { seed: 1 } })).cache).toBe('miss')
    for (let seed = 2; seed < 40; seed += 1) await ask(plano, { body: { seed } })
    expect((await ask(plano)).cache).toBe('miss')
  })

  it('obeys the request’s headers, except X-Plano-Cache, which is about prompts', async () => {
    const { plano } = await open()
    await ask(plano)
    expect((await ask(plano, { headers: { 'x-plano-cache': 'off' } })).cache).toBe('hit')
    expect((await ask(plano, { headers: { 'cache-control': 'no-store' } })).cache).toBe('bypass')
    const fresh = await ask(plano, { headers: { 'x-plano-response-cache': 'refresh' } })
    expect([fresh.cache, fresh.text.includes('answer 2')]).toEqual(['miss', true])
    expect((await ask(plano)).text).toContain('answer 2')
  })

  it('runs output filters again for every answer, so that masks are undone for each caller', async () => {
    const { plano, provider } = await open({
      config: {
        filters: [{ id: 'mask', use: 'pii_mask' }],
        listeners: [{ type: 'model', name: 'm', input_filters: ['mask'], output_filters: ['mask'] }],
      },
    })
    provider.enqueue({ text: 'I write to [EMAIL_1] today.' })
    const say = (content: string) => ask(plano, { body: { messages: [{ role: 'user', content }] } })
    const [ada, bob] = [await say('mail ada@example.com'), await say('mail bob@example.com')]
    expect([ada.cache, bob.cache]).toEqual(['miss', 'hit'])
    expect(ada.text).toContain('ada@example.com')
    expect(bob.text).toContain('bob@example.com')
    expect(bob.text).not.toContain('ada@')
    expect(provider.requests).toHaveLength(1)
  })
})

it('that cannot be kept is answered all the same, with a warning', async () => {
  const answers: AnswerStore = { get: async () => undefined, put: () => Promise.reject(new Error('full')) }
  const { plano } = await open({ plano: { stores: { answers } } })
  const warned = new Promise<string>((resolve) => plano.on('warning', ({ message }) => resolve(message)))
  expect((await ask(plano)).cache).toBe('miss')
  expect(await warned).toContain('could not be kept in the response cache')
})

describe('concurrent identical requests', () => {
  it.each([false, true])('is one upstream call: stream %s', async (stream) => {
    const { plano, provider } = await open()
    const answers = await Promise.all(Array.from({ length: 8 }, () => ask(plano, { body: { stream } })))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    // On a busy machine some requests arrive when the answer is already cached.
    const others = answers.map(({ cache }) => cache).filter((cache) => cache === 'joined' || cache === 'hit')
    expect(others).toHaveLength(7)
    expect(provider.requests).toHaveLength(1)
    expect((await ask(plano, { body: { stream } })).cache).toBe('hit')
  })

  it('cancel the call when all have left', async () => {
    const { plano, provider } = await open()
    provider.enqueue({ text: 'one two three', fault: 'stall 60s at frame 2' })
    const leavers = [new AbortController(), new AbortController()]
    const gone = leavers.map(({ signal }) => send(plano, { body: { stream: true }, signal }).then((it) => it.text()))
    const request = await provider.nextRequest()
    for (const leaver of leavers) leaver.abort()
    for (const one of gone) await expect(one).rejects.toThrow()
    await provider.aborted(request)
    expect((await ask(plano, { body: { stream: true } })).cache).toBe('miss')
  })

  it('do not fail when the first one is refused', async () => {
    const { plano, provider } = await open()
    provider.enqueue({ status: 400, error: 'not you' })
    const answers = await Promise.all([1, 2, 3].map(() => ask(plano)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 200, 400])
  })

  it('receive answers over the size limit, however slowly they read', async () => {
    const clock = createVirtualClock()
    const config: PlanoConfigInput = { response_cache: { enabled: true, max_entry_bytes: '1kb' } }
    const { plano, provider } = await open({ config, provider: { clock } })
    const chunks = Array.from({ length: 200 }, (_, index) => `w${index} `)
    // An answer that is over the limit before the second request arrives cannot be shared.
    provider.enqueue({ chunks, text: chunks.join(''), fault: 'stall 60s at frame 3' })
    const responses = await Promise.all([1, 2].map(() => send(plano, { body: { stream: true } })))
    await clock.advance(60_000)
    expect(provider.requests).toHaveLength(1)
    const texts = await Promise.all(responses.map((response) => response.text()))
    for (const text of texts) expect(text).toContain('w199 ')
    expect((await ask(plano, { body: { stream: true } })).cache).toBe('miss')
  })
})
