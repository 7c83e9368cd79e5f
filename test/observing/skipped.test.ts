import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedTransport, createVirtualClock } from '@planojs/testing'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { loadEverything } from '../chaos/virtual-world.ts'
import { askChat, recordEvents, talk } from './ask-plano.ts'
import { recordSpans } from './span-tree.ts'

beforeAll(loadEverything, 60_000)

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function open(config: PlanoConfigInput) {
  const record = recordSpans()
  const clock = createVirtualClock()
  const script = ({ headers }: { headers: Readonly<Record<string, unknown>> }) =>
    headers['host'] === 'broken.test' ? { status: 500 } : { text: 'Hi.' }
  const transport = createScriptedTransport({ clock, script })
  const plano = await createPlano(config, {
    clock,
    transport,
    telemetry: { tracerProvider: record.tracerProvider, prometheus: true },
  })
  closers.push(() => plano.close())
  const { events } = recordEvents(plano)
  const skips = () => events.filter((event) => event.type === 'skip')
  return { plano, skips, ...record }
}

const model = (name: string) => ({ model: `openai/${name}`, access_key: 'sk-test', base_url: `http://${name}.test` })
const models: PlanoConfigInput = {
  model_providers: [model('first'), model('second'), model('third')],
  model_aliases: { any: { target: 'openai/first', fallbacks: ['openai/second', 'openai/third'] } },
  resilience: { circuit_breaker: { open_for: '15s' } },
}
const question = { model: 'any', messages: talk('Hello') }

it('reports a model with an open breaker once per request, with the model that replaces it', async () => {
  const { plano, skips, spans } = await open(models)
  await askChat(plano, question)
  expect(skips()).toEqual([])
  plano.trip({ upstream: 'openai/first' })
  plano.trip({ upstream: 'openai/third' })
  await askChat(plano, question)
  expect(skips()).toHaveLength(1)
  expect(skips()[0]).toMatchObject({ upstream: 'openai/first', kind: 'model', next: 'openai/second' })
  expect(skips()[0]).toMatchObject({ reason: 'breaker_open', requestId: expect.any(String) })
  const metrics = await (await plano.fetch('/metrics')).text()
  expect(metrics).toMatch(/plano_skips_total\{[^}]*upstream="openai\/first"[^}]*\} 1/)
  await plano.close()
  const requests = spans().filter(({ name }) => name.startsWith('POST'))
  expect(requests[0]?.attributes['plano.skipped']).toBeUndefined()
  expect(requests[1]?.attributes['plano.skipped']).toEqual(['openai/first'])
  const told = requests[1]?.events.find(({ name }) => name === 'plano.skip')
  expect(told?.attributes).toEqual({
    'plano.upstream': 'openai/first',
    'plano.skip.reason': 'breaker_open',
    'plano.skip.next': 'openai/second',
  })
})

it('reports no model if the retry budget is used up before its turn', async () => {
  const broken = { base_url: 'http://broken.test' }
  const { plano, skips } = await open({
    ...models,
    model_providers: [{ ...model('first'), ...broken }, model('second'), { ...model('third'), ...broken }],
    resilience: {
      retry: { budget: 0, max_attempts: 2 },
      circuit_breaker: { open_for: '15s', failure_rate: 1, min_requests: 100 },
    },
  })
  await askChat(plano, { ...question, model: 'openai/second' })
  plano.trip({ upstream: 'openai/second' })
  const told: (string | undefined)[][] = []
  for (let asked = 0; asked < 20; asked += 1) {
    const before = skips().length
    expect((await askChat(plano, question)).status).toBeGreaterThanOrEqual(500)
    told.push(
      skips()
        .slice(before)
        .map(({ next }) => next),
    )
  }
  // A call of the third model is a retry once it has failed, and a quiet process has ten.
  const replaced = told.map(([next]) => next === 'openai/third')
  expect(replaced).toEqual(told.map((_, index) => index < 11))
  expect(told.slice(11).flat()).toEqual([])
})

it('reports every model when none is left, and an instance excluded from load balancing', async () => {
  const { plano, skips } = await open({
    ...models,
    agents: [{ id: 'weather', instances: [{ url: 'http://a.test' }, { url: 'http://b.test' }] }],
    listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'weather', description: 'Weather' }] }],
  })
  for (const name of ['first', 'second', 'third']) {
    await askChat(plano, { ...question, model: `openai/${name}` })
    plano.trip({ upstream: `openai/${name}` })
  }
  expect((await askChat(plano, question)).status).toBe(503)
  expect(skips().map(({ upstream, next }) => [upstream, next])).toEqual([
    ['openai/first', undefined],
    ['openai/second', undefined],
    ['openai/third', undefined],
  ])
  for (let turn = 0; turn < 2; turn += 1) await askChat(plano, { ...question, model: 'travel' })
  plano.trip({ upstream: 'weather', instance: 'http://a.test' })
  await askChat(plano, { ...question, model: 'travel' })
  const [last] = skips().slice(3)
  expect(last).toMatchObject({ upstream: 'weather', instance: 'http://a.test', next: 'weather', kind: 'agent' })
})
