import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, createVirtualClock, type VirtualClock } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** With `PLANO_SOAK=1` the test holds a hundred thousand sessions, otherwise a few thousand with a smaller limit. */
const SESSIONS = process.env['PLANO_SOAK'] === undefined ? 1000 : 100_000
const KEPT = process.env['PLANO_SOAK'] === undefined ? 200 : 10_000

async function open(config: PlanoConfigInput = {}, clock?: VirtualClock) {
  let routed = 0
  const plano = await createPlano(
    {
      model_providers: ['a', 'b'].map((id) => ({
        model: `openai/${id}`,
        // An in-process model, so that only the memory of sessions is measured.
        run: () => `from ${id}`,
      })),
      routing_preferences: [
        { name: 'first', description: 'one', models: ['openai/a', 'openai/b'] },
        { name: 'second', description: 'two', models: ['openai/b', 'openai/a'] },
      ],
      orchestration: {
        router: ({ messages }) => {
          routed += 1
          return String(messages.at(-1)?.content).includes('two') ? ['second'] : ['first']
        },
      },
      routing: { session_max_entries: KEPT },
      ...config,
    },
    { env: {}, usage: { maxRows: 100, maxSessions: 100 }, ...(clock === undefined ? {} : { clock }) },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const ask = async (session: string, text = 'one') => {
    const response = await plano.fetch('/v1/chat/completions', {
      method: 'POST',
      headers: { 'x-model-affinity': session },
      body: JSON.stringify({ messages: [{ role: 'user', content: text }] }),
    })
    return { status: response.status, model: response.headers.get('x-plano-model'), text: await response.text() }
  }
  return { plano, ask, routed: () => routed }
}

describe('very many sessions', () => {
  it('stay within their limit: recent ones are pinned, old ones are routed again', async () => {
    const { plano, ask, routed } = await open()
    for (let from = 0; from < SESSIONS; from += 100)
      await Promise.all(Array.from({ length: 100 }, (_, at) => ask(`session ${from + at}`)))
    expect(routed()).toBe(SESSIONS)
    expect(process.memoryUsage().heapUsed).toBeLessThan(512 * 1024 * 1024)
    // A request for the second route stays on the session's model while the session is known.
    for (let back = 1; back <= 50; back += 1)
      expect((await ask(`session ${SESSIONS - back}`, 'two')).model).toBe('openai/a')
    expect(routed()).toBe(SESSIONS)
    expect((await ask('session 0', 'two')).model).toBe('openai/b')
    expect(routed()).toBe(SESSIONS + 1)
    expect(plano.usage({ by: 'session' })).toHaveLength(100)
    expect(plano.usage()[0]?.requests).toBe(SESSIONS + 51)
  })

  it('are each created once for concurrent first requests', async () => {
    const { ask } = await open({
      orchestration: {
        // The route depends on which request is first, so all of them must agree.
        router: ({ messages }) => (String(messages.at(-1)?.content).includes('two') ? ['second'] : ['first']),
      },
    })
    for (let round = 0; round < 20; round += 1) {
      const answers = await Promise.all(['one', 'two', 'two', 'one'].map((text) => ask(`new ${round}`, text)))
      expect(new Set(answers.map(({ model }) => model)).size).toBe(1)
    }
  })
})

describe('a clock that jumps', () => {
  it('does not affect sessions when the wall clock is set', async () => {
    for (const jumpMs of [-86_400_000, 86_400_000]) {
      const inner = createVirtualClock()
      let offset = 0
      const clock: VirtualClock = {
        now: () => inner.now() + offset,
        monotonic: inner.monotonic,
        setTimer: inner.setTimer,
        advance: inner.advance,
        advanceToNext: inner.advanceToNext,
        get pendingTimers() {
          return inner.pendingTimers
        },
      }
      const { ask } = await open({}, clock)
      expect((await ask('s')).model).toBe('openai/a')
      offset = jumpMs
      expect((await ask('s', 'two')).model).toBe('openai/a')
      await inner.advance(600_001)
      expect((await ask('s', 'two')).model).toBe('openai/b')
    }
  })
})

describe('a session whose model fails', () => {
  it('is answered by the route’s next model, and returns when the model recovers', async () => {
    const provider = await createScriptedProvider()
    const clock = createVirtualClock()
    closers.push(() => provider.close())
    const { ask } = await open(
      {
        model_providers: ['a', 'b'].map((id) => ({ model: `openai/${id}`, access_key: 'k', base_url: provider.url })),
        resilience: {
          retry: { max_attempts: 2 },
          circuit_breaker: { consecutive_failures: 1, open_for: '30s', min_requests: 1 },
        },
      },
      clock,
    )
    expect((await ask('s')).model).toBe('openai/a')
    provider.enqueue({ status: 500, error: 'ill' })
    expect((await ask('s', 'two')).model).toBe('openai/b')
    // Its circuit breaker is open, so it is not called.
    const before = provider.requests.length
    expect((await ask('s', 'two')).model).toBe('openai/b')
    expect(provider.requests.length).toBe(before + 1)
    await clock.advance(31_000)
    expect((await ask('s', 'two')).model).toBe('openai/a')
  })
})
