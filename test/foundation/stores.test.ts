import { createPlano, createTextStores, type TextRecords } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { describe, expect, it } from 'vitest'

const agents = [{ id: 'echo', run: () => 'hello' }]

describe('external stores', () => {
  it('that hang count as unreachable and delay neither requests nor close', async () => {
    const clock = createVirtualClock()
    const never = () => new Promise<never>(() => undefined)
    const plano = await createPlano(
      {
        model_providers: [{ model: 'openai/a', run: () => 'fine' }],
        routing_preferences: [{ name: 'any', description: 'any', models: ['openai/a'] }],
        orchestration: { router: () => ['any'] },
        limits: [{ name: 'few', requests: 5, window: '1h' }],
        response_cache: { enabled: true },
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
    const ask = async (path: string, body?: object) => {
      const headers = { 'x-model-affinity': 's' }
      const asked = plano.fetch(path, body ? { method: 'POST', headers, body: JSON.stringify(body) } : {})
      let done = false
      const ended = asked.finally(() => {
        done = true
      })
      while (!done) {
        await clock.advance(1000)
        await new Promise((resolve) => setImmediate(resolve))
      }
      return ended
    }
    const answer = await ask('/v1/chat/completions', { messages: [{ role: 'user', content: 'hi' }] })
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
    const plano = await createPlano(
      {
        model_providers: ['openai/a', 'openai/b'].map((model) => ({ model, run: () => model })),
        routing_preferences: [{ name: 'any', description: 'any', models: ['openai/a'] }],
        orchestration: { router: () => ['any'] },
      },
      { clock, stores: { sessions } },
    )
    const warnings: string[] = []
    plano.on('warning', ({ message }) => warnings.push(message))
    const body = JSON.stringify({ messages: [{ role: 'user', content: 'hi' }] })
    const headers = { 'x-model-affinity': 's' }
    let done = false
    const asked = plano.fetch('/v1/chat/completions', { method: 'POST', headers, body }).finally(() => {
      done = true
    })
    while (!done) {
      await clock.advance(1000)
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect([(await asked).status, warnings, texts.size]).toEqual([200, [], 1])
    await plano.close({ drainMs: 0 })
  })

  it('cause no warning when state is kept in memory', async () => {
    const plano = await createPlano({ agents })
    expect(plano.warnings).toEqual([])
    await plano.close()
  })
})
