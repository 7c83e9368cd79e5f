import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { z } from 'zod'
import { closeLater } from './filter-stage.ts'

// biome-ignore lint/suspicious/noExplicitAny: bodies of three APIs
export type Body = any

export interface Seen {
  method: string
  path: string
  headers: IncomingMessage['headers']
  body: Body
}

async function listen(handle: (request: IncomingMessage, response: ServerResponse) => Promise<void>): Promise<string> {
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500)
      response.end(String(error))
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  closeLater(() => new Promise((resolve) => server.close(resolve)))
  closeLater(() => server.closeAllConnections())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

/** The reply of a filter service. */
export interface ServiceAnswer {
  status?: number
  json?: unknown
  text?: string
  bytes?: Uint8Array
  headers?: Record<string, string>
}

/** Starts an HTTP filter service like those of Plano's demos: POST at any path, a body in, a body out. */
export async function startHttpFilter(
  answer: (seen: Seen) => ServiceAnswer | Promise<ServiceAnswer>,
): Promise<{ url: string; seen: Seen[] }> {
  const seen: Seen[] = []
  const url = await listen(async (request, response) => {
    const call = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: await readBody(request),
    }
    seen.push(call)
    const { status = 200, json, text, bytes, headers } = await answer(call)
    response.writeHead(status, { 'content-type': json === undefined ? 'text/plain' : 'application/json', ...headers })
    response.end(json === undefined ? (bytes ?? text ?? '') : JSON.stringify(json))
  })
  return { url, seen }
}

export interface McpFilterServer {
  url: string
  /** Tool calls. */
  calls: { body: Body; path: string; headers: IncomingMessage['headers'] }[]
  /** HTTP requests, as HTTP method and JSON-RPC method. */
  traffic: string[]
  /** Forgets every session, like a restarted server. */
  forget(): void
  /** Whether it accepts requests and never answers. */
  silence(isOn: boolean): void
}

export interface McpToolAnswer {
  isError?: boolean
  content?: { type: 'text'; text: string }[]
  structuredContent?: Record<string, unknown>
}

/** Starts a real MCP server with one tool, over streamable HTTP. */
export async function startMcpFilter(
  options: { tool: string; json?: boolean; stateless?: boolean },
  answer: (call: { body: Body; path: string }) => McpToolAnswer,
): Promise<McpFilterServer> {
  const calls: McpFilterServer['calls'] = []
  const traffic: string[] = []
  let isSilent = false
  const sessions = new Map<string, StreamableHTTPServerTransport>()
  const connect = async () => {
    const server = new McpServer({ name: 'filters', version: '1.0.0' })
    server.registerTool(options.tool, { inputSchema: { body: z.any(), path: z.string() } }, ({ body, path }, extra) => {
      calls.push({ body, path, headers: (extra.requestInfo?.headers ?? {}) as IncomingMessage['headers'] })
      return { content: [], ...answer({ body, path }) } as never
    })
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: options.stateless ? undefined : () => crypto.randomUUID(),
      enableJsonResponse: options.json === true,
      onsessioninitialized: (id: string) => void sessions.set(id, transport),
    } as never)
    await server.connect(transport as never)
    return transport
  }
  const base = await listen(async (request, response) => {
    if (request.url !== '/mcp') {
      response.writeHead(404).end()
      return
    }
    const body = await readBody(request)
    traffic.push([request.method, body?.method].filter(Boolean).join(' '))
    if (isSilent) return
    if (request.method === 'GET') {
      response.writeHead(405).end()
      return
    }
    const id = request.headers['mcp-session-id']
    const known = typeof id === 'string' ? sessions.get(id) : undefined
    if (typeof id === 'string' && !known) {
      response.writeHead(404, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ jsonrpc: '2.0', error: { code: -32001, message: 'Session not found' }, id: null }))
      return
    }
    await (known ?? (await connect())).handleRequest(request, response, body)
  })
  const silence = (isOn: boolean) => {
    isSilent = isOn
  }
  return { url: base, calls, traffic, silence, forget: () => sessions.clear() }
}
