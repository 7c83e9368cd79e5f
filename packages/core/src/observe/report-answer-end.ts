import type { Exchange } from '../contract/call/exchange.ts'
import type { ModelPrice } from '../contract/model/model-target.ts'
import type { Observer, SeenAnswer } from '../contract/observer.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { RequestFacts } from '../contract/record/events.ts'
import type { Answer, ByteSource } from '../contract/transport/answer.ts'
import type { CancelListener } from '../contract/transport/cancellation.ts'
import { failSink } from '../util/streams/fail-sink.ts'
import { SourceLayer } from '../util/streams/source-layer.ts'
import { describeResponse } from './describe-response.ts'

export interface AnswerEndOptions {
  clock: Clock
  observer: Observer
  requestFacts(): RequestFacts
  /** Price of the model that answered, if known. */
  priceOf(upstream: string): ModelPrice | undefined
  /** Called once, when the last byte is handed over, the stream broke, or the answer is no longer read (`abandoned`). */
  onAnswerEnd(abandoned: boolean): void
}

/** Reports the exchange once, whatever way its answer ends: whole, streamed, broken off or abandoned. */
export function reportAnswerEnd(exchange: Exchange, answer: Answer, options: AnswerEndOptions): Answer {
  const { observer } = options
  const { body } = answer
  if (body === undefined || body instanceof Uint8Array) {
    const end = { abandoned: false, firstByteMs: undefined }
    if (observer.hasListener(exchange, 'response'))
      report(exchange, { status: answer.status, options, seen: keepWhole(answer, options), end })
    options.onAnswerEnd(false)
    return answer
  }
  return { ...answer, body: new ReportedSource(body, exchange, { status: answer.status, options }) }
}

/** Listeners for the end of the answer are called before the exchange is reported. */
function end({ outcome: { ending } }: Exchange): void {
  if (ending) for (const told of ending) told()
}

interface Report {
  status: number
  options: AnswerEndOptions
  seen: SeenAnswer | undefined
  end: { abandoned: boolean; firstByteMs: number | undefined }
}

function report(exchange: Exchange, { status, options, seen, end }: Report): void {
  const { clock, observer } = options
  const event = describeResponse(exchange, {
    status,
    at: clock.now(),
    durationMs: clock.monotonic() - exchange.begunAt,
    ...end,
    request: options.requestFacts(),
    priceOf: (upstream) => options.priceOf(upstream),
  })
  observer.finish(exchange, { event, answer: seen })
}

function keepWhole({ status, body, read }: Answer, { observer }: AnswerEndOptions): SeenAnswer | undefined {
  const { keepBytes } = observer
  if (keepBytes === 0) return undefined
  const complete = !(body instanceof Uint8Array) || body.length <= keepBytes
  const seen: SeenAnswer = {
    status,
    stream: !(body instanceof Uint8Array),
    chunks: complete && body instanceof Uint8Array ? [body] : [],
    complete,
  }
  if (complete && read !== undefined && read.bytes === body) seen.json = read.json
  // A copy because it is kept until it was read, see `createIdleQueue`.
  return { ...seen }
}

/** Keeps references to the chunks of an answer, up to a number of bytes. */
class Keeper {
  private readonly chunks: Uint8Array[] = []
  private left: number

  constructor(limit: number) {
    this.left = limit
  }

  add(chunk: Uint8Array): void {
    this.left -= chunk.length
    if (this.left >= 0) this.chunks.push(chunk)
  }

  take(status: number): SeenAnswer {
    return { status, stream: true, chunks: this.chunks, complete: this.left >= 0 }
  }
}

/**
 * Settles a streamed answer once, however it ends. An abort settles immediately unless a chunk is awaited, because a reader
 * that has left may never return. Chunks are only kept if something listens for the end of the response.
 */
class ReportedSource extends SourceLayer<Uint8Array> implements CancelListener {
  private readonly exchange: Exchange
  private readonly options: AnswerEndOptions
  private readonly status: number
  private readonly keeper: Keeper | undefined
  private firstByteMs: number | undefined = undefined
  private waiting = false
  private ended = false

  constructor(source: ByteSource, exchange: Exchange, { status, options }: Pick<Report, 'status' | 'options'>) {
    super(source)
    const { observer } = options
    this.exchange = exchange
    this.options = options
    this.status = status
    this.keeper =
      observer.keepBytes > 0 && observer.hasListener(exchange, 'response') ? new Keeper(observer.keepBytes) : undefined
    exchange.cancellation.add(this)
  }

  onCancel(): void {
    if (!this.waiting) this.finish(true)
  }

  override resume(): void {
    this.waiting = true
    super.resume()
  }

  override chunk(bytes: Uint8Array): boolean {
    const { exchange } = this
    this.firstByteMs ??= this.options.clock.monotonic() - exchange.begunAt
    this.keeper?.add(bytes)
    try {
      this.waiting = super.chunk(bytes)
    } catch (error) {
      this.cancel()
      this.break(error)
      return false
    }
    if (exchange.cancellation.aborted) this.finish(true)
    return this.waiting
  }

  override end(): void {
    this.finish(false)
    try {
      super.end()
    } catch (error) {
      this.break(error)
    }
  }

  override fail(error: unknown): void {
    this.finish(false)
    super.fail(error)
  }

  override cancel(): void {
    this.finish(true)
    super.cancel()
  }

  /**
   * The reader's exception is passed on to the reader only. The layers below would take it for a failure of the
   * upstream.
   */
  private break(error: unknown): void {
    failSink({ fail: (reason) => super.fail(reason) }, error)
  }

  private finish(abandoned: boolean): void {
    const { exchange, options, status } = this
    exchange.cancellation.remove(this)
    if (this.ended) return
    this.ended = true
    end(exchange)
    if (options.observer.hasListener(exchange, 'response')) {
      const { firstByteMs } = this
      report(exchange, { status, options, seen: this.keeper?.take(status), end: { abandoned, firstByteMs } })
    }
    options.onAnswerEnd(abandoned)
  }
}
