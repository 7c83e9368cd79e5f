import { type AttemptRecord, createPlano, defineFilter, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const broken = () => Promise.reject(new Error('the filter is broken'))
const refusal = () => ({ action: 'reject', status: 403, message: 'not this' }) as const

const FILTERS: NonNullable<PlanoConfigInput['filters']> = [
  { id: 'throws_before', run: defineFilter({ input: broken }) },
  { id: 'refuses_before', run: defineFilter({ input: refusal }) },
  { id: 'throws_behind', run: defineFilter({ output: broken }) },
  { id: 'refuses_behind', run: defineFilter({ output: refusal }) },
  {
    id: 'throws_within',
    run: defineFilter({
      stream: () => ({
        push(_channel, text) {
          if (text.includes('three')) throw new Error('the filter is broken')
          return { text }
        },
        end: () => ({ text: '' }),
      }),
    }),
  },
]

async function* say() {
  for (const word of ['one ', 'two ', 'three ', 'four']) yield word
}

async function open(filter: string) {
  const provider = await createScriptedProvider({ script: () => ({ chunks: ['one ', 'two ', 'three ', 'four'] }) })
  closers.push(() => provider.close())
  const side = filter.endsWith('before') ? 'input_filters' : 'output_filters'
  const plano = await createPlano(
    {
      filters: FILTERS,
      agents: [{ id: 'one', run: say, [side]: [filter] }],
      model_providers: [{ model: 'openai/m', access_key: 'k', base_url: provider.url, [side]: [filter] }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
      resilience: { circuit_breaker: { min_requests: 1, consecutive_failures: 1 } },
    },
    { env: {}, telemetry: { prometheus: true } },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return {
    plano,
    events,
    async ask(model: string, stream: boolean) {
      const body = JSON.stringify({ model, stream, messages: [{ role: 'user', content: 'hi' }] })
      const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
      return { status: response.status, text: await response.text() }
    },
  }
}

const attemptsOf = (events: readonly PlanoEvent[]) =>
  events.flatMap((event): AttemptRecord['outcome'][] => (event.type === 'attempt' ? [event.attempt.outcome] : []))

describe.each(['desk', 'openai/m'])('a filter around %s', (model) => {
  it.each([
    ['throws_before', 'filter_failed', 502],
    ['refuses_before', 'filter_rejected', 403],
    ['throws_behind', 'filter_failed', 502],
    ['refuses_behind', 'filter_rejected', 403],
  ] as const)('that %s is recorded as such, and opens no breaker', async (...[filter, outcome, status]) => {
    const { plano, events, ask } = await open(filter)
    for (let round = 0; round < 3; round += 1) {
      const answer = await ask(model, false)
      expect(answer.status, answer.text).toBe(status)
    }
    expect(attemptsOf(events)).toEqual([outcome, outcome, outcome])
    expect(events.filter((event) => event.type === 'breaker')).toEqual([])
    expect(plano.health()).toMatchObject([{ breaker: 'closed', failures: 0, outstanding: 0 }])
    const metrics = await (await plano.fetch('/metrics')).text()
    expect(metrics).toMatch(new RegExp(`^plano_attempts_total\\{[^}]*outcome="${outcome}"[^}]*\\} 3$`, 'm'))
  })

  it('that fails within a stream breaks it, and opens no breaker', async () => {
    const { plano, events, ask } = await open('throws_within')
    for (let round = 0; round < 3; round += 1) expect((await ask(model, true)).text).toContain('filter_failed')
    expect(events.filter((event) => event.type === 'break')).toMatchObject(Array(3).fill({ outcome: 'filter_failed' }))
    expect(events.filter((event) => event.type === 'breaker')).toEqual([])
    expect(plano.health()).toMatchObject([{ breaker: 'closed', failures: 0, outstanding: 0 }])
  })
})
