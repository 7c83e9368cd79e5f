import type { Dispatcher } from 'undici'
import type { ByteSource, HeaderList } from '../contract/answer.ts'
import type { CancelListener, Cancellation } from '../contract/cancellation.ts'
import type { Flow, Sink } from '../contract/flow.ts'
import type { Packing, TransportResponse, WholeWish } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { failSink } from '../util/fail-sink.ts'
import { PouredItems } from '../util/poured-items.ts'
import { unpackContent } from './unpack-content.ts'

/** Bytes that may wait unread before the socket is paused. */
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

/** How soon the news of a closed connection comes. */
const STALE_WITHIN_MS = 1000

/**
 * One request on the wire: undici's handler on one side, the answer and its body on the other. One object that waits for
 * cancellation itself, since every closure here would be made for every request.
 */
export class UpstreamExchange
  implements Dispatcher.DispatchHandler, TransportResponse, ByteSource, Flow, CancelListener
{
  status = 0
  headers: HeaderList = []
  bytes: Uint8Array | undefined = undefined
  private controller: Dispatcher.DispatchController | undefined = undefined
  private started = false
  /** Whoever sent it has its answer, or its error. */
  private told = false
  /** How much of the body is waited for before it is told; undefined where it is pulled. */
  private most: number | undefined = undefined
  private queue: Uint8Array[] = []
  private queuedBytes = 0
  private paused = false
  private ended = false
  private error: PlanoError | undefined = undefined
  /** Who takes the body in pieces; nobody once that is over. */
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

  /** A server that let time pass may have begun; a connection that it had closed before is told of at once. */
  private isFresh(): boolean {
    return performance.now() - this.sentAt < STALE_WITHIN_MS
  }

  private fail(error: PlanoError): void {
    this.settle()
    this.error = error
    this.tellError(error)
  }

  /** Releases the socket. With a reason, a reader that still pulls gets it; without, the source just ends. */
  private stop(reason: PlanoError | undefined): void {
    if (this.ended) return
    if (reason) this.error ??= reason
    else this.ended = true
    this.queue = []
    this.settle()
    this.controller?.abort(reason ?? new PlanoError('client_closed', 'the answer is no longer wanted'))
    if (reason) this.tellError(reason)
  }

  /** All that waits, as one piece. */
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
      // Sinks do not throw, but what they write to is somebody else's, and nobody is above us who would catch it.
      this.cancel()
      if (sink) failSink(sink, error)
    }
  }

  /** Gives what is there for as long as it is taken, then waits. */
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
   * A promise for each reading of the socket and not for each of its pieces, which cost every layer above as much as all of
   * them. It also brings what follows back to the request: the socket's events belong to whoever opened the connection.
   */
  private listen(): void {
    const woken = new Promise<void>((resolve) => {
      this.wake = resolve
    })
    void woken.then(this.onWake)
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
