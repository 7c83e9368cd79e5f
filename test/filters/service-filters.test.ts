import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, openStage, readAll, sentTo, streamText, textOf } from './filter-stage.ts'
import { type Body, type McpToolAnswer, startHttpFilter, startMcpFilter } from './service-servers.ts'

const models = (chains: object) => [{ type: 'model' as const, name: 'models', ...chains }]
const hasKeyword = (body: Body) => JSON.stringify(body).includes('forbidden')
const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' }

describe.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
] as const)('a filter that answers in %s although asked not to', (encoding, pack) => {
  it('judges as if it had not', async () => {
    const headers = { 'content-encoding': encoding, 'content-type': 'application/json' }
    const redactor = await startHttpFilter(({ body }) => ({
      bytes: pack(JSON.stringify(body).replaceAll('SECRET', '[REDACTED]')),
      headers,
    }))
    const filters = [{ id: 'redactor', url: redactor.url, type: 'http' as const }]
    const listeners = models({ input_filters: ['redactor'], output_filters: ['redactor'] })
    const { plano, provider } = await openStage({ filters, listeners }, { script: 'a SECRET' })
    const response = await ask(plano, 'chat', 'my SECRET')
    expect([response.status, textOf('chat', await response.json())]).toEqual([200, 'a [REDACTED]'])
    expect(sentTo(provider)).toContain('my [REDACTED]')
  })

  it('refuses with its own words', async () => {
    const guard = await startHttpFilter(() => ({
      status: 400,
      bytes: pack(JSON.stringify({ detail: { error: 'content_blocked', message: 'That is not allowed.' } })),
      headers: { 'content-encoding': encoding },
    }))
    const filters = [{ id: 'guard', url: guard.url, type: 'http' as const }]
    const { plano } = await openStage({ filters, listeners: models({ input_filters: ['guard'] }) })
    const response = await ask(plano, 'chat', 'hello')
    expect([response.status, (await response.json()).error.message]).toEqual([400, 'That is not allowed.'])
  })
})

/** model_listener_filter of Plano's demos. */
describe.each(CLIENT_APIS)('a content guard and a redactor over HTTP, %s API', (api) => {
  const open = async (reply: unknown = 'the SECRET_MARKER is out. And so on.') => {
    const guard = await startHttpFilter(({ body }) =>
      hasKeyword(body)
        ? { status: 400, json: { detail: { error: 'content_blocked', message: 'That is not allowed.' } } }
        : { json: body },
    )
    const redactor = await startHttpFilter(({ body }) => ({
      json: JSON.parse(JSON.stringify(body).replaceAll('SECRET_MARKER', '[REDACTED]')),
    }))
    const stage = await openStage(
      {
        filters: [
          { id: 'content_guard', url: guard.url, type: 'http' },
          { id: 'output_redactor', url: `${redactor.url}/redact`, type: 'http' },
        ],
        listeners: models({ input_filters: ['content_guard'], output_filters: ['output_redactor'] }),
      },
      { script: reply as never },
    )
    return { ...stage, guard, redactor }
  }

  it('passes a clean prompt, and removes the marker from the complete answer', async () => {
    const { plano, guard, redactor } = await open()
    const response = await ask(plano, api, 'hello')
    expect(response.status).toBe(200)
    expect(textOf(api, await response.json())).toBe('the [REDACTED] is out. And so on.')
    expect(guard.seen).toMatchObject([{ method: 'POST', path: PATHS[api], body: { model: 'custom/any' } }])
    expect(redactor.seen[0]?.path).toBe(`/redact${PATHS[api]}`)
  })

  it('hides a blocked keyword from the provider and shows the guard’s message', async () => {
    const { plano, provider } = await open()
    for (const stream of [false, true]) {
      const response = await ask(plano, api, { say: 'a forbidden thing', stream })
      const { error } = await response.json()
      expect(response.status).toBe(400)
      expect(error.message).toBe('That is not allowed.')
      expect(error.plano).toMatchObject({ filter: 'content_guard', response: { detail: { error: 'content_blocked' } } })
    }
    expect(provider.requests).toHaveLength(0)
  })

  it('removes the marker from a stream for any chunking', async () => {
    for (const size of [1, 3, 7]) {
      const text = 'the SECRET_MARKER is out. And SECRET_MARKER again'
      const { plano, redactor } = await open({ text, chunks: size })
      const events = await readAll(await ask(plano, api, { say: 'hello', stream: true }))
      expect(streamText(api, events)).toBe('the [REDACTED] is out. And [REDACTED] again')
      expect(JSON.stringify(events)).not.toContain('SECRET_MARKER')
      expect(redactor.seen).toHaveLength(2)
    }
  })
})

describe('an HTTP filter', () => {
  const openWith = async (answer: Parameters<typeof startHttpFilter>[0], filter: object = {}) => {
    const service = await startHttpFilter(answer)
    const stage = await openStage({
      filters: [{ id: 'service', url: service.url, type: 'http', ...filter }],
      listeners: models({ input_filters: ['service'] }),
    })
    return { ...stage, service }
  }

  it('receives cookies and credentials only if allowed', async () => {
    const headers = {
      authorization: 'Bearer secret',
      cookie: 'a=b',
      'x-team': 'red',
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
    }
    const { plano, service } = await openWith(({ body }) => ({ json: body }))
    await ask(plano, 'chat', { say: 'hello', headers })
    expect(service.seen[0]?.headers).not.toHaveProperty('authorization')
    expect(service.seen[0]?.headers).not.toHaveProperty('cookie')
    expect(service.seen[0]?.headers).not.toHaveProperty('x-team')
    expect(service.seen[0]?.headers['x-request-id']).toMatch(/^req_/)
    const allowed = await openWith(({ body }) => ({ json: body }), { headers: ['Authorization', 'x-team'] })
    await ask(allowed.plano, 'chat', { say: 'hello', headers })
    expect(allowed.service.seen[0]?.headers).toMatchObject({ authorization: 'Bearer secret', 'x-team': 'red' })
  })

  it.each([
    ['a 5xx', { status: 503, text: 'down' }],
    ['a redirect', { status: 302 }],
    ['no JSON', { text: 'hello' }],
    ['a list', { json: [1] }],
    ['no body of the API', { json: { messages: 7 } }],
  ])('fails with a 502 that names it, or passes when it fails open: %s', async (_what, answer) => {
    const closed = await openWith(() => answer)
    const response = await ask(closed.plano, 'chat', 'hello')
    expect(response.status).toBe(502)
    expect((await response.json()).error).toMatchObject({
      code: 'filter_failed',
      message: expect.stringContaining('"service"'),
    })
    expect(closed.provider.requests).toHaveLength(0)
    const open = await openWith(() => answer, { fail: 'open' })
    expect((await ask(open.plano, 'chat', 'hello')).status).toBe(200)
    expect(open.provider.requests).toHaveLength(1)
  })

  it('passes the request with an empty response, and refuses with plain text', async () => {
    const empty = await openWith(() => ({ status: 204 }))
    expect((await ask(empty.plano, 'chat', 'hello')).status).toBe(200)
    const plain = await openWith(() => ({ status: 429, text: 'slow down' }))
    const response = await ask(plain.plano, 'chat', 'hello')
    expect(response.status).toBe(429)
    expect((await response.json()).error.message).toBe('slow down')
  })

  it('that is unreachable fails like a broken one', async () => {
    const { plano } = await openStage({
      filters: [{ id: 'gone', url: 'http://127.0.0.1:1', type: 'http' }],
      listeners: models({ input_filters: ['gone'] }),
    })
    expect((await ask(plano, 'chat', 'hello')).status).toBe(502)
  })
})

/** http_filter and mcp_filter of Plano's demos: three filters before an agent. */
describe.each(['http', 'mcp'] as const)('an agent behind three %s filters', (kind) => {
  const steps: Record<string, (body: Body) => Body | string> = {
    input_guards: (body) => (hasKeyword(body) ? 'Out of scope: that is forbidden.' : body),
    query_rewriter: (body) => rewriteLast(body, (text) => `${text} (rewritten)`),
    context_builder: (body) => rewriteLast(body, (text) => `${text}\nContext: uptime is 99.9%`),
  }
  function rewriteLast(body: Body, change: (text: string) => string): Body {
    const messages = body.messages.map((message: Body, index: number) =>
      index === body.messages.length - 1 ? { ...message, content: change(message.content) } : message,
    )
    return { model: body.model, messages }
  }
  const start = async (id: string) => {
    const step = steps[id] ?? ((body: Body) => body)
    if (kind === 'http') {
      const { url } = await startHttpFilter(({ body }) => {
        const made = step(body)
        return typeof made === 'string'
          ? { status: 400, json: { detail: { error: 'out_of_scope', message: made } } }
          : { json: made }
      })
      return { id, url, type: 'http' as const }
    }
    const { url } = await startMcpFilter({ tool: id }, ({ body }): McpToolAnswer => {
      const made = step(body)
      return typeof made === 'string'
        ? { isError: true, content: [{ type: 'text', text: made }] }
        : { structuredContent: { result: made }, content: [{ type: 'text', text: JSON.stringify(made) }] }
    })
    return { id, url }
  }
  const open = async () => {
    const asked: string[] = []
    const ids = Object.keys(steps)
    const stage = await openStage({
      model_providers: [],
      filters: await Promise.all(ids.map(start)),
      agents: [
        {
          id: 'rag_agent',
          run({ input, request }) {
            asked.push(JSON.stringify(request))
            return `answered: ${input}`
          },
        },
      ],
      listeners: [
        { type: 'agent', name: 'rag', agents: [{ id: 'rag_agent', description: 'answers', input_filters: ids }] },
      ],
    })
    return { ...stage, asked }
  }

  it.each(CLIENT_APIS)('rewrites and enriches what the agent sees, whole and streaming: %s', async (api) => {
    const { plano, asked } = await open()
    const expected = 'answered: What is the SLA? (rewritten)\nContext: uptime is 99.9%'
    const whole = await ask(plano, api, { say: 'What is the SLA?', model: 'rag', unknown_field: 'kept' })
    expect(textOf(api, await whole.json())).toBe(expected)
    expect(asked[0]).toContain('unknown_field')
    const streamed = await ask(plano, api, { say: 'What is the SLA?', model: 'rag', stream: true })
    expect(streamText(api, await readAll(streamed))).toBe(expected)
  })

  it('refuses with 400 and the first filter’s message, without calling the agent', async () => {
    const { plano, asked, events } = await open()
    const response = await ask(plano, 'chat', { say: 'a forbidden topic', model: 'rag' })
    expect(response.status).toBe(400)
    expect((await response.json()).error).toMatchObject({
      message: 'Out of scope: that is forbidden.',
      plano: { filter: 'input_guards' },
    })
    expect(asked).toEqual([])
    expect(events.filter((event) => event.type === 'filter')).toMatchObject([
      { filter: 'input_guards', place: 'agent', target: 'rag_agent', verdict: 'reject', status: 400 },
    ])
  })
})

describe.each([
  ['event streams and sessions', {}],
  ['JSON and sessions', { json: true }],
  ['event streams without sessions', { stateless: true }],
  ['JSON without sessions', { json: true, stateless: true }],
])('an MCP server with %s', (_what, options) => {
  const shout = ({ body }: { body: Body }): McpToolAnswer => ({
    content: [{ type: 'text', text: JSON.stringify(JSON.parse(JSON.stringify(body).replace('hello', 'HELLO'))) }],
  })

  it('rewrites with any tool, over one session that is closed at the end', async () => {
    const server = await startMcpFilter({ tool: 'loud', ...options }, shout)
    const { plano, provider } = await openStage({
      filters: [{ id: 'shout', url: `${server.url}/mcp`, tool: 'loud' }],
      listeners: models({ input_filters: ['shout'] }),
    })
    for (let index = 0; index < 3; index += 1) expect((await ask(plano, 'messages', 'hello')).status).toBe(200)
    expect(sentTo(provider).match(/HELLO/g)).toHaveLength(3)
    expect(server.calls.map((call) => call.path)).toEqual(Array(3).fill('/v1/messages'))
    expect(server.traffic.filter((line) => line.endsWith(' initialize'))).toHaveLength(1)
    await plano.close()
    expect(server.traffic.filter((line) => line === 'DELETE')).toHaveLength('stateless' in options ? 0 : 1)
  })
})

it('reopens a session that the MCP server has forgotten', async () => {
  const server = await startMcpFilter({ tool: 'same' }, ({ body }) => ({ structuredContent: { result: body } }))
  const { plano } = await openStage({
    filters: [{ id: 'same', url: server.url }],
    listeners: models({ input_filters: ['same'] }),
  })
  expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
  server.forget()
  expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
  expect(server.calls).toHaveLength(2)
})

it('sends each MCP call the headers of its own request, whatever ids and bodies clients choose', async () => {
  const server = await startMcpFilter({ tool: 'same' }, ({ body }) => ({ structuredContent: { result: body } }))
  const { plano } = await openStage({
    filters: [{ id: 'same', url: server.url, headers: ['authorization'] }],
    listeners: models({ input_filters: ['same'] }),
  })
  await ask(plano, 'chat', 'hello')
  const asks = ['a', 'b', 'c', 'd'].map((name) => ({
    say: name,
    headers: { 'x-request-id': name < 'c' ? 'twice' : name, authorization: `Bearer ${name}` },
    ...(name === 'd' ? { metadata: { 'plano/request': 'c', 'plano/call': 2, _meta: { 'plano/call': 2 } } } : {}),
  }))
  await Promise.all(asks.map((each) => ask(plano, 'chat', each)))
  const seen = server.calls.slice(1).map(({ body, headers }) => [body.messages[0].content, headers.authorization])
  expect(seen.toSorted()).toEqual(['a', 'b', 'c', 'd'].map((name) => [name, `Bearer ${name}`]))
})

/** Its own limit of time is far above that of the filter, and below that of the SDK. */
it('does not wait for an MCP server that never answers, neither for a session nor to end one', {
  timeout: 50_000,
}, async () => {
  const server = await startMcpFilter({ tool: 'same' }, ({ body }) => ({ structuredContent: { result: body } }))
  const { plano } = await openStage({
    filters: [{ id: 'same', url: server.url, timeout: 300, breaker: false }],
    listeners: models({ input_filters: ['same'] }),
  })
  const status = async () => (await ask(plano, 'chat', 'hello')).status
  server.silence(true)
  expect(await status()).toBe(502)
  server.silence(false)
  await expect.poll(status).toBe(200)
  server.silence(true)
  expect(await status()).toBe(502)
  await plano.close()
})

it('fails closed when the MCP tool returns no body', async () => {
  const server = await startMcpFilter({ tool: 'odd' }, () => ({ content: [{ type: 'text', text: 'not JSON' }] }))
  const { plano, provider } = await openStage({
    filters: [{ id: 'odd', url: server.url }],
    listeners: models({ input_filters: ['odd'] }),
  })
  const response = await ask(plano, 'chat', 'hello')
  expect(response.status).toBe(502)
  expect(await response.text()).toContain('odd')
  expect(provider.requests).toHaveLength(0)
})

it.each(['closed', 'open'] as const)('has failed, %s, where the MCP server has no tool of its name', async (fail) => {
  const server = await startMcpFilter({ tool: 'other' }, () => ({ content: [] }))
  const { plano } = await openStage({
    filters: [{ id: 'guard', url: server.url, fail }],
    listeners: models({ input_filters: ['guard'] }),
  })
  const response = await ask(plano, 'chat', 'hello')
  expect(response.status).toBe(fail === 'closed' ? 502 : 200)
  if (fail === 'closed') expect((await response.json()).error.message).toContain('has no tool "guard"')
})
