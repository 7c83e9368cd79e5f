import { createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { createVirtualClock } from '@planojs/testing'
import { describe, expect, it } from 'vitest'
import { textOf } from './open-desk.ts'

const named = (id: string) => ({ id, run: () => `from ${id}` })
const config: PlanoConfigInput = {
  agents: [named('weather'), named('flights'), named('books')],
  listeners: [
    {
      type: 'agent',
      name: 'travel',
      agents: [
        { id: 'weather', description: 'Weather, rain and forecasts' },
        { id: 'flights', description: 'Flights, airlines and airports', default: true },
      ],
    },
    { type: 'agent', name: 'library', agents: [{ id: 'books', description: 'Books' }] },
  ],
}

function ask(plano: Plano, path: string, body: { headers?: Record<string, string>; [field: string]: unknown }) {
  const { headers = {}, ...rest } = body
  const messages = [{ role: 'user', content: 'will it rain?' }]
  return plano.fetch(path, { method: 'POST', headers, body: JSON.stringify({ messages, ...rest }) })
}

describe('several listeners', () => {
  it('are addressed by path and by model, and a listener with one agent skips deciding', async () => {
    const plano = await createPlano(config, { env: {} })
    expect(await textOf(await ask(plano, '/agents/travel/v1/chat/completions', {}))).toBe('from weather')
    expect(await textOf(await ask(plano, '/v1/chat/completions', { model: 'travel' }))).toBe('from weather')
    expect(await textOf(await ask(plano, '/v1/chat/completions', { model: 'flights' }))).toBe('from flights')
    const lone = await ask(plano, '/agents/library/v1/chat/completions', {})
    expect(JSON.parse(lone.headers.get('x-plano-decision') ?? '')).toMatchObject({
      stage: 'explicit',
      agents: ['books'],
    })
    const unknown = await ask(plano, '/agents/travle/v1/chat/completions', {})
    expect([unknown.status, (await unknown.json()).error.message]).toEqual([404, expect.stringContaining('travel')])
    await plano.close()
  })

  it('fall back to the default agent, otherwise to the first listed', async () => {
    const plano = await createPlano(config, { env: {} })
    const messages = [{ role: 'user', content: 'xyzzy' }]
    expect(await textOf(await ask(plano, '/v1/chat/completions', { model: 'travel', messages }))).toBe('from flights')
    const [travel, library] = config.listeners ?? []
    if (!travel || !library) throw new Error('two listeners')
    const plain = travel.agents?.map(({ id, description }) => ({ id, ...(description ? { description } : {}) })) ?? []
    await plano.reload({ ...config, listeners: [{ ...travel, agents: plain }, library] })
    expect(await textOf(await ask(plano, '/v1/chat/completions', { model: 'travel', messages }))).toBe('from weather')
    await plano.close()
  })

  it('get a new agent at run time, by configuration alone', async () => {
    const plano = await createPlano(config, { env: {} })
    const hotels = { id: 'hotels', description: 'Hotels, rooms and beds' }
    await plano.reload({
      agents: [...(config.agents ?? []), named('hotels')],
      listeners: (config.listeners ?? []).map((listener) =>
        listener.name === 'travel' ? { ...listener, agents: [...(listener.agents ?? []), hotels] } : listener,
      ),
    })
    const messages = [{ role: 'user', content: 'find me a hotel room with two beds' }]
    expect(await textOf(await ask(plano, '/v1/chat/completions', { model: 'travel', messages }))).toBe('from hotels')
    await plano.close()
  })
})

describe('a session pinned to an agent', () => {
  it('keeps it until the topic clearly changes or the pin expires', async () => {
    const clock = createVirtualClock()
    const plano = await createPlano({ ...config, orchestration: { affinity: { ttl: '10m' } } }, { env: {}, clock })
    const say = async (content: string) => {
      const headers = { 'x-model-affinity': 's1' }
      const body = { headers, model: 'travel', messages: [{ role: 'user', content }] }
      const response = await ask(plano, '/v1/chat/completions', body)
      const { stage } = JSON.parse(response.headers.get('x-plano-decision') ?? '{}')
      return [await textOf(response), stage]
    }
    expect(await say('will it rain?')).toEqual(['from weather', 'local'])
    expect(await say('and there?')).toEqual(['from weather', 'affinity'])
    expect(await say('which airlines have flights from this airport?')).toEqual(['from flights', 'local'])
    expect(await say('and there?')).toEqual(['from flights', 'affinity'])
    await say('will it rain, what is the weather forecast?')
    expect(await say('and there?')).toEqual(['from weather', 'affinity'])
    await clock.advance(11 * 60_000)
    expect((await say('and there?'))[1]).toBe('default')
    await plano.close()
  })
})
