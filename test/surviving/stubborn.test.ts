import { createServer, type ServerResponse } from 'node:http'
import { createSecureServer, type Http2ServerRequest } from 'node:http2'
import { type AddressInfo, createServer as createTcpServer } from 'node:net'
import { type AttemptRecord, createPlano, type Plano, type PlanoConfigInput, type PlanoOptions } from '@planojs/core'
import { createNodeTransport } from '@planojs/core/node'
import { createScriptedProvider, createScriptedTransport, createVirtualClock } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { CERTIFICATE, KEY } from './certificate.data.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const COMPLETION = JSON.stringify({
  id: 'c',
  object: 'chat.completion',
  created: 0,
  model: 'a',
  choices: [{ index: 0, message: { role: 'assistant', content: 'hello' }, finish_reason: 'stop' }],
})

async function open(config: PlanoConfigInput, options: PlanoOptions = {}) {
  const plano = await createPlano(config, { env: {}, ...options })
  closers.push(() => plano.close({ drainMs: 0 }))
  const attempts: AttemptRecord[] = []
  plano.on('attempt', (event) => attempts.push(event.attempt))
  return { plano, attempts }
}

function chat(plano: Plano, model = 'a', init: RequestInit = {}) {
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'hi' }] })
  return plano.fetch('/v1/chat/completions', { method: 'POST', body, ...init })
}

const model = (id: string, url: string, extra = {}) => ({
  model: `openai/${id}`,
  access_key: 'k',
  base_url: url,
  ...extra,
})

describe('addresses and connections', () => {
  it('reaches a host name with one dead address', async () => {
    const provider = await createScriptedProvider({ script: () => 'hello' })
    closers.push(() => provider.close())
    const { port } = new URL(provider.url)
    const addresses = [
      { address: '::1', family: 6 },
      // Of the network for documentation: nobody answers. (RFC 5737)
      { address: '192.0.2.1', family: 4 },
      { address: '127.0.0.1', family: 4 },
    ]
    const transport = createNodeTransport({
      lookup: (_host, _options, done) => done(null, addresses),
    })
    closers.push(() => transport.close())
    const { plano, attempts } = await open(
      { model_providers: [model('a', `http://several.test:${port}`)] },
      { transport },
    )
    expect((await chat(plano)).status).toBe(200)
    expect(attempts.map((each) => each.outcome)).toEqual(['success'])
  })

  it('does not count a kept-alive connection that the server closed', async () => {
    const provider = await createScriptedProvider({ script: () => 'hello' })
    closers.push(() => provider.close())
    const { plano, attempts } = await open({
      model_providers: [model('a', provider.url)],
      resilience: { retry: { max_attempts: 1 } },
    })
    for (let index = 0; index < 20; index += 1) {
      expect((await chat(plano)).status).toBe(200)
      provider.closeIdleConnections()
    }
    expect(attempts).toHaveLength(20)
    expect(provider.requests).toHaveLength(20)
  })

  it.each([
    [0, 200],
    // One that thought about it first may have acted.
    [1500, 502],
  ])('repeats a request dropped on a reused connection without counting it: after %i ms', async (...[ms, status]) => {
    const used = new Map<unknown, number>()
    let dropped = 0
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        const times = (used.get(request.socket) ?? 0) + 1
        used.set(request.socket, times)
        if (times === 1 || dropped > 0) {
          response.writeHead(200, { 'content-type': 'application/json' }).end(COMPLETION)
          return
        }
        dropped += 1
        setTimeout(() => request.socket.destroy(), ms)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { plano, attempts } = await open({
      model_providers: [model('a', url)],
      resilience: { retry: { max_attempts: 1 } },
    })
    const statuses: number[] = []
    for (let made = 0; made < 20 && dropped === 0; made += 1) statuses.push((await chat(plano)).status)
    expect(dropped).toBe(1)
    expect(statuses.pop()).toBe(status)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(attempts).toHaveLength(statuses.length + 1)
  })

  it.each(['100 Continue', '102 Processing', '103 Early Hints'])(
    'repeats no request that the server has begun: %s',
    async (status) => {
      let calls = 0
      const server = createTcpServer((socket) => {
        socket.on('error', () => {})
        socket.on('data', () => {
          calls += 1
          socket.write(`HTTP/1.1 ${status}\r\n\r\n`, () => setImmediate(() => socket.destroy()))
        })
      })
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      closers.push(() => new Promise((resolve) => server.close(resolve)))
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
      const { plano } = await open({ agents: [{ id: 'a', url }] })
      expect((await chat(plano)).status).toBe(502)
      expect(calls).toBe(1)
    },
  )

  it('repeats only once, although every reused connection is dropped', async () => {
    const used = new Set<unknown>()
    const held: ServerResponse[] = []
    let isDropping = false
    let dropped = 0
    const server = createServer((request, response) => {
      request.resume().on('end', () => {
        if (isDropping && used.has(request.socket)) {
          dropped += 1
          request.socket.destroy()
          return
        }
        used.add(request.socket)
        held.push(response)
        // Two at once, so that two connections are kept.
        if (!isDropping && held.length < 2) return
        for (const each of held.splice(0)) each.writeHead(200, { 'content-type': 'application/json' }).end(COMPLETION)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { plano } = await open({ model_providers: [model('a', url)], resilience: { retry: { max_attempts: 1 } } })
    let status = 200
    // A connection is free again a moment after its answer, and no event tells when. A call that finds only one is
    // answered over a new one, and the next round begins.
    for (let rounds = 0; rounds < 100 && dropped < 2; rounds += 1) {
      isDropping = false
      expect((await Promise.all([chat(plano), chat(plano)])).map((answer) => answer.status)).toEqual([200, 200])
      isDropping = true
      dropped = 0
      status = (await chat(plano)).status
    }
    expect([status, dropped]).toEqual([502, 2])
  })

  it.each([
    [true, '2.0'],
    [false, '1.1'],
  ])('uses HTTP/2 if enabled: %s', async (http2, version) => {
    const versions: string[] = []
    const server = createSecureServer({ key: KEY, cert: CERTIFICATE, allowHTTP1: true }, (request, response) => {
      versions.push((request as Http2ServerRequest).httpVersion)
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(COMPLETION)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    closers.push(() => new Promise((resolve) => server.close(resolve)))
    const transport = createNodeTransport({ http2, tls: { ca: CERTIFICATE } })
    closers.push(() => transport.close())
    const url = `https://localhost:${(server.address() as AddressInfo).port}`
    const { plano } = await open({ model_providers: [model('a', url)] }, { transport })
    const answers = await Promise.all([chat(plano), chat(plano), chat(plano)])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    for (const answer of answers) expect(await answer.text()).toContain('hello')
    expect(new Set(versions)).toEqual(new Set([version]))
  })
})

describe('long outages', () => {
  it('pauses a provider that answers 429 for an hour, and returns when it is over', async () => {
    const clock = createVirtualClock()
    const hour = 3_600_000
    let until = hour
    const transport = createScriptedTransport({
      clock,
      script: ({ headers }) =>
        headers['host'] === 'limited.test' && clock.monotonic() < until
          ? {
              status: 429,
              headers: { 'retry-after': String(Math.ceil((until - clock.monotonic()) / 1000)) },
              error: 'x',
            }
          : { text: headers['host'] ?? '' },
    })
    const { plano } = await open(
      {
        model_providers: [model('a', 'http://limited.test'), model('b', 'http://other.test')],
        model_aliases: { any: { target: 'openai/a', fallbacks: ['openai/b'] } },
      },
      { clock, transport },
    )
    const said = async () => JSON.parse(await (await chat(plano, 'any')).text()).choices[0].message.content
    for (let minute = 0; minute < 60; minute += 1) {
      expect(await said()).toBe('other.test')
      await clock.advance(60_000)
    }
    expect(transport.requests.filter(({ headers }) => headers['host'] === 'limited.test')).toHaveLength(1)
    expect(await said()).toBe('limited.test')
    // Alone it is asked all the same, and the client learns how long to wait.
    until = clock.monotonic() + hour
    expect((await chat(plano, 'a')).status).toBe(429)
    const again = await chat(plano, 'a')
    expect([again.status, again.headers.get('retry-after')]).toEqual([429, '3600'])
  })

  it('calls the least bad instance when all are unavailable', async () => {
    const clock = createVirtualClock()
    const down = new Set(['h0.test', 'h1.test', 'h2.test'])
    const transport = createScriptedTransport({
      clock,
      script: ({ headers }) =>
        down.has(headers['host'] ?? '') ? { status: 503, error: 'busy' } : { text: headers['host'] ?? '' },
    })
    const { plano } = await open(
      {
        model_providers: [
          {
            model: 'openai/a',
            access_key: 'k',
            instances: [0, 1, 2].map((index) => ({ url: `http://h${index}.test` })),
          },
        ],
        resilience: {
          retry: { max_attempts: 3, backoff: { initial: 0, max: 0 }, budget: 1 },
          circuit_breaker: { min_requests: 2, open_for: 10_000, half_open_probes: 1 },
          max_ejected: 0.5,
        },
      },
      { clock, transport },
    )
    for (let index = 0; index < 6; index += 1) await chat(plano)
    expect(plano.health().every(({ breaker }) => breaker === 'open')).toBe(true)
    // Refusing would be no better than to ask the one that is back first.
    const before = transport.requests.length
    expect((await chat(plano)).status).toBe(503)
    expect(transport.requests).toHaveLength(before + 1)
    down.clear()
    await clock.advance(10_000)
    expect((await chat(plano)).status).toBe(200)
    for (let index = 0; index < 6; index += 1) expect((await chat(plano)).status).toBe(200)
    expect(plano.health().every(({ breaker }) => breaker === 'closed')).toBe(true)
  })

  it('stops waiting for a retry as soon as the client disconnects', async () => {
    const clock = createVirtualClock()
    const transport = createScriptedTransport({ clock, script: () => ({ status: 500, error: 'x' }) })
    const { plano, attempts } = await open(
      {
        model_providers: [model('a', 'http://down.test')],
        resilience: { retry: { backoff: { initial: 30_000, max: 60_000 } } },
      },
      { clock, transport },
    )
    const controller = new AbortController()
    const settled = new Promise<string>((resolve) => plano.on('response', ({ outcome }) => resolve(outcome)))
    const work = chat(plano, 'a', { signal: controller.signal }).catch((error: unknown) => error)
    await clock.advance(10)
    expect(attempts).toHaveLength(1)
    controller.abort(new Error('left'))
    // No time passes.
    expect(await work).toMatchObject({ message: 'left' })
    expect(await settled).toBe('aborted')
    await clock.advance(10 * 60_000)
    expect([transport.requests.length, clock.pendingTimers]).toEqual([1, 0])
  })

  it('repeats the client’s exact bytes', async () => {
    const clock = createVirtualClock()
    let calls = 0
    const transport = createScriptedTransport({
      clock,
      script: () => {
        calls += 1
        return calls < 3 ? { status: 429, headers: { 'retry-after-ms': '0' }, error: 'x' } : { text: 'hello' }
      },
    })
    const { plano } = await open({ model_providers: [model('a', 'http://h.test')] }, { clock, transport })
    const body =
      '{ "model" : "a",\n "messages": [{"role":"user","content":"\\u00e9 é 🙂"}], "seed": 1.0, "x_unknown": [1e3] }'
    const work = plano.fetch('/v1/chat/completions', { method: 'POST', body })
    let done = false
    void work.finally(() => {
      done = true
    })
    while (!done) await clock.advanceToNext()
    expect((await work).status).toBe(200)
    const sent = transport.requests.map(({ bytes }) => new TextDecoder().decode(bytes))
    expect(sent).toEqual([sent[0], sent[0], sent[0]])
    expect(sent[0]).toContain('"x_unknown": [1e3]')
  })
})
