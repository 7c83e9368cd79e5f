import { LRUCache } from 'lru-cache'
import { Agent, type Dispatcher } from 'undici'
import type { ByteSource, HeaderList } from '../contract/answer.ts'
import type { Transport, TransportRequest, TransportResponse } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** Bytes that may wait unread before the socket is paused. */
const HIGH_WATER_BYTES = 64 * 1024
const DEFAULT_CONNECT_TIMEOUT_MS = 5000
/** Sockets per origin; requests past it wait in undici's queue. */
const MAX_CONNECTIONS_PER_ORIGIN = 1024

const TIMEOUT_CODES = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

/**
 * HTTP over undici's dispatcher: several times cheaper than fetch, because no web stream and no Response is made. One
 * connection pool per origin; deadlines are the caller's, so undici's own header and body timeouts are off.
 */
export function createUndiciTransport(): Transport {
  const agents = new Map<number, Agent>()
  function agentFor(connectTimeoutMs: number): Agent {
    let agent = agents.get(connectTimeoutMs)
    if (!agent) {
      agent = new Agent({
        connections: MAX_CONNECTIONS_PER_ORIGIN,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: 30_000,
        connect: { timeout: connectTimeoutMs },
      })
      agents.set(connectTimeoutMs, agent)
    }
    return agent
  }
  return {
    send: (request) => send(agentFor(request.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS), request),
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()))
      agents.clear()
    },
  }
}

function send(agent: Agent, request: TransportRequest): Promise<TransportResponse> {
  return new Promise((resolve, reject) => {
    const { signal } = request
    if (signal?.aborted) {
      reject(PlanoError.from(signal.reason, 'client_closed', 'the call was aborted before it was sent'))
      return
    }
    let address: Address
    try {
      address = readAddress(request.url)
    } catch (cause) {
      reject(new PlanoError('upstream_unreachable', 'the upstream address is not a URL', { retryable: false, cause }))
      return
    }
    const headers: string[] = []
    for (const [name, value] of request.headers) headers.push(name, value)
    const options: Dispatcher.DispatchOptions = {
      origin: address.origin,
      path: address.path,
      method: request.method,
      headers,
      body: request.body ?? null,
    }
    const exchange = new UpstreamExchange({ resolve, reject, signal, again: () => dispatch() })
    function dispatch(): void {
      try {
        agent.dispatch(options, exchange)
      } catch (cause) {
        exchange.fail(toPlanoError(cause, false))
      }
    }
    dispatch()
  })
}

interface Address {
  origin: string
  path: string
}

const MAX_ADDRESSES = 1000
const addresses = new LRUCache<string, Address>({ max: MAX_ADDRESSES })

/** The parts of a URL; few are called, and each of them often. Throws for what is no URL. */
function readAddress(text: string): Address {
  const known = addresses.get(text)
  if (known) return known
  const url = new URL(text)
  const address = { origin: url.origin, path: url.pathname + url.search }
  addresses.set(text, address)
  return address
}

interface ExchangeParts {
  resolve(response: TransportResponse): void
  reject(error: PlanoError): void
  signal: AbortSignal | undefined
  /** Sends the same request once more. */
  again(): void
}

/** One request on the wire: undici's handler on one side, a pulled byte source on the other. */
class UpstreamExchange implements Dispatcher.DispatchHandler, ByteSource, AsyncIterator<Uint8Array> {
  private controller: Dispatcher.DispatchController | undefined
  private started = false
  private queue: Uint8Array[] = []
  private queuedBytes = 0
  private paused = false
  private ended = false
  private error: PlanoError | undefined
  private waiting: { resolve(result: IteratorResult<Uint8Array>): void; reject(error: unknown): void } | undefined
  private sentAgain = false
  private readonly parts: ExchangeParts
  private readonly onAbort: (() => void) | undefined

  constructor(parts: ExchangeParts) {
    this.parts = parts
    const { signal } = parts
    if (signal) {
      this.onAbort = () => this.cancel(PlanoError.from(signal.reason, 'client_closed', 'the call was aborted'))
      signal.addEventListener('abort', this.onAbort, { once: true })
    }
  }

  onRequestStart(controller: Dispatcher.DispatchController): void {
    this.controller = controller
    if (this.error) controller.abort(this.error)
  }

  onResponseStart(
    _controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) return
    this.started = true
    this.parts.resolve({ status, headers: toHeaderList(headers), body: this, cancel: () => this.cancel(undefined) })
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    const waiting = this.waiting
    if (waiting) {
      this.waiting = undefined
      waiting.resolve({ done: false, value: chunk })
      return
    }
    this.queue.push(chunk)
    this.queuedBytes += chunk.length
    if (this.queuedBytes >= HIGH_WATER_BYTES && !this.paused) {
      this.paused = true
      controller.pause()
    }
  }

  onResponseEnd(): void {
    this.settle()
    this.ended = true
    this.waiting?.resolve({ done: true, value: undefined })
    this.waiting = undefined
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.error && !this.started && !this.sentAgain && isStaleSocket(error)) {
      this.sentAgain = true
      this.parts.again()
      return
    }
    this.fail(this.error ?? toPlanoError(error, this.started))
  }

  fail(error: PlanoError): void {
    this.settle()
    this.error = error
    if (!this.started) this.parts.reject(error)
    this.waiting?.reject(error)
    this.waiting = undefined
  }

  /** Releases the socket. With a reason, a reader that still pulls gets it; without, the source just ends. */
  private cancel(reason: PlanoError | undefined): void {
    if (this.ended) return
    if (reason) this.error ??= reason
    else this.ended = true
    this.queue = []
    this.settle()
    this.controller?.abort(reason ?? new PlanoError('client_closed', 'the answer is no longer wanted'))
    if (reason && !this.started) this.parts.reject(reason)
    if (reason) this.waiting?.reject(reason)
    else this.waiting?.resolve({ done: true, value: undefined })
    this.waiting = undefined
  }

  private settle(): void {
    if (this.onAbort) this.parts.signal?.removeEventListener('abort', this.onAbort)
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    return this
  }

  next(): Promise<IteratorResult<Uint8Array>> {
    const chunk = this.queue.shift()
    if (chunk) {
      this.queuedBytes -= chunk.length
      if (this.paused && this.queuedBytes < HIGH_WATER_BYTES) {
        this.paused = false
        this.controller?.resume()
      }
      return Promise.resolve({ done: false, value: chunk })
    }
    if (this.error) return Promise.reject(this.error)
    if (this.ended) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
    })
  }

  return(): Promise<IteratorResult<Uint8Array>> {
    this.cancel(undefined)
    return Promise.resolve({ done: true, value: undefined })
  }
}

/**
 * A kept connection that the server closed between two requests: it had answered before, and gave nothing to this one.
 * Sending once more costs no attempt, for the upstream never began.
 */
function isStaleSocket(error: Error): boolean {
  if (!('code' in error) || (error.code !== 'UND_ERR_SOCKET' && error.code !== 'ECONNRESET')) return false
  const socket = 'socket' in error ? error.socket : undefined
  return typeof socket === 'object' && socket !== null && 'bytesRead' in socket && Number(socket.bytesRead) > 0
}

function toHeaderList(headers: Record<string, string | string[] | undefined>): HeaderList {
  const list: [string, string][] = []
  for (const name in headers) {
    const value = headers[name]
    if (typeof value === 'string') list.push([name, value])
    else if (value) for (const single of value) list.push([name, single])
  }
  return list
}

function toPlanoError(error: unknown, started: boolean): PlanoError {
  if (PlanoError.is(error)) return error
  const code = errorCode(error)
  const details = { reason: code }
  if (TIMEOUT_CODES.has(code))
    return new PlanoError('upstream_timeout', `no connection in time (${code})`, { cause: error, details })
  if (started)
    return new PlanoError('upstream_broken', `the connection broke in the answer (${code})`, { cause: error, details })
  return new PlanoError('upstream_unreachable', `no answer from the upstream (${code})`, { cause: error, details })
}

function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return error instanceof Error ? error.name : 'unknown'
}
