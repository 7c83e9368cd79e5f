import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPlano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'
import { askChat, recordEvents, talk } from './ask-plano.ts'
import { recordSpans } from './span-tree.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  for (const each of open.splice(0).reverse()) await each.close()
})

const SECRET = 'hook-7f3a9c51d2'
const listeners: PlanoConfigInput['listeners'] = [
  {
    type: 'agent',
    name: 'travel',
    agents: [
      { id: 'weather', description: 'Weather and forecasts for any city' },
      { id: 'flights', description: 'Flights, airlines and tickets' },
    ],
  },
]

/** A plan of two agents. The last one streams a word, and then does `rest` when it is released. */
async function startPlan(rest: () => string) {
  let letGo: () => void = () => undefined
  const gate = new Promise<void>((resolve) => {
    letGo = resolve
  })
  const record = recordSpans()
  const plano = await createPlano(
    {
      agents: [
        { id: 'weather', run: () => 'Rain.' },
        {
          id: 'flights',
          async *run() {
            yield 'None'
            await gate
            yield rest()
          },
        },
      ],
      listeners,
      orchestration: { router: () => ['weather', 'flights'], mode: 'sequential' },
      resilience: { retry: { max_attempts: 1 } },
    },
    { telemetry: { tracerProvider: record.tracerProvider } },
  )
  open.push(plano)
  const told = recordEvents(plano)
  const response = await plano.fetch('http://plano/v1/chat/completions', {
    method: 'POST',
    body: JSON.stringify({ model: 'travel', messages: talk('Rain in Oslo? And flights?'), stream: true }),
  })
  const reader = (response.body ?? new ReadableStream<Uint8Array>()).getReader()
  let text = ''
  const utf8 = new TextDecoder()
  while (!text.includes('None')) text += utf8.decode((await reader.read()).value)
  const steps = () =>
    told.events.flatMap((event) => (event.type === 'step' ? [`${event.upstream} ${event.phase}`] : []))
  const lastStep = () => told.events.findLast((event) => event.type === 'step')
  const readOn = async () => {
    for (let step = await reader.read(); !step.done; step = await reader.read()) text += utf8.decode(step.value)
    return text
  }
  return { plano, record, told, reader, steps, lastStep, readOn, letGo }
}

const BEGUN = ['weather start', 'weather end', 'flights start']
const lastOfRequest = (events: readonly PlanoEvent[]) =>
  events.findLastIndex(({ type }) => type === 'response') > events.findLastIndex(({ type }) => type === 'step')

describe('the step of an agent whose answer streams', () => {
  it('lasts as long as its stream, in events and in spans', async () => {
    const { plano, record, told, steps, readOn, letGo } = await startPlan(() => ' today.')
    expect(steps()).toEqual(BEGUN)
    expect(record.named('invoke_agent flights')).toEqual([])
    letGo()
    expect(await readOn()).toContain('today')
    expect(steps()).toEqual([...BEGUN, 'flights end'])
    expect(lastOfRequest(told.events)).toBe(true)
    await plano.close()
    const [agent] = record.named('invoke_agent flights')
    const [call] = record.named('call flights')
    const nanos = ([seconds, rest]: [number, number] = [0, 0]) => seconds * 1e9 + rest
    expect(nanos(agent?.endTime)).toBeGreaterThanOrEqual(nanos(call?.endTime))
    expect(agent?.status.code).toBe(0)
    expect(record.started()).toBe(record.spans().length)
  })

  it('ends with the error that its stream broke off with', async () => {
    const { plano, record, told, lastStep, readOn, letGo } = await startPlan(() => {
      throw new Error('inner words')
    })
    letGo()
    await readOn().catch(() => undefined)
    expect(lastStep()).toMatchObject({ phase: 'end', upstream: 'flights', error: { code: 'agent_failed' } })
    expect(lastOfRequest(told.events)).toBe(true)
    await plano.close()
    expect(record.named('invoke_agent flights')[0]?.status.code).toBe(2)
  })

  it('ends with its reader, before the request does, and does not count as failed', async () => {
    const { plano, record, told, reader, lastStep, letGo } = await startPlan(() => ' today.')
    const settled = told.next('response')
    await reader.cancel()
    expect(await settled).toMatchObject({ outcome: 'aborted' })
    expect(lastStep()).toMatchObject({ phase: 'end', upstream: 'flights' })
    expect(lastStep()).not.toHaveProperty('error')
    expect(lastOfRequest(told.events)).toBe(true)
    letGo()
    await plano.close()
    expect(record.named('invoke_agent flights')).toHaveLength(1)
    expect(record.started()).toBe(record.spans().length)
  })
})

describe('the address of an agent', () => {
  it('appears without its path in events, spans, metrics, health and logs; addresses at one origin are numbered', async () => {
    const broken = createServer((_request, response) => response.writeHead(500).end())
    await new Promise<void>((resolve) => broken.listen(0, '127.0.0.1', resolve))
    open.push(broken)
    const { port } = broken.address() as AddressInfo
    const record = recordSpans()
    const lines: unknown[] = []
    const log = (...line: unknown[]) => void lines.push(line)
    const plano = await createPlano(
      {
        agents: [
          {
            id: 'weather',
            idempotent: true,
            instances: [{ url: `http://127.0.0.1:${port}/${SECRET}` }, { url: `http://127.0.0.1:${port}/${SECRET}/b` }],
          },
          { id: 'flights', run: () => 'None.' },
        ],
        listeners,
        orchestration: { router: () => ['weather'] },
        resilience: { circuit_breaker: { min_requests: 1, failure_rate: 0.1 }, retry: { max_attempts: 2 } },
      },
      {
        telemetry: { tracerProvider: record.tracerProvider, prometheus: true },
        logger: { info: log, warn: log, error: log },
      },
    )
    open.push(plano)
    const { events } = recordEvents(plano)
    await askChat(plano, { model: 'travel', messages: talk('Rain in Oslo?') })
    const metrics = await (await plano.fetch('http://plano/metrics')).text()
    const health = plano.health()
    const origin = `http://127.0.0.1:${port}`
    expect(health.map(({ instance }) => instance).sort()).toEqual([`${origin}#1`, `${origin}#2`])
    const tried = events.flatMap((event) => (event.type === 'attempt' ? [event.attempt.instance] : []))
    expect(new Set(tried)).toEqual(new Set([`${origin}#1`, `${origin}#2`]))
    expect(plano.reset({ upstream: 'weather', instance: `${origin}#2` })).toBe(1)
    expect(plano.reset({ upstream: 'weather', instance: `${origin}/${SECRET}` })).toBe(1)
    expect(plano.reset({ upstream: 'weather', instance: origin })).toBe(2)
    await plano.close()
    const spans = record.spans().map(({ name, attributes, events: told }) => ({ name, attributes, told }))
    expect(JSON.stringify([events, spans, lines, health, metrics])).not.toContain(SECRET)
  })
})
