import { text } from 'node:stream/consumers'
import { type AttemptRecord, createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { createScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const PASSED_ON = ['x-request-id', 'x-plano-attempts-left', 'x-plano-deadline-ms']

async function open(config: PlanoConfigInput) {
  const plano = await createPlano(config, { env: {} })
  const server = await serve(plano)
  closers.push(() => server.close())
  return { plano, url: server.url }
}

function chat(plano: Plano, model: string, headers: Record<string, string> = {}) {
  const body = JSON.stringify({ model, messages: [{ role: 'user', content: 'hi' }] })
  return plano.fetch('/v1/chat/completions', { method: 'POST', body, headers })
}

const failing = () => createScriptedProvider({ script: () => ({ status: 500, error: { message: 'down' } }) })
const retry = { backoff: { initial: 1, max: 2 }, budget: 1 }

describe('an agent in another process', () => {
  it('is stopped when it calls itself, if it forwards the headers', async () => {
    let self = ''
    const depths: unknown[] = []
    const agent = await startServer(async (request, response) => {
      depths.push(request.headers['x-plano-depth'])
      const headers = { 'x-plano-depth': String(request.headers['x-plano-depth']) }
      const answer = await fetch(`${self}/v1/chat/completions`, { method: 'POST', body: await text(request), headers })
      response.writeHead(answer.status).end(await answer.text())
    })
    closers.push(agent.close)
    const { plano, url } = await open({
      agents: [{ id: 'one', url: agent.url }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
    })
    self = url
    const answer = await chat(plano, 'desk')
    expect([answer.status, depths]).toEqual([502, ['1', '2', '3', '4', '5', '6', '7', '8']])
    expect((await chat(plano, 'desk', { 'x-plano-depth': '8' })).status).toBe(508)
  })

  it('receives the remaining limits, and shares them in its own calls', async () => {
    const provider = await failing()
    closers.push(() => provider.close())
    let self = ''
    const told: Record<string, string | string[] | undefined>[] = []
    const statuses: number[] = []
    const agent = await startServer(async (request, response) => {
      told.push(request.headers)
      const headers = Object.fromEntries(PASSED_ON.map((name) => [name, String(request.headers[name])]))
      const body = JSON.stringify({ model: 'a', messages: [{ role: 'user', content: await text(request) }] })
      // An agent that tries again of its own accord.
      for (let index = 0; index < 2; index += 1) {
        const answer = await fetch(`${self}/v1/chat/completions`, { method: 'POST', body, headers })
        statuses.push(answer.status)
        expect(answer.headers.get('x-should-retry')).toBe('false')
      }
      response.writeHead(500).end('{}')
    })
    closers.push(agent.close)
    const { plano, url } = await open({
      agents: [{ id: 'one', url: agent.url, idempotent: true }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url }],
      resilience: { retry: { ...retry, max_attempts: 3 }, circuit_breaker: false, timeout: { total: 20_000 } },
    })
    self = url
    const answer = await chat(plano, 'desk')
    expect([answer.status, told.length]).toEqual([502, 3])
    expect(told.map((headers) => headers['x-plano-attempts-left'])).toEqual(['2', '1', '0'])
    for (const headers of told) {
      const left = Number(headers['x-plano-deadline-ms'])
      expect(left).toBeGreaterThan(0)
      expect(left).toBeLessThanOrEqual(20_000)
    }
    // Two calls each time; each is allowed as many tries as were left, and its first.
    expect(provider.requests).toHaveLength(2 * 3 + 2 * 2 + 2)
    expect(statuses).toEqual([502, 502, 502, 502, 502, 502])
    const keys = told.map((headers) => headers['idempotency-key'])
    expect(new Set(keys).size).toBe(1)
    expect(keys[0]).toMatch(/\S/)
  })

  it('sends an agent the client’s own key, and gives its other calls their own keys', async () => {
    const keys: unknown[] = []
    const agent = await startServer((request, response) => {
      keys.push(request.headers['idempotency-key'])
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ choices: [{ index: 0, message: { role: 'assistant', content: 'ok' } }] }))
    })
    closers.push(agent.close)
    const { plano } = await open({
      agents: [
        { id: 'one', url: agent.url },
        { id: 'two', url: agent.url },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'desk',
          agents: [
            { id: 'one', description: 'x' },
            { id: 'two', description: 'y' },
          ],
        },
      ],
      orchestration: { router: () => ['one', 'two'] },
    })
    for (let index = 0; index < 2; index += 1)
      expect((await chat(plano, 'desk', { 'idempotency-key': 'order-7' })).status).toBe(200)
    expect(keys).toHaveLength(4)
    expect(keys[0]).toMatch(/^order-7-/)
    expect(keys.slice(2)).toEqual(keys.slice(0, 2))
    expect(new Set(keys).size).toBe(2)
  })
})

describe('limits in headers', () => {
  async function attempts(headers: Record<string, string>, total = 60_000) {
    const provider = await failing()
    closers.push(() => provider.close())
    const { plano } = await open({
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url }],
      resilience: { retry: { ...retry, max_attempts: 4 }, circuit_breaker: false, timeout: { total } },
    })
    const seen: AttemptRecord[] = []
    plano.on('attempt', (event) => seen.push(event.attempt))
    const answer = await chat(plano, 'a', headers)
    return { made: seen.length, status: answer.status }
  }

  it.each([
    ['0', 1],
    ['1', 2],
    ['3', 4],
    ['99', 4],
    ['-1', 4],
    ['many', 4],
    ['', 4],
  ])('of %j attempts can only lower the limit', async (given, made) => {
    expect((await attempts({ 'x-plano-attempts-left': given })).made).toBe(made)
  })

  it('of time can only shorten the request', async () => {
    const silent = await createScriptedProvider({ script: () => ({ text: 'late', fault: 'stall 60s at 1' }) })
    closers.push(() => silent.close())
    const { plano } = await open({
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: silent.url }],
      resilience: { timeout: { total: 200 } },
    })
    const statusOf = async (ms: string) => (await chat(plano, 'a', { 'x-plano-deadline-ms': ms })).status
    expect(await statusOf('0')).toBe(504)
    expect(await statusOf('30')).toBe(504)
    expect(await statusOf('900000')).toBe(504)
  })
})

describe('nested calls in this process', () => {
  it('share the request’s attempts and deadline', async () => {
    const provider = await failing()
    closers.push(() => provider.close())
    const { plano } = await open({
      agents: [
        {
          id: 'one',
          run: async ({ fetch }) => {
            const body = JSON.stringify({ model: 'a', messages: [{ role: 'user', content: 'x' }] })
            for (let index = 0; index < 3; index += 1)
              await fetch('http://plano/v1/chat/completions', { method: 'POST', body })
            return 'done'
          },
        },
      ],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'one', description: 'x' }] }],
      model_providers: [{ model: 'openai/a', access_key: 'k', base_url: provider.url }],
      resilience: { retry: { ...retry, max_attempts: 3 }, circuit_breaker: false },
    })
    expect((await chat(plano, 'desk')).status).toBe(200)
    // Three first calls, and the two retries that the whole request has.
    expect(provider.requests).toHaveLength(5)
  })
})
