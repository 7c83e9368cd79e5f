import { createPlano, type PlanoConfigInput, PlanoError, type PlanoEvent } from '@planojs/core'
import { createScriptedTransport, createVirtualClock, type ScriptedReply } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { until } from '../chaos/virtual-world.ts'

type Resilience = PlanoConfigInput['resilience']

interface Setting {
  /** What each host says to its calls in order; its last word stays. A string beginning with "E" is a broken connection. */
  hosts: Readonly<Record<string, readonly ScriptedReply[]>>
  resilience?: Resilience
  own?: Readonly<Record<string, object>>
  random?: () => number
}

/** Models by the names of their hosts, behind one alias, in virtual time. */
async function open({ hosts, resilience, own = {}, random = () => 0.5 }: Setting) {
  const clock = createVirtualClock()
  const calls: { host: string; at: number }[] = []
  const said: Record<string, number> = {}
  const names = Object.keys(hosts)
  const inner = createScriptedTransport({
    clock,
    script({ headers }) {
      const host = headers['host']?.split('.')[0] ?? ''
      const replies = hosts[host] ?? []
      said[host] = (said[host] ?? 0) + 1
      return replies[Math.min(said[host] - 1, replies.length - 1)] ?? 'hello'
    },
  })
  const transport: typeof inner = {
    ...inner,
    send(request) {
      const host = new URL(request.url).host.split('.')[0] ?? ''
      calls.push({ host, at: clock.monotonic() })
      const replies = hosts[host] ?? []
      const next = replies[Math.min(said[host] ?? 0, replies.length - 1)]
      if (typeof next !== 'string' || !/^E|^UND_/.test(next)) return inner.send(request)
      said[host] = (said[host] ?? 0) + 1
      const details = next === 'E' ? {} : { details: { reason: next } }
      return Promise.reject(new PlanoError('upstream_unreachable', 'no connection', details))
    },
  }
  const plano = await createPlano(
    {
      model_providers: names.map((name) => ({
        model: `openai/${name}`,
        access_key: 'k',
        base_url: `http://${name}.test`,
        ...own[name],
      })),
      model_aliases: {
        any: { target: `openai/${names[0]}`, fallbacks: names.slice(1).map((name) => `openai/${name}`) },
      },
      resilience: { circuit_breaker: false, ...resilience },
    },
    { env: {}, clock, transport, random },
  )
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  const ask = (extra: object = {}, signal?: AbortSignal) => {
    const body = JSON.stringify({ model: 'any', messages: [{ role: 'user', content: 'hi' }], ...extra })
    return plano.fetch('/v1/chat/completions', { method: 'POST', body, ...(signal ? { signal } : {}) })
  }
  return {
    clock,
    plano,
    events,
    calls,
    ask,
    hosts: () => calls.map(({ host }) => host),
    /** One request to its end: the status, and how long it took. */
    async run(extra: object = {}) {
      const begun = clock.monotonic()
      const work = ask(extra).then(async (response) => {
        await response.text()
        return { status: response.status, ms: clock.monotonic() - begun, headers: response.headers }
      })
      return until(clock, work)
    },
  }
}

const busy: ScriptedReply = { status: 503, error: 'busy' }
const broken: ScriptedReply = { status: 500, error: 'broken' }
const limited = (headers: Record<string, string>, error = 'slow down'): ScriptedReply => ({
  status: 429,
  headers,
  error,
})

describe('a call with possible side effects', () => {
  it.each([
    ['ECONNREFUSED', 2],
    ['ENOTFOUND', 2],
    ['EAI_AGAIN', 2],
    ['EHOSTUNREACH', 2],
    ['ENETUNREACH', 2],
    ['ECONNRESET', 1],
    ['UND_ERR_SOCKET', 1],
    // Nobody says why, so nobody knows.
    ['E', 1],
  ])('is repeated only if no connection was established: %s', async (...[reason, calls]) => {
    const world = await open({ hosts: { a: [reason], b: ['hello'] } })
    expect((await world.run({ store: true })).status).toBe(calls === 2 ? 200 : 502)
    expect(world.calls).toHaveLength(calls)
    expect((await open({ hosts: { a: [reason], b: ['hello'] } }).then((other) => other.run())).status).toBe(200)
  })

  it.each([
    ['after a server error', broken],
    ['after no answer in time', { text: 'hello', fault: 'stall 30s' }],
  ] as const)('is not repeated %s', async (...[, reply]) => {
    const resilience = { timeout: { first_byte: '1s', idle: '1s' } } as const
    for (const stream of [false, true]) {
      const world = await open({ hosts: { a: [reply], b: ['hello'] }, resilience })
      await world.run({ store: true, stream })
      expect(world.hosts()).toEqual(['a'])
      const harmless = await open({ hosts: { a: [reply], b: ['hello'] }, resilience })
      await harmless.run({ stream })
      expect(harmless.hosts()).toContain('b')
    }
  })

  it('goes to another candidate when there was no slot', async () => {
    const world = await open({
      hosts: { a: [{ text: 'slow', fault: 'first-byte 1s' }], b: ['hello'] },
      own: { a: { resilience: { bulkhead: { max_concurrent: 1, max_queue: 0 } } } },
    })
    const both = Promise.all([world.ask({ store: true }), world.ask({ store: true })])
    expect((await until(world.clock, both)).map(({ status }) => status)).toEqual([200, 200])
    expect(world.hosts()).toEqual(['a', 'b'])
  })
})

describe('a wait before a retry', () => {
  it('is what the upstream requested, to the millisecond', async () => {
    const world = await open({ hosts: { a: [limited({ 'retry-after-ms': '1234' }), 'hello'] } })
    expect((await world.run()).status).toBe(200)
    expect(world.calls.map(({ at }) => at)).toEqual([0, 1234])
  })

  it.each(['0', 'Wed, 21 Oct 2015 07:28:00 GMT'])('is the usual one when it is over: retry-after %s', async (told) => {
    const world = await open({ hosts: { a: [limited({ 'retry-after': told }), 'hello'] } })
    expect((await world.run()).status).toBe(200)
    expect(world.calls[1]?.at).toBeGreaterThanOrEqual(200)
  })

  it.each([
    ['longer than the longest wait', { 'retry-after': '6' }, {}, '6'],
    ['told in milliseconds, and longer than that', { 'retry-after-ms': '6500' }, {}, '7'],
    [
      'told as the reset of a limit that is used up',
      { 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '6m0s' },
      {},
      '360',
    ],
    ['longer than what is left of the time', { 'retry-after': '2' }, { timeout: { total: 1000 } }, '2'],
  ] as const)('does not happen when it is %s', async (...[, headers, resilience, seconds]) => {
    const world = await open({ hosts: { a: [limited(headers), 'hello'] }, resilience })
    const { status, ms, headers: told } = await world.run()
    expect([status, told.get('retry-after'), world.calls.length]).toEqual([429, seconds, 1])
    expect(ms).toBeLessThan(1000)
  })

  it('does not happen if waiting does not help', async () => {
    const quota = limited({ 'retry-after-ms': '10' }, 'You exceeded your requests per day (RPD).')
    const world = await open({ hosts: { a: [quota, 'hello'] } })
    expect((await world.run()).status).toBe(429)
    expect(world.calls).toHaveLength(1)
    const other = await open({ hosts: { a: [quota], b: ['hello'] } })
    expect((await other.run()).status).toBe(200)
  })

  it('grows with each attempt, up to the maximum', async () => {
    const world = await open({
      hosts: { a: [broken] },
      random: () => 0.999_999,
      resilience: { retry: { max_attempts: 6, backoff: { initial: 100, max: 2000 } } },
    })
    await world.run()
    const gaps = world.calls.slice(1).map(({ at }, index) => Math.round(at - (world.calls[index]?.at ?? 0)))
    expect(gaps).toEqual([300, 900, 2000, 2000, 2000])
  })

  it('does not happen for an upstream whose breaker has opened meanwhile', async () => {
    const world = await open({
      hosts: { a: [broken] },
      resilience: { circuit_breaker: { min_requests: 1, open_for: 60_000 } },
    })
    expect([(await world.run()).status, world.calls.length]).toEqual([502, 1])
  })
})

describe('the next candidate', () => {
  it('is each of the others before any is called twice', async () => {
    const world = await open({ hosts: { a: [busy], b: [busy], c: [busy] }, resilience: { retry: { max_attempts: 5 } } })
    await world.run()
    expect(world.hosts()).toEqual(['a', 'b', 'c', 'c', 'c'])
  })

  it('is not a model known to have no larger context, when the conversation is too long', async () => {
    const tooLong: ScriptedReply = {
      status: 400,
      error: { message: 'maximum context length', code: 'context_length_exceeded' },
    }
    const own = {
      a: { capabilities: { context_window: 8000 } },
      b: { capabilities: { context_window: 4000 } },
      c: { capabilities: { context_window: 16_000 } },
    }
    const world = await open({ hosts: { a: [tooLong], b: ['hello'], c: ['hello'] }, own })
    expect((await world.run()).status).toBe(200)
    expect(world.hosts()).toEqual(['a', 'c'])
  })

  it('is not one that is cooling down', async () => {
    const world = await open({ hosts: { a: [busy], b: [limited({ 'retry-after': '60' })], c: ['hello'] } })
    await world.run({ model: 'openai/b' })
    expect((await world.run()).status).toBe(200)
    expect(world.hosts()).toEqual(['b', 'a', 'c'])
  })

  it('is one that asked for years of rest, after an hour', async () => {
    const world = await open({ hosts: { a: [limited({ 'retry-after': '99999999999' }), 'back'], b: ['hello'] } })
    await world.run()
    await world.clock.advance(3_599_000)
    await world.run()
    await world.clock.advance(1000)
    await world.run()
    expect(world.hosts()).toEqual(['a', 'b', 'b', 'a'])
  })

  it('is the same again, after a wait, if all others are unavailable', async () => {
    const world = await open({ hosts: { a: [busy, 'hello'], b: [limited({ 'retry-after': '60' })] } })
    await world.run({ model: 'openai/b' })
    expect((await world.run()).status).toBe(200)
    expect(world.hosts()).toEqual(['b', 'a', 'a'])
  })

  it('is never one that was tripped manually, even if all are', async () => {
    const instances = [{ url: 'http://a.test' }, { url: 'http://other.test' }]
    const world = await open({
      hosts: { a: ['hello'] },
      own: { a: { base_url: undefined, instances } },
      resilience: { circuit_breaker: {} },
    })
    const plano = world.plano
    await world.run()
    await world.run()
    expect(plano.trip({ upstream: 'openai/a' })).toBe(2)
    expect([(await world.run()).status, world.calls.length]).toEqual([503, 2])
    plano.reset({ upstream: 'openai/a' })
    expect((await world.run()).status).toBe(200)
  })

  it('is reported with the time at which the first becomes available', async () => {
    const own = { a: { resilience: { circuit_breaker: { min_requests: 1, open_for: 60_000 } } } }
    const world = await open({
      hosts: { a: [broken], b: [broken] },
      own,
      resilience: { circuit_breaker: { min_requests: 1, open_for: 20_000 }, retry: { max_attempts: 1 } },
    })
    await world.run({ model: 'openai/a' })
    await world.run({ model: 'openai/b' })
    const { status, headers } = await world.run()
    expect([status, Number(headers.get('retry-after')) <= 20, world.calls.length]).toEqual([503, true, 2])
  })

  it('does not exist when the retry budget is spent', async () => {
    const world = await open({
      hosts: { a: [broken], b: [broken] },
      resilience: { retry: { max_attempts: 2, budget: 0 } },
    })
    for (let request = 0; request < 15; request += 1) await world.run()
    // A quiet process has ten. Nobody knew at the first request that "b" is down, too.
    expect(world.calls).toHaveLength(15 + 1 + 10)
    const attempts = world.events.flatMap((event) => (event.type === 'attempt' ? [event.attempt.next] : []))
    expect(attempts.at(-1)).toBe('failed; no retry left in the budget')
  })

  it.each([
    ['fallback', 'any', {}],
    ['instance', 'openai/a', { base_url: undefined, instances: [{ url: 'http://a.test' }, { url: 'http://b.test' }] }],
  ])('does not keep a burst from a healthy %s', async (_, model, a) => {
    const world = await open({
      hosts: { a: [busy], b: ['hello'] },
      own: { a },
      resilience: { retry: { max_attempts: 2, budget: 0 } },
    })
    const burst = await until(world.clock, Promise.all(Array.from({ length: 60 }, () => world.ask({ model }))))
    expect(burst.filter(({ status }) => status === 200)).toHaveLength(60)
    expect(world.hosts().filter((host) => host === 'a').length).toBeGreaterThan(10)
  })

  it('limits saved retries to a hundred, whatever the traffic', async () => {
    const world = await open({
      hosts: { a: ['hello'], b: [broken] },
      resilience: { retry: { max_attempts: 2, budget: 0.5, backoff: { initial: 0, max: 0 } } },
    })
    const flood = (model: string, requests: number) =>
      until(world.clock, Promise.all(Array.from({ length: requests }, () => world.ask({ model }))))
    await flood('openai/a', 400)
    await flood('openai/b', 200)
    expect(world.calls).toHaveLength(400 + 200 + 100)
  })
})

const slow: ScriptedReply = { text: 'slow', fault: 'first-byte 10s' }

describe('a hedged call', () => {
  const hedge = { after: 100, budget: 1 }
  const own = { a: { resilience: { hedge } }, b: {}, c: {} }

  it.each([
    [{}, ['a', 'b']],
    [{ tools: [{ type: 'function', function: { name: 'act', parameters: {} } }] }, ['a']],
    [{ tools: [] }, ['a', 'b']],
    [{ store: true }, ['a']],
  ])('is made for a call without side effects: %j', async (...[extra, expected]) => {
    const world = await open({ hosts: { a: [slow], b: ['hello'], c: ['hello'] }, own })
    expect((await world.run(extra)).status).toBe(200)
    expect(world.hosts()).toEqual(expected)
  })

  it('is a single one unless more are configured, each after a delay', async () => {
    const hosts = { a: [slow], b: [slow], c: [slow] }
    const one = await open({ hosts, own })
    await one.run()
    expect(one.calls.map(({ host, at }) => `${host} ${at}`)).toEqual(['a 0', 'b 100'])
    const two = await open({ hosts, own: { ...own, a: { resilience: { hedge: { ...hedge, max_extra: 2 } } } } })
    await two.run()
    expect(two.calls.map(({ host, at }) => `${host} ${at}`)).toEqual(['a 0', 'b 100', 'c 200'])
  })

  it('goes to no model that is cooling down, although its breaker is closed', async () => {
    const limitedOnce = [limited({ 'retry-after': '60' }), 'hello']
    const two = await open({ hosts: { a: [slow], b: limitedOnce }, own })
    await two.run({ model: 'openai/b' })
    await two.run()
    expect(two.hosts()).toEqual(['b', 'a', 'a'])
    const three = await open({ hosts: { a: [slow], b: limitedOnce, c: ['hello'] }, own })
    await three.run({ model: 'openai/b' })
    await three.run()
    expect(three.hosts()).toEqual(['b', 'a', 'c'])
  })

  it('needs an attempt, and goes to the same model if the others are unavailable', async () => {
    const poor = await open({ hosts: { a: [slow], b: ['hello'] }, own, resilience: { retry: { max_attempts: 1 } } })
    await poor.run()
    expect(poor.hosts()).toEqual(['a'])
    const open2 = await open({
      hosts: { a: [slow], b: ['hello'] },
      own,
      resilience: { circuit_breaker: { min_requests: 1 } },
    })
    await open2.run({ model: 'openai/b' })
    open2.plano.trip({ upstream: 'openai/b' })
    await open2.run()
    expect(open2.hosts()).toEqual(['b', 'a', 'a'])
  })

  it('continues when the first fails', async () => {
    const world = await open({
      hosts: {
        a: [{ status: 500, error: 'x', fault: 'first-byte 150ms' }],
        b: [{ text: 'late', fault: 'first-byte 5s' }],
      },
      own,
    })
    const { status, ms } = await world.run()
    expect([status, Math.round(ms)]).toEqual([200, 5100])
    expect(world.hosts()).toEqual(['a', 'b'])
  })

  it('ends when both have failed, with the later failure', async () => {
    const world = await open({
      hosts: {
        a: [{ status: 500, error: 'x', fault: 'first-byte 150ms' }],
        b: [{ status: 503, error: 'y', fault: 'first-byte 90ms' }],
      },
      own,
      resilience: { retry: { max_attempts: 2 } },
    })
    const { status, ms } = await world.run()
    expect([status, Math.round(ms), world.calls.length]).toEqual([503, 190, 2])
  })
})

describe('a slot in the queue', () => {
  it('is passed on when a waiting caller has given up', async () => {
    const world = await open({
      hosts: { a: [{ text: 'slow', fault: 'first-byte 1s' }] },
      own: { a: { resilience: { bulkhead: { max_concurrent: 1, max_queue: 1, queue_timeout: 200 } } } },
      resilience: { retry: { max_attempts: 1 } },
    })
    const first = world.ask()
    const second = world.ask()
    expect((await until(world.clock, second)).status).toBe(503)
    expect(Math.round(world.clock.monotonic())).toBe(200)
    const third = await until(world.clock, Promise.all([first, world.clock.advance(900).then(() => world.ask())]))
    expect(third.map(({ status }) => status)).toEqual([200, 200])
    expect(world.plano.health()).toMatchObject([{ outstanding: 0, queued: 0 }])
    expect(world.calls).toHaveLength(2)
  })
})

describe('a queue', () => {
  it('has room for the next caller when those in it have left', async () => {
    const world = await open({
      hosts: { a: [{ text: 'slow', fault: 'first-byte 1s' }, 'hello'] },
      own: { a: { resilience: { bulkhead: { max_concurrent: 1, max_queue: 1 } } } },
    })
    const first = world.ask()
    const leaving = new AbortController()
    const left = world.ask({}, leaving.signal)
    await world.clock.advance(10)
    expect(world.plano.health()).toMatchObject([{ queued: 1 }])
    leaving.abort()
    await expect(left).rejects.toThrow()
    expect(world.plano.health()).toMatchObject([{ queued: 0 }])
    const both = await until(world.clock, Promise.all([first, world.ask()]))
    expect(both.map(({ status }) => status)).toEqual([200, 200])
  })
})

describe('a probe', () => {
  it('of a client that disconnects does not count, and the next one decides', async () => {
    const world = await open({
      hosts: { a: [broken, { chunks: ['one ', 'two ', 'three'], fault: 'stall 30s at frame 3' }, 'hello'] },
      resilience: {
        retry: { max_attempts: 1 },
        circuit_breaker: { min_requests: 1, open_for: 1000, half_open_probes: 1 },
      },
    })
    await world.run()
    expect(world.plano.health()).toMatchObject([{ breaker: 'open', failures: 1 }])
    await world.clock.advance(1000)
    const reader = (await world.ask({ stream: true })).body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await world.clock.advance(0)
    expect(world.plano.health()).toMatchObject([{ breaker: 'half-open', available: true, outstanding: 0, failures: 1 }])
    expect((await world.run()).status).toBe(200)
    expect(world.plano.health()).toMatchObject([{ breaker: 'closed' }])
  })

  it('that breaks off opens the breaker again', async () => {
    const world = await open({
      hosts: { a: [broken, { chunks: ['one ', 'two ', 'three'], fault: 'clean close at frame 3' }] },
      resilience: {
        retry: { max_attempts: 1 },
        circuit_breaker: { min_requests: 1, open_for: 1000, half_open_probes: 1 },
      },
    })
    await world.run()
    await world.clock.advance(1000)
    await (await world.ask({ stream: true })).text()
    expect(world.plano.health()).toMatchObject([{ breaker: 'open', failures: 2 }])
  })
})
