import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import { ask, closeLater, openStage } from './filter-stage.ts'

const models = (chains: object) => [{ type: 'model' as const, name: 'models', ...chains }]

interface Message {
  id?: number
  method: string
  params?: { arguments?: { body: unknown } }
}

/** Far above what a busy machine needs, and far below the time limit of the filter. */
const PROMPT_MS = 30_000
const FILTER_MS = 300_000

const resultOf = ({ id, params }: Message) => ({
  jsonrpc: '2.0',
  id,
  result: { content: [], structuredContent: { result: params?.arguments?.body } },
})

/** An MCP server that answers the calls of its tool by hand. Counts the streams that clients open for its messages. */
async function startServer(call: (response: ServerResponse, message: Message) => void) {
  const sessions = new Set<string>()
  const streams = { opened: 0 }
  const server = createServer(async (request, response) => {
    if (request.method === 'GET' && request.headers['last-event-id'] === undefined) {
      streams.opened += 1
      response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders()
      return
    }
    if (request.method === 'GET') {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(`id: 2\ndata: ${String(request.headers['last-event-id'])}\n\n`)
      return
    }
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    const message = JSON.parse(Buffer.concat(pieces).toString() || '{}') as Message
    const session = String(request.headers['mcp-session-id'])
    if (message.method === 'initialize') {
      const id = crypto.randomUUID()
      sessions.add(id)
      const result = { protocolVersion: '2025-06-18', capabilities: {}, serverInfo: { name: 's', version: '1' } }
      response.writeHead(200, { 'content-type': 'application/json', 'mcp-session-id': id })
      response.end(JSON.stringify({ jsonrpc: '2.0', id: message.id, result }))
    } else if (!sessions.has(session)) response.writeHead(404).end()
    else if (message.method === 'tools/call') call(response, message)
    else response.writeHead(202).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, sessions, streams }
}

async function openFilter(url: string) {
  return openStage({
    filters: [{ id: 'guard', url, timeout: FILTER_MS, breaker: false }],
    listeners: models({ input_filters: ['guard'] }),
  })
}

const openStream = (response: ServerResponse) => response.writeHead(200, { 'content-type': 'text/event-stream' })
const BROKEN: Record<string, (response: ServerResponse, message: Message) => void> = {
  'dies in its stream': (response) =>
    openStream(response).write(': working\n\n', () => void response.socket?.destroy()),
  'ends its stream without a result': (response) => void openStream(response).end(': done\n\n'),
  'streams what is no message': (response) => void openStream(response).end('data: nonsense\n\ndata: {"a":1}\n\n'),
  'answers another call': (response, { id }) =>
    void response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ jsonrpc: '2.0', id: (id ?? 0) + 1000, result: { content: [] } })),
  'never stops streaming': (response) => {
    const piece = Buffer.alloc(4 * 1024 * 1024, 'x')
    const write = () => void (response.destroyed || response.write(piece, write))
    openStream(response)
    write()
  },
}

describe('a filter whose MCP server', () => {
  it.each(Object.entries(BROKEN))(
    '%s fails at once, and works when the server does',
    {
      timeout: PROMPT_MS,
    },
    async (_name, breakOff) => {
      let isBroken = true
      const server = await startServer((response, message) => {
        if (isBroken) return breakOff(response, message)
        response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(resultOf(message)))
      })
      const { plano } = await openFilter(server.url)
      const broken = await ask(plano, 'chat', 'hello')
      expect(broken.status).toBe(502)
      expect(await broken.text()).toMatch(/"guard\\" (?:ended its response without a result|returned more than)/)
      isBroken = false
      expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
    },
  )

  it('continues its answer over another connection is waited for', { timeout: PROMPT_MS }, async () => {
    const server = await startServer((response, message) => {
      openStream(response).end(`retry: 10\nid: ${JSON.stringify(resultOf(message))}\ndata:\n\n`)
    })
    const { plano } = await openFilter(server.url)
    expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
  })

  it('forgets its sessions again and again is left no open stream', async () => {
    const server = await startServer((response, message) => {
      openStream(response).end(`data: ${JSON.stringify(resultOf(message))}\n\n`)
    })
    const { plano } = await openFilter(server.url)
    for (let turn = 0; turn < 5; turn += 1) {
      server.sessions.clear()
      expect((await ask(plano, 'chat', 'hello')).status).toBe(200)
    }
    expect(server.streams.opened).toBe(0)
  })
})
