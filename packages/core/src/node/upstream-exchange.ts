import type { Dispatcher } from 'undici'
import type { ByteSource, HeaderList } from '../contract/answer.ts'
import type { CancelListener, Cancellation } from '../contract/cancellation.ts'
import type { Flow, Sink } from '../contract/flow.ts'
import type { Packing, TransportResponse, WholeWish } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { failSink } from '../util/fail-sink.ts'
import { PouredItems } from '../util/poured-items.ts'
import { unpackContent } from './unpack-content.ts'

/** Unread bytes after which the socket is paused. */
const HIGH_WATER_BYTES = 64 * 1024

const TIMEOUT_CODES = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

export interface ExchangeParts {
  dispatcher: Dispatcher
  options: Dispatcher.DispatchOptions
  resolve(response: TransportResponse): void
  reject(error: PlanoError): void
  cancellation: Cancellation | undefined
  whole: WholeWish | undefined
}

/** Time within which a closed connection is reported. */
const STALE_WITHIN_MS = 1000

/**
 * One request on the wire: undici's handler, the response and its body in one object, because closures would be
 * allocated for every request.
 */
export class UpstreamExchange
  implements Dispatcher.DispatchHandler, TransportResponse, ByteSource, Flow, CancelListener
{
  status = 0
  headers: HeaderList = []
  bytes: Uint8Array | undefined = undefined
  private controller: Dispatcher.DispatchController | undefined = undefined
  private started = false
  /** The caller has received the response or an error. */
  private told = false
  /** Largest body size to wait for before responding. Undefined if the body is pulled. */
  private most: number | undefined = undefined
  private queue: Uint8Array[] = []
  private queuedBytes = 0
  private paused = false
  private ended = false
  private error: PlanoError | undefined = undefined
  /** Receives the body in chunks. Undefined once that is over. */
  private sink: Sink<Uint8Array> | undefined = undefined
  private held = true
  private wake: (() => void) | undefined = undefined
  private onWake: (() => void) | undefined = undefined
  private items: PouredItems<Uint8Array> | undefined = undefined
  private sentAgain = false
  private readonly sentAt = performance.now()
  private readonly parts: ExchangeParts

  constructor(parts: ExchangeParts) {
    this.parts = parts
    parts.cancellation?.add(this)
  }

  get body(): ByteSource {
    return this
  }

  unpack(packing: Packing): ByteSource {
    return unpackContent(packing, this)
  }

  dispatch(): void {
    const { dispatcher, options } = this.parts
    try {
      dispatcher.dispatch(options, this)
    } catch (cause) {
      this.fail(toPlanoError(cause, false))
    }
  }

  onCancel(reason: unknown): void {
    this.stop(PlanoError.from(reason, 'client_closed', 'the call was aborted'))
  }

  cancel(): void {
    this.sink = undefined
    this.stop(undefined)
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
    this.status = status
    this.headers = toHeaderList(headers)
    this.most = this.parts.whole?.begin(status, this.headers)
    if (this.most === undefined) this.tell()
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    this.queue.push(chunk)
    this.queuedBytes += chunk.length
    this.wake?.()
    if (this.most !== undefined) {
      this.parts.whole?.touch()
      if (this.queuedBytes <= this.most) return
      this.tell()
    }
    if (this.queuedBytes < HIGH_WATER_BYTES || this.paused) return
    this.paused = true
    controller.pause()
  }

  onResponseEnd(): void {
    this.settle()
    this.ended = true
    this.wake?.()
    if (this.most === undefined) return
    this.bytes = this.take()
    this.tell()
  }

  onResponseError(_controller: Dispatcher.DispatchController, error: Error): void {
    if (!this.error && !this.started && !this.sentAgain && this.isFresh() && isStaleSocket(error)) {
      this.sentAgain = true
      this.dispatch()
      return
    }
    this.fail(this.error ?? toPlanoError(error, this.started))
  }

  /**
   * Whether the request was sent so recently that a failure means the connection was already closed. After a longer
   * time the server may have started to work.
   */
  private isFresh(): boolean {
    return performance.now() - this.sentAt < STALE_WITHIN_MS
  }

  private fail(error: PlanoError): void {
    this.settle()
    this.error = error
    this.tellError(error)
  }

  /** Releases the socket. With a reason, a waiting reader gets that error; without, the body just ends. */
  private stop(reason: PlanoError | undefined): void {
    if (this.ended) return
    if (reason) this.error ??= reason
    else this.ended = true
    this.queue = []
    this.settle()
    this.controller?.abort(reason ?? new PlanoError('client_closed', 'the answer is no longer wanted'))
    if (reason) this.tellError(reason)
  }

  /** All buffered chunks, joined. */
  private take(): Uint8Array {
    const { queue, queuedBytes } = this
    const [first] = queue
    this.queue = []
    this.queuedBytes = 0
    this.unpause()
    return queue.length === 1 && first ? first : Buffer.concat(queue, queuedBytes)
  }

  private tell(): void {
    this.most = undefined
    this.told = true
    this.parts.resolve(this)
  }

  private tellError(error: PlanoError): void {
    this.most = undefined
    if (!this.told) this.parts.reject(error)
    this.told = true
    this.wake?.()
  }

  private settle(): void {
    this.parts.cancellation?.remove(this)
  }

  private unpause(): void {
    if (!this.paused) return
    this.paused = false
    this.controller?.resume()
  }

  pour(sink: Sink<Uint8Array>): Flow {
    this.sink = sink
    this.onWake = () => {
      this.wake = undefined
      this.deliver()
    }
    return this
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    this.items ??= new PouredItems(this)
    return this.items
  }

  resume(): void {
    if (!this.held) return
    this.held = false
    this.deliver()
  }

  private deliver(): void {
    const { sink } = this
    try {
      this.give()
    } catch (error) {
      // Sinks do not throw, but the application's code behind them may, and there is no caller here to catch it.
      this.cancel()
      if (sink) failSink(sink, error)
    }
  }

  /** Delivers buffered chunks as long as the sink accepts them. */
  private give(): void {
    while (this.sink && !this.held && this.queue.length > 0) this.held = !this.sink.chunk(this.take())
    const { sink } = this
    if (!sink || this.held) return
    if (!this.error && !this.ended) {
      this.listen()
      return
    }
    this.sink = undefined
    if (this.error) sink.fail(this.error)
    else sink.end()
  }

  /**
   * One promise per read of the socket instead of one per chunk, whose cost would equal that of all layers above. It
   * also restores the request's async context, because the socket's events belong to whoever opened the connection.
   */
  private listen(): void {
    const woken = new Promise<void>((resolve) => {
      this.wake = resolve
    })
    void woken.then(this.onWake)
  }
}

/**
 * A kept-alive connection that the server closed between two requests: it has served requests before and returned
 * nothing for this one. Sending again does not count as an attempt, because the upstream never started.
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
