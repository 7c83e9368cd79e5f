import { createPlano, createTextStores, type TextRecords } from '@planojs/core'
import { createVirtualClock, type VirtualClock } from '@planojs/testing'
import { beforeAll, describe, expect, it } from 'vitest'

const agents = [{ id: 'echo', run: () => 'hello' }]
const models = (...names: string[]) => ({
  model_providers: names.map((model) => ({ model, run: () => `fine ${model}` })),
  routing_preferences: [{ name: 'any', description: 'any', models: ['openai/a'] }],
  orchestration: { router: () => ['any'] },
  // Code that is loaded in real time must not use up the virtual time of a request.
  resilience: { timeout: { total: '24h', first_byte: '24h' } },
})
const state = { limits: [{ name: 'few', requests: 5, window: '1h' as const }], response_cache: { enabled: true } }
const question = { messages: [{ role: 'user', content: 'hi' }] }

/** Lets a second of virtual time pass in each turn of the event loop until the request is answered. */
async function passTime(clock: VirtualClock, asked: Promise<Response>): Promise<Response> {
  let done = false
  const ended = asked.finally(() => {
    done = true
  })
  while (!done) {
    await clock.advance(1000)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
  return ended
}

const post = (body: object) => ({
  method: 'POST',
  headers: { 'x-model-affinity': 's' },
  body: JSON.stringify(body),
})

beforeAll(async () => {
  const plano = await createPlano({ ...models('openai/a'), ...state })
  await (await plano.fetch('/v1/chat/completions', post(question))).text()
  await plano.fetch('/v1/responses/resp_1')
  await plano.close()
})

describe('external stores', () => {
  it('that hang count as unreachable and delay neither requests nor close', async () => {
    const clock = createVirtualClock()
    const never = () => new Promise<never>(() => undefined)
    const plano = await createPlano(
      {
        ...models('openai/a'),
        ...state,
      },
      {
        clock,
        stores: {
          sessions: { get: never, set: never, delete: never, setIfAbsent: never },
          counters: { take: never, settle: never },
          answers: { get: never, put: never },
          responses: { get: never, put: never, delete: never },
        },
      },
    )
    const warnings: string[] = []
    plano.on('warning', ({ code }) => warnings.push(code))
    const ask = (path: string, body?: object) => passTime(clock, plano.fetch(path, body ? post(body) : {}))
    const answer = await ask('/v1/chat/completions', question)
    expect([answer.status, await answer.text()]).toEqual([200, expect.stringContaining('fine')])
    expect(new Set(warnings)).toEqual(new Set(['session_store', 'limits', 'response_cache']))
    expect((await ask('/v1/responses/resp_1')).status).toBe(503)
    await plano.close({ drainMs: 0 })
  })

  it('with their own limits are waited for accordingly', async () => {
    const clock = createVirtualClock()
    const texts = new Map<string, string>()
    const slowly = async <Value>(work: () => Value): Promise<Value> => {
      await new Promise<void>((resolve) => void clock.setTimer(resolve, 5000))
      return work()
    }
    const records: TextRecords = {
      get: (key) => slowly(() => texts.get(key)),
      put: (key, text) => slowly(() => void texts.set(key, text)),
      delete: (key) => slowly(() => texts.delete(key)),
      putIfAbsent: (key, text) => slowly(() => texts.get(key) ?? texts.set(key, text).get(key) ?? text),
    }
    const { sessions } = createTextStores(
      { sessions: records, responses: records, answers: records },
      { guarded: true },
    )
    const plano = await createPlano(models('openai/a', 'openai/b'), { clock, stores: { sessions } })
    const warnings: string[] = []
    plano.on('warning', ({ message }) => warnings.push(message))
    const answer = await passTime(clock, plano.fetch('/v1/chat/completions', post(question)))
    expect([answer.status, warnings, texts.size]).toEqual([200, [], 1])
    await plano.close({ drainMs: 0 })
  })

  it('cause no warning when state is kept in memory', async () => {
    const plano = await createPlano({ agents })
    expect(plano.warnings).toEqual([])
    await plano.close()
  })
})
