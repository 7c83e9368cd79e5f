import { createPlano, type PlanoEvent, type Transport } from '@planojs/core'
import { createScriptedTransport, createVirtualClock } from '@planojs/testing'
import { beforeAll, expect, it } from 'vitest'
import { loadEverything, until } from '../chaos/virtual-world.ts'
import { createTally } from './create-tally.ts'

// What is loaded late takes no virtual time.
beforeAll(loadEverything, 60_000)

it.each([true, false])('releases both calls of a hedge when both answer at once: stream %s', async (stream) => {
  const clock = createVirtualClock()
  const inner = createScriptedTransport({ clock, script: ({ headers }) => headers['host'] ?? '' })
  let waiting: (() => void)[] = []
  const transport = {
    ...inner,
    // Heads of answers come in twos, in the same moment.
    async send(request: Parameters<typeof inner.send>[0]) {
      const response = await inner.send(request)
      await new Promise<void>((resolve) => {
        waiting.push(resolve)
        if (waiting.length < 2) return
        for (const release of waiting) release()
        waiting = []
      })
      return response
    },
  }
  const resilience = { hedge: { after: 10, budget: 1 }, bulkhead: { max_concurrent: 1, max_queue: 0 } }
  const plano = await createPlano(
    {
      model_providers: [
        { model: 'openai/slow', access_key: 'k', base_url: 'http://slow.test', resilience },
        { model: 'openai/other', access_key: 'k', base_url: 'http://other.test', resilience },
      ],
      model_aliases: { any: { target: 'openai/slow', fallbacks: ['openai/other'] } },
    },
    { env: {}, clock, transport },
  )
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  const body = JSON.stringify({ model: 'any', stream, messages: [{ role: 'user', content: 'hi' }] })
  for (let round = 0; round < 2; round += 1) {
    const work = plano.fetch('/v1/chat/completions', { method: 'POST', body }).then((response) => response.text())
    expect(await until(clock, work)).toMatch(/slow\.test|other\.test/)
    await clock.advance(0)
    expect(plano.health()).toMatchObject([{ outstanding: 0 }, { outstanding: 0 }])
    expect(inner.open).toBe(0)
  }
  expect(inner.requests).toHaveLength(4)
  // The one that lost is told of as such, whatever it would have said.
  const told = events.flatMap((event) => (event.type === 'attempt' ? [event.attempt.outcome] : []))
  expect(told.toSorted()).toEqual(['aborted', 'aborted', 'success', 'success'])
  await until(clock, plano.close({ drainMs: 0 }))
})

it('releases the reservation of the hedged call that lost', async () => {
  const clock = createVirtualClock()
  const quick = createScriptedTransport({ clock, script: () => 'quick' })
  const transport: Transport = {
    ...quick,
    send: (request) =>
      request.url.includes('slow')
        ? new Promise((_resolve, reject) => {
            request.signal?.addEventListener('abort', () => reject(request.signal?.reason))
          })
        : quick.send(request),
  }
  const { taken, counters } = createTally()
  const resilience = { hedge: { after: 10, budget: 1 } }
  const plano = await createPlano(
    {
      model_providers: ['slow', 'other'].map((name) => ({
        model: `openai/${name}`,
        access_key: 'k',
        base_url: `http://${name}.test`,
        resilience,
      })),
      model_aliases: { any: { target: 'openai/slow', fallbacks: ['openai/other'] } },
      limits: [{ name: 'tokens', per: 'model', tokens: 100_000, window: '1h' }],
    },
    { env: {}, clock, transport, stores: { counters } },
  )
  const content = 'a question of many words '.repeat(40)
  const body = JSON.stringify({ model: 'any', messages: [{ role: 'user', content }] })
  const work = plano.fetch('/v1/chat/completions', { method: 'POST', body }).then((response) => response.json())
  const { usage } = (await until(clock, work)) as { usage: { total_tokens: number } }
  await until(clock, plano.close({ drainMs: 1000 }))
  const left = [...taken].map(([key, amount]) => [key.includes('slow'), amount])
  expect(left).toEqual([
    [true, 0],
    [false, usage.total_tokens],
  ])
})

it('calls the same model again if there is no other', async () => {
  const clock = createVirtualClock()
  const quick = createScriptedTransport({ clock, script: () => 'quick' })
  const given: (AbortSignal | undefined)[] = []
  const transport: Transport = {
    ...quick,
    send(request) {
      given.push(request.signal)
      if (given.length > 1) return quick.send(request)
      return new Promise((_resolve, reject) => {
        request.signal?.addEventListener('abort', () => reject(request.signal?.reason))
      })
    },
  }
  const resilience = { hedge: { after: 10, budget: 1 } }
  const provider = { model: 'openai/only', access_key: 'k', base_url: 'http://only.test', resilience }
  const plano = await createPlano({ model_providers: [provider] }, { env: {}, clock, transport })
  const body = JSON.stringify({ model: 'openai/only', messages: [{ role: 'user', content: 'hi' }] })
  const work = plano.fetch('/v1/chat/completions', { method: 'POST', body }).then((response) => response.text())
  expect(await until(clock, work)).toContain('quick')
  expect(given.map((signal) => signal?.aborted)).toEqual([true, false])
  await until(clock, plano.close({ drainMs: 0 }))
})

it('does not hedge with a model that has already failed', async () => {
  const clock = createVirtualClock()
  const inner = createScriptedTransport({
    clock,
    script: ({ headers }) => (headers['host'] === 'ill.test' ? { status: 401, error: { message: 'no' } } : 'late'),
  })
  const waits: Readonly<Record<string, number>> = { ill: 15, late: 100 }
  const asked: string[] = []
  const transport: Transport = {
    ...inner,
    async send(request) {
      const [name = ''] = new URL(request.url).host.split('.')
      asked.push(name)
      await new Promise<void>((resolve) => clock.setTimer(resolve, waits[name] ?? 0))
      return inner.send(request)
    },
  }
  const resilience = { hedge: { after: 10, budget: 1, max_extra: 2 } }
  const model_providers = ['ill', 'late'].map((name) => ({
    model: `openai/${name}`,
    access_key: 'k',
    base_url: `http://${name}.test`,
    resilience,
  }))
  const model_aliases = { any: { target: 'openai/ill', fallbacks: ['openai/late'] } }
  const plano = await createPlano({ model_providers, model_aliases }, { env: {}, clock, transport })
  const body = JSON.stringify({ model: 'any', messages: [{ role: 'user', content: 'hi' }] })
  const work = plano.fetch('/v1/chat/completions', { method: 'POST', body }).then((response) => response.text())
  expect(await until(clock, work)).toContain('late')
  expect(asked).toEqual(['ill', 'late'])
  await until(clock, plano.close({ drainMs: 0 }))
})
