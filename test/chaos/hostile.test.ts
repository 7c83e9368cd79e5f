import { once } from 'node:events'
import { connect } from 'node:net'
import { createPlano, type Plano } from '@planojs/core'
import { type PlanoServer, serve } from '@planojs/core/node'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDraw } from './virtual-world.ts'

let provider: ScriptedProvider
let plano: Plano
let server: PlanoServer
let settled = 0
const surprises: unknown[] = []
const surprise = (error: unknown) => surprises.push(error)

beforeAll(async () => {
  provider = await createScriptedProvider({ script: () => 'hello', strict: false })
  plano = await createPlano(
    { model_providers: [{ model: 'openai/m', access_key: 'k', base_url: provider.url }] },
    { env: {} },
  )
  plano.on('response', () => {
    settled += 1
  })
  server = await serve(plano)
  process.on('uncaughtException', surprise).on('unhandledRejection', surprise)
})

afterAll(async () => {
  process.off('uncaughtException', surprise).off('unhandledRejection', surprise)
  await server.close()
  await provider.close()
})

const PATHS = ['/v1/chat/completions', '/v1/messages', '/v1/responses'] as const
const GOOD = JSON.stringify({
  model: 'openai/m',
  max_tokens: 10,
  input: 'hi',
  messages: [{ role: 'user', content: 'hi' }],
})

/** Creates a malformed body from a valid one. */
function bend(draw: () => number): string {
  const at = Math.floor(draw() * GOOD.length)
  const bends = [
    () => GOOD.slice(0, at),
    () => `${GOOD.slice(0, at)}${String.fromCharCode(Math.floor(draw() * 256))}${GOOD.slice(at + 1)}`,
    () => GOOD.replace('"user"', '["user"]'),
    () => GOOD.replace('"hi"', '{"__proto__":{"polluted":true}}'),
    () => '['.repeat(1 + at * 50),
    () => 'null',
    () => `"${'x'.repeat(at * 10)}"`,
    () => GOOD.replace('openai/m', '\\ud800'),
    () => '',
  ]
  return bends[Math.floor(draw() * bends.length)]?.() ?? ''
}

/** Sends bytes over a new socket and returns everything received until either side closes it. */
async function exchange(bytes: string, leave: 'half-close' | 'reset' | 'wait'): Promise<string> {
  const { port, hostname } = new URL(server.url)
  const socket = connect({ port: Number(port), host: hostname, allowHalfOpen: true })
  let answer = ''
  socket.setEncoding('latin1').on('data', (piece) => {
    answer += piece
  })
  // A server that has rejected the request may close the socket during the write.
  socket.on('error', () => undefined)
  await once(socket, 'connect')
  const closed = new Promise((resolve) => socket.once('close', resolve))
  socket.write(bytes, 'latin1')
  socket.once('end', () => socket.end())
  if (leave === 'half-close') socket.end()
  if (leave === 'reset') setImmediate(() => socket.resetAndDestroy())
  await closed
  return answer
}

const post = (body: string, more = '') =>
  `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n${more}\r\n${body}`

/** Checks that the server still works and holds no requests. */
async function judgeAlive() {
  const response = await fetch(`${server.url}${PATHS[0]}`, { method: 'POST', body: GOOD })
  expect(await response.text()).toContain('hello')
  await expect.poll(() => plano.health().reduce((sum, { outstanding }) => sum + outstanding, 0)).toBe(0)
  expect(surprises).toEqual([])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
}

describe('a hostile client', () => {
  it('gets an answer or an error for each of ten thousand mutated bodies, and never an internal failure', async () => {
    const draw = createDraw(7)
    const statuses = new Map<number, number>()
    const before = settled
    for (let round = 0; round < 100; round += 1)
      await Promise.all(
        Array.from({ length: 100 }, async () => {
          const path = PATHS[Math.floor(draw() * PATHS.length)] ?? PATHS[0]
          const response = await plano.fetch(path, { method: 'POST', body: bend(draw) })
          const value: unknown = JSON.parse(await response.text())
          if (response.status >= 400) expect(value).toHaveProperty('error.message')
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        }),
      )
    expect([...statuses.keys()].filter((status) => status >= 500)).toEqual([])
    expect(statuses.get(400)).toBeGreaterThan(1000)
    expect(settled - before).toBe(10_000)
    await judgeAlive()
  }, 180_000)

  it('is refused with 64 kB of headers', async () => {
    expect(await exchange(post(GOOD, `x-much: ${'a'.repeat(65_536)}\r\n`), 'wait')).toMatch(/^HTTP\/1\.1 431 /)
    const many = Array.from({ length: 4000 }, (_, index) => `x-${index}: ${index}\r\n`).join('')
    expect(await exchange(post(GOOD, many), 'wait')).toMatch(/^HTTP\/1\.1 4\d\d /)
    await judgeAlive()
  })

  it('may disconnect in the middle of a body, or half-close its connection', async () => {
    const half = post(GOOD).slice(0, -20)
    await Promise.all(Array.from({ length: 50 }, () => exchange(half, 'reset')))
    for (const answer of await Promise.all(Array.from({ length: 20 }, () => exchange(half, 'half-close'))))
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    await judgeAlive()
  })

  it('may send invalid HTTP', async () => {
    const draw = createDraw(11)
    const noise = () => Array.from({ length: 200 }, () => String.fromCharCode(Math.floor(draw() * 256))).join('')
    for (const answer of await Promise.all(Array.from({ length: 20 }, () => exchange(noise(), 'wait'))))
      expect(answer).toMatch(/^HTTP\/1\.1 400 /)
    await judgeAlive()
  })
})
