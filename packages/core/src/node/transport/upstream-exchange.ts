import type { Dispatcher } from 'undici'
import type { ByteSource, HeaderList } from '../../contract/transport/answer.ts'
import type { CancelListener, Cancellation } from '../../contract/transport/cancellation.ts'
import type { Flow, Sink } from '../../contract/transport/flow.ts'
import type { ContentEncoding, TransportResponse, WholeBodyOptions } from '../../contract/transport/transport.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { failSink } from '../../util/streams/fail-sink.ts'
import { SourceIterator } from '../../util/streams/source-iterator.ts'
import { isStaleSocket } from './is-stale-socket.ts'
import { toTransportError } from './to-transport-error.ts'
import { unpackContent } from './unpack-content.ts'

/** Unread bytes after which the socket is paused. */
const HIGH_WATER_BYTES = 64 * 1024

export interface ExchangeParts {
  dispatcher: Dispatcher
  options: Dispatcher.DispatchOptions
  resolve(response: TransportResponse): void
  reject(error: PlanoError): void
  cancellation: Cancellation | undefined
  whole: WholeBodyOptions | undefined
}

const EMPTY = new Uint8Array()

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
  /** Largest body size to wait for before responding. Undefined if the body is pulled. */
  private most: number | undefined = undefined
  /** Unread chunks, in most cases one. */
  private first: Uint8Array | undefined = undefined
  private rest: Uint8Array[] | undefined = undefined
  private queuedBytes = 0
  private paused = false
  private ended = false
  private error: PlanoError | undefined = undefined
  /** Receives the body in chunks. Undefined once that is over. */
  private sink: Sink<Uint8Array> | undefined = undefined
  private held = true
  private wake: (() => void) | undefined = undefined
  private onWake: (() => void) | undefined = undefined
  private items: SourceIterator<Uint8Array> | undefined = undefined
  private maySendAgain = true
  private readonly sentAt = performance.now()
  private readonly cancellation: Cancellation | undefined
  /** The request and its callbacks. Released once the response is reported, because streams stay open for long. */
  private parts: ExchangeParts | undefined

  constructor(parts: ExchangeParts) {
    this.parts = parts
    this.cancellation = parts.cancellation
    parts.cancellation?.add(this)
  }

  get body(): ByteSource {
    return this
  }

  dispatch(): void {
    try {
      this.parts?.dispatcher.dispatch(this.parts.options, this)
    } catch (cause) {
      this.fail(toTransportError(cause, false))
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
    controller: Dispatcher.DispatchController,
    status: number,
    headers: Record<string, string | string[] | undefined>,
  ): void {
    if (status < 200) {
      // The server tells that it has begun, so the connection was not stale.
      this.maySendAgain = false
      return
    }
    this.started = true
    this.status = status
    this.headers = toHeaderList(headers)
    // undici keeps a buffer per name and per value; nothing reads them.
    controller.rawHeaders = null
    this.most = this.parts?.whole?.begin(status, this.headers)
    if (this.most === undefined) this.tell()
  }

  onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void {
    if (this.first === undefined) this.first = chunk
    else if (this.rest === undefined) this.rest = [chunk]
    else this.rest.push(chunk)
    this.queuedBytes += chunk.length
    this.wake?.()
    if (this.most !== undefined) {
      this.parts?.whole?.touch()
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
    if (!this.error && !this.started && this.maySendAgain && this.isFresh() && isStaleSocket(error)) {
      this.maySendAgain = false
      this.dispatch()
      return
    }
    this.fail(this.error ?? toTransportError(error, this.started))
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
    this.first = undefined
    this.rest = undefined
    this.settle()
    this.controller?.abort(reason ?? new PlanoError('client_closed', 'the answer is no longer needed'))
    if (reason) this.tellError(reason)
  }

  /** All buffered chunks, joined. */
  private take(): Uint8Array {
    const { first = EMPTY, rest, queuedBytes } = this
    this.first = undefined
    this.rest = undefined
    this.queuedBytes = 0
    this.unpause()
    return rest === undefined ? first : Buffer.concat([first, ...rest], queuedBytes)
  }

  private tell(): void {
    const { parts } = this
    this.most = undefined
    this.parts = undefined
    parts?.resolve(this.bytes === undefined ? new PulledResponse(this) : this)
  }

  private tellError(error: PlanoError): void {
    const { parts } = this
    this.most = undefined
    this.parts = undefined
    parts?.reject(error)
    this.wake?.()
  }

  private settle(): void {
    this.cancellation?.remove(this)
  }

  private unpause(): void {
    if (!this.paused) return
    this.paused = false
    this.controller?.resume()
  }

  pipe(sink: Sink<Uint8Array>): Flow {
    this.sink = sink
    this.onWake = () => {
      this.wake = undefined
      this.deliver()
    }
    return this
  }

  [Symbol.asyncIterator](): AsyncIterator<Uint8Array> {
    this.items ??= new SourceIterator(this)
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
    while (this.sink && !this.held && this.first !== undefined) this.held = !this.sink.chunk(this.take())
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

/** A response whose body is pulled. A separate object, so that an open stream does not keep the headers. */
class PulledResponse implements TransportResponse {
  readonly status: number
  readonly headers: HeaderList
  readonly body: UpstreamExchange

  constructor(exchange: UpstreamExchange) {
    this.status = exchange.status
    this.headers = exchange.headers
    this.body = exchange
    exchange.headers = []
  }

  cancel(): void {
    this.body.cancel()
  }

  unpack(encoding: ContentEncoding): ByteSource {
    return unpackContent(encoding, this.body)
  }
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
