import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { Worker } from 'node:worker_threads'
import { createPlano, type Plano, type PlanoConfigInput, type PlanoEvent } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { planoMiddleware as planoForExpress } from '@planojs/express'
import { planoMiddleware as planoForKoa } from '@planojs/koa'
import { createScriptedProvider, type ScriptedProvider, type ScriptedReply } from '@planojs/testing'
import express from 'express'
import Koa from 'koa'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function listen(listener: Parameters<typeof createServer>[1]): Promise<Server> {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return server
}

/** Servers that the clients connect to. */
const DOORS = {
  serve: async (plano: Plano) => {
    const served = await serve(plano)
    closers.push(() => served.close())
    return served.server
  },
  express: (plano: Plano) => listen(express().use(planoForExpress(plano))),
  koa: (plano: Plano) => listen(new Koa().use(planoForKoa(plano)).callback()),
} as const
type DoorName = keyof typeof DOORS
const NAMES = Object.keys(DOORS) as DoorName[]

interface World {
  provider: ScriptedProvider
  plano: Plano
  server: Server
  events: PlanoEvent[]
}

async function open(door: DoorName, reply: ScriptedReply, more: PlanoConfigInput = {}): Promise<World> {
  const provider = await createScriptedProvider({ script: () => reply })
  closers.push(() => provider.close())
  const plano = await createPlano(
    { model_providers: [{ model: 'openai/m', access_key: 'k', base_url: provider.url }], ...more },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const events: PlanoEvent[] = []
  plano.onEvent((event) => events.push(event))
  return { provider, plano, server: await DOORS[door](plano), events }
}

const outcomes = ({ events }: World) => events.flatMap((event) => (event.type === 'response' ? [event.outcome] : []))

const post = (body: object, length = JSON.stringify(body).length) =>
  `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n${JSON.stringify(body)}`
const asking = (stream: boolean) => ({ model: 'openai/m', stream, messages: [{ role: 'user', content: 'hi' }] })

async function dial({ server }: World): Promise<Socket> {
  const { port } = server.address() as AddressInfo
  const socket = connect({ port, host: '127.0.0.1', allowHalfOpen: true })
  // A server may also end a connection with a reset.
  socket.on('error', () => undefined)
  closers.push(() => socket.destroy())
  await once(socket, 'connect')
  return socket
}

/** Reads everything until the server ends the connection. */
async function readAll(socket: Socket): Promise<string> {
  let text = ''
  socket.setEncoding('utf8').on('data', (piece) => {
    text += piece
  })
  socket.once('end', () => socket.end())
  await once(socket, 'close')
  return text
}

describe.each(NAMES)('a client that closes its side after the request, behind %s', (door) => {
  it.each([false, true])('has left, as for any server of Node, and its call is aborted: stream %s', async (stream) => {
    const world = await open(door, { text: 'hello', fault: 'stall 30s at 1' })
    const socket = await dial(world)
    const answer = readAll(socket)
    socket.write(post(asking(stream)))
    const request = await world.provider.nextRequest()
    socket.end()
    await world.provider.aborted(request)
    expect(await answer).toBe('')
    expect(outcomes(world)).toEqual(['aborted'])
    expect(world.plano.health()).toMatchObject([{ outstanding: 0, failures: 0 }])
  })

  it.each([false, true])('gets its answer where the server is told to wait for it: stream %s', async (stream) => {
    const world = await open(door, { text: 'hello', fault: 'first-byte 30ms' })
    Object.assign(world.server, { httpAllowHalfOpen: true })
    const socket = await dial(world)
    const answer = readAll(socket)
    socket.end(post(asking(stream)))
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [\s\S]*hello/)
    expect(outcomes(world)).toEqual(['success'])
  })
})

const PIECE = 'x'.repeat(256 * 1024)
/** An answer that exceeds the socket buffers: as an endless stream, or in one body. */
const AGENTS = [
  {
    id: 'endless',
    async *run() {
      for (;;) yield PIECE
    },
  },
  { id: 'long', run: () => PIECE.repeat(32) },
]
const TOTAL_MS = 1000

/** Requests a large answer and reads none of it. */
async function askAndIgnore(door: DoorName, stream: boolean) {
  const world = await open(door, 'hello', {
    agents: AGENTS,
    listeners: AGENTS.map(({ id }) => ({ type: 'agent', name: `${id}_desk`, agents: [{ id, description: 'x' }] })),
    resilience: { timeout: { total: TOTAL_MS } },
  })
  const socket = await dial(world)
  socket.pause()
  const taken = once(world.server, 'request')
  const body = { ...asking(stream), model: stream ? 'endless_desk' : 'long_desk' }
  socket.write(post(body).replace('host: x', 'host: x\r\nconnection: close'))
  const [{ socket: theirs }] = await taken
  return { world, socket, theirs: theirs as Socket }
}

describe('everything ends at its deadline', () => {
  it.each([true, false])('releases the socket of a client that does not read: stream %s', async (stream) => {
    const asked = await Promise.all(NAMES.map((door) => askAndIgnore(door, stream)))
    await Promise.all(asked.map(({ theirs }) => theirs.destroyed || once(theirs, 'close')))
    for (const { world, socket } of asked) {
      // The sent part arrived or was dropped, and the end was never sent.
      expect((await readAll(socket.resume())).length).toBeLessThan(8 * 1024 * 1024)
      // A complete answer was settled earlier.
      expect(outcomes(world)).toEqual([stream ? 'error' : 'success'])
      expect(world.plano.health()).toMatchObject([{ outstanding: 0 }])
    }
  })

  it('sends the error to a client that resumes reading before the end', async () => {
    const asked = await Promise.all(NAMES.map((door) => askAndIgnore(door, true)))
    const texts = asked.map(async ({ world, socket }) => {
      if (outcomes(world).length === 0) await new Promise((resolve) => world.plano.on('response', resolve))
      return readAll(socket.resume())
    })
    for (const text of await Promise.all(texts))
      expect(text.slice(-400)).toMatch(/"code":"deadline_exceeded"[\s\S]*0\r\n\r\n$/)
  })

  it.each(NAMES)('waits for a body no longer than for all else: %s', async (door) => {
    const world = await open(door, 'hello', { resilience: { timeout: { total: 100 } } })
    const socket = await dial(world)
    socket.write(post(asking(false), 10_000))
    const text = await readAll(socket)
    expect(text).toMatch(/^HTTP\/1\.1 504 [\s\S]*connection: close[\s\S]*"code":"deadline_exceeded"/i)
    expect(outcomes(world)).toEqual(['error'])
  })
})

describe('a request body passed to fetch', () => {
  it('is subject to the request’s deadline', async () => {
    const plano = await createPlano({ resilience: { timeout: { total: 50 } } }, { env: {} })
    closers.push(() => plano.close({ drainMs: 0 }))
    const body = new ReadableStream()
    const request = new Request('http://plano/v1/messages', { method: 'POST', body, duplex: 'half' } as RequestInit)
    const response = await plano.fetch(request)
    expect([response.status, await response.json()]).toMatchObject([504, { error: { type: 'timeout_error' } }])
  })
})

const CLIENTS = 1000
const SOMAXCONN = '/proc/sys/net/core/somaxconn'

function systemBacklog(): number {
  try {
    return Number(readFileSync(SOMAXCONN, 'utf8'))
  } catch {
    return 0
  }
}

describe.skipIf(systemBacklog() < CLIENTS)('a thousand clients at once, on a system that lets them wait', () => {
  it('are accepted while the process is busy, instead of being reset by the system', async () => {
    const { server } = await open('serve', 'hello')
    const connected = new Int32Array(new SharedArrayBuffer(4))
    const dialling = `
      const { connect } = require('node:net'), { workerData: { port, connected } } = require('node:worker_threads')
      for (let made = 0; made < ${CLIENTS}; made += 1)
        connect(port, '127.0.0.1').on('error', () => undefined).once('connect', function () {
          if (Atomics.add(connected, 0, 1) === ${CLIENTS - 1}) Atomics.notify(connected, 0)
        })`
    const { port } = server.address() as AddressInfo
    const worker = new Worker(dialling, { eval: true, workerData: { port, connected } })
    closers.push(() => worker.terminate())
    // The event loop is blocked, so no connection is accepted meanwhile.
    const until = performance.now() + 30_000
    for (let seen = 0; seen < CLIENTS && performance.now() < until; seen = Atomics.load(connected, 0))
      Atomics.wait(connected, 0, seen, 50)
    expect(Atomics.load(connected, 0)).toBe(CLIENTS)
  })
})
