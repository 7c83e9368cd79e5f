import type { FilterDefinition, FilterRequest, FilterVerdict } from '../../contract/filter.ts'
import type { JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { failed } from '../policy/call-link.ts'
import { readRejection } from './read-rejection.ts'
import { pathOf, readServiceAnswer, readServiceReply, type ServiceCall, writeServiceCall } from './service-body.ts'
import { watchReply } from './watch-reply.ts'

export interface McpFilterOptions {
  id: string
  /** Address of the server. Without a path, `/mcp` is used, as in Plano. */
  url: string
  tool: string
  /** Client headers to forward, in lower case. */
  headers: readonly string[]
  timeoutMs: number
}

/** The part of an MCP client that we use. */
interface McpSession {
  callTool(call: ServiceCall, signal: AbortSignal, headers: Readonly<Record<string, string>>): Promise<ToolResult>
  close(): Promise<void>
}

interface ToolResult {
  isError?: boolean | undefined
  content?: unknown
  structuredContent?: unknown
}

/**
 * A filter that is a tool of an MCP server (streamable HTTP), called with `body` and `path`. The session is opened by
 * the first request, shared by all, reopened when the server has forgotten it, and closed with the engine.
 */
export function createMcpFilter(options: McpFilterOptions): { definition: FilterDefinition; close(): Promise<void> } {
  let session: Promise<McpSession> | undefined
  const closing = new AbortController()
  const open = () => {
    const opening = openSession(options, closing.signal)
    session = opening
    opening.catch(() => {
      if (session === opening) session = undefined
    })
    return opening
  }
  async function ask(request: FilterRequest, call: ServiceCall): Promise<ToolResult> {
    const headers = selectHeaders(options, request)
    const kept = session
    try {
      return await (await (kept ?? open())).callTool(call, request.signal, headers)
    } catch (error) {
      // The server may end a session. A new session that fails is not retried.
      if (kept === undefined || request.signal.aborted || !isSessionLost(error)) throw error
      if (session === kept) session = undefined
      return await (await (session ?? open())).callTool(call, request.signal, headers)
    }
  }
  return {
    definition: {
      async input(request) {
        const call = writeServiceCall(request)
        const result = await ask(request, call)
        if (result.isError === true) return toRejection(options, result)
        return readServiceReply(request, call, { id: options.id, value: readBody(options, result) })
      },
      async output(response) {
        const call = { body: response.body, path: pathOf(response.dialect) }
        const result = await ask(response.request, call)
        if (result.isError === true) return toRejection(options, result)
        return readServiceAnswer(call, { id: options.id, value: readBody(options, result) })
      },
      holdBack: 'sentence',
    },
    async close() {
      const open = session
      session = undefined
      closing.abort()
      // There may be no session, or the server may be gone.
      await open?.then((opened) => opened.close()).catch(() => undefined)
    },
  }
}

async function openSession(options: McpFilterOptions, closing: AbortSignal): Promise<McpSession> {
  const { Client, StreamableHTTPClientTransport } = await loadSdk(options)
  const url = new URL(options.url)
  if (url.pathname === '/') url.pathname = '/mcp'
  const current: CurrentCalls = new Map()
  let calls = 0
  const transport = new StreamableHTTPClientTransport(url, { fetch: createFetch(options, current) })
  const client = new Client({ name: 'plano', version: '1.0.0' })
  // The SDK's transport type does not support exactOptionalPropertyTypes.
  const line = transport as unknown as Parameters<typeof client.connect>[0]
  // Without a limit, requests and `close` would wait for a server that accepts connections and never answers.
  await client.connect(line, { timeout: options.timeoutMs, signal: closing })
  return {
    async callTool(call, signal, headers) {
      calls += 1
      const key = calls
      const left = new AbortController()
      const params = { name: options.tool, arguments: { body: call.body, path: call.path }, _meta: { [CALL]: key } }
      const lost = new Promise<never>((_resolve, reject) => {
        const lose = (error: PlanoError) => {
          reject(error)
          // Otherwise the client would keep the call until its time limit.
          left.abort()
        }
        current.set(key, { headers, lose, isResumable: false })
      })
      const result = client.callTool(params, undefined, {
        signal: AbortSignal.any([signal, left.signal]),
        timeout: options.timeoutMs,
        onresumptiontoken: () => {
          const running = current.get(key)
          if (running) running.isResumable = true
        },
      })
      try {
        return (await Promise.race([result, lost])) as ToolResult
      } finally {
        current.delete(key)
      }
    },
    async close() {
      await transport.terminateSession()
      await client.close()
    },
  }
}

/**
 * The `fetch` of a session. Does not follow redirects, which would send requests to an unconfigured server. Opens no
 * stream for messages of the server: a filter has no use for them, and the streams of forgotten sessions would stay
 * open.
 */
function createFetch(options: McpFilterOptions, current: Readonly<CurrentCalls>): McpFetch {
  return async (input, init) => {
    if (init?.method === 'GET') {
      const isResumed = new Headers(init.headers).has('last-event-id')
      return isResumed ? fetch(input, { ...init, redirect: 'manual' }) : new Response(null, { status: 405 })
    }
    const key = callOf(init?.body)
    const running = current.get(key)
    const response = await fetch(input, { ...endInTime(withHeaders(init, running)), redirect: 'manual' })
    return watchReply(options.id, response, (error) => {
      // After the client has read what arrived. It would wait for a result until its time limit.
      setTimeout(() => {
        if (running?.isResumable !== false || current.get(key) !== running) return
        running.lose(PlanoError.is(error) ? error : failed(options, 'ended its response without a result', error))
      }, 0)
    })
  }
}

type McpFetch = (input: string | URL, init?: RequestInit) => Promise<Response>

/** How long the end of a session may take: a server that never answers must not keep an engine from closing. */
const END_MS = 1000

function endInTime(init: RequestInit): RequestInit {
  if (init.method !== 'DELETE') return init
  const late = AbortSignal.timeout(END_MS)
  return { ...init, signal: init.signal ? AbortSignal.any([init.signal, late]) : late }
}

async function loadSdk(options: McpFilterOptions) {
  try {
    // Bundlers accept a package that is not installed only where the import itself is awaited in a `try`.
    const { Client } = await import('@modelcontextprotocol/sdk/client/index.js')
    const { StreamableHTTPClientTransport } = await import('@modelcontextprotocol/sdk/client/streamableHttp.js')
    return { Client, StreamableHTTPClientTransport }
  } catch (cause) {
    throw failed(options, 'uses MCP, which needs the package @modelcontextprotocol/sdk', cause)
  }
}

/** Where a message carries the number of its call. */
const CALL = 'plano/call'

interface RunningCall {
  headers: Readonly<Record<string, string>>
  /** The response ended without a result. */
  lose(error: PlanoError): void
  /** The server gave the stream an id, so that its rest can be read over another connection. */
  isResumable: boolean
}

/** Calls under way, by their number. */
type CurrentCalls = Map<number, RunningCall>

/**
 * One connection serves many requests, so a call's headers are looked up by a number of ours. Clients choose their
 * request ids, and the arguments contain the client's body: neither may select another request's headers.
 */
function withHeaders(init: RequestInit | undefined, running: RunningCall | undefined): RequestInit {
  const headers = new Headers(init?.headers)
  for (const [name, value] of Object.entries(running?.headers ?? {})) headers.set(name, value)
  return { ...init, headers }
}

/** The number of the call in a JSON-RPC message. -1 for messages that belong to no call. */
function callOf(body: unknown): number {
  if (typeof body !== 'string') return -1
  const { params } = JSON.parse(body) as { params?: { _meta?: Record<string, unknown> } }
  return Number(params?._meta?.[CALL] ?? -1)
}

function selectHeaders(options: McpFilterOptions, request: FilterRequest): Record<string, string> {
  const headers: Record<string, string> = { 'x-request-id': request.requestId }
  for (const name of ['traceparent', 'tracestate', 'baggage', ...options.headers]) {
    const value = request.header(name)
    if (value !== undefined) headers[name] = value
  }
  return headers
}

function isSessionLost(error: unknown): boolean {
  if (PlanoError.is(error)) return false
  const { code, message } = error as { code?: unknown; message?: unknown }
  if (code === 404 || code === 400 || code === -32000) return true
  return typeof message === 'string' && /session|not connected|HTTP 40[04]|fetch failed/i.test(message)
}

/** How servers report, in a tool result, an unknown tool or invalid arguments. */
const NOT_CALLED = /^(?:MCP error -32\d{3}\b|Unknown tool: )/

/** A tool error refuses the request with status 400. A call that reached no tool is the filter's failure. */
function toRejection(options: McpFilterOptions, result: ToolResult): FilterVerdict {
  const text = textOf(result) ?? ''
  // The server's message may quote the arguments.
  if (NOT_CALLED.test(text)) throw failed(options, `has no tool "${options.tool}" that takes body and path`)
  return readRejection(400, text === '' ? 'The filter refused.' : text)
}

/**
 * The new body: Plano's `structuredContent.result`, otherwise the text as JSON, otherwise the structured content
 * itself.
 */
function readBody(options: McpFilterOptions, result: ToolResult): JsonValue {
  const structured = result.structuredContent as Record<string, JsonValue> | undefined
  const inner = structured?.['result']
  if (inner !== undefined) return typeof inner === 'string' ? parse(options, inner) : inner
  const text = textOf(result)
  if (text !== undefined) return parse(options, text)
  if (structured !== undefined) return structured
  throw failed(options, 'returned no content')
}

function textOf({ content }: ToolResult): string | undefined {
  const [first] = Array.isArray(content) ? (content as { type?: unknown; text?: unknown }[]) : []
  return typeof first?.text === 'string' ? first.text : undefined
}

function parse(options: McpFilterOptions, text: string): JsonValue {
  try {
    return JSON.parse(text) as JsonValue
  } catch {
    // The parser's message quotes the body, so it is dropped.
    throw failed(options, 'returned a text that is not JSON')
  }
}
