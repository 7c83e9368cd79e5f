import type { Answer, ByteSource } from '../contract/answer.ts'
import type { CancelListener, Cancellation } from '../contract/cancellation.ts'
import type { Clock } from '../contract/clock.ts'
import type { AskedFacts } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ModelPrice } from '../contract/model-target.ts'
import type { Observer, SeenAnswer } from '../contract/observer.ts'
import { failSink } from '../util/fail-sink.ts'
import { SourceLayer } from '../util/source-layer.ts'
import { describeResponse } from './describe-response.ts'

export interface SettleOptions {
  clock: Clock
  observer: Observer
  asked(): AskedFacts
  /** Of the model that answered, when it is known. */
  priceOf(upstream: string): ModelPrice | undefined
  /** Called once, when the last byte is handed over, the stream broke, or nobody reads any more (`abandoned`). */
  onSettled(abandoned: boolean): void
}

/** Reports the exchange once, whatever way its answer ends: whole, streamed, broken off or abandoned. */
export function settleAnswer(exchange: Exchange, answer: Answer, options: SettleOptions): Answer {
  const { clock, observer } = options
  const { body } = answer
  if (body === undefined || body instanceof Uint8Array) {
    const end = { abandoned: false, firstByteMs: undefined }
    if (observer.hears(exchange, 'response'))
      report(exchange, { answer, options, seen: keepWhole(answer, options), end })
    options.onSettled(false)
    return answer
  }
  // Nobody who hears of it: thousands of open streams would keep what they have said for nothing.
  const keeper = createKeeper(observer.hears(exchange, 'response') ? observer.keepBytes : 0)
  let settled = false
  let firstByteMs: number | undefined
  const settle = (abandoned: boolean) => {
    if (settled) return
    settled = true
    end(exchange)
    if (observer.hears(exchange, 'response'))
      report(exchange, { answer, options, seen: keeper.take(answer), end: { abandoned, firstByteMs } })
    options.onSettled(abandoned)
  }
  return {
    ...answer,
    body: new SettledSource(body, {
      cancellation: exchange.cancellation,
      settle,
      onChunk(chunk) {
        firstByteMs ??= clock.monotonic() - exchange.begunAt
        keeper.add(chunk)
      },
    }),
  }
}

/** What waits for the end of the answer hears of it before it is told. */
function end({ outcome: { ending } }: Exchange): void {
  if (ending) for (const told of ending) told()
}

interface Report {
  answer: Answer
  options: SettleOptions
  seen: SeenAnswer | undefined
  end: { abandoned: boolean; firstByteMs: number | undefined }
}

function report(exchange: Exchange, { answer, options, seen, end }: Report): void {
  const { clock, observer } = options
  const event = describeResponse(exchange, {
    status: answer.status,
    at: clock.now(),
    durationMs: clock.monotonic() - exchange.begunAt,
    ...end,
    asked: options.asked(),
    priceOf: (upstream) => options.priceOf(upstream),
  })
  observer.settle(exchange, { event, answer: seen })
}

function keepWhole(answer: Answer, { observer }: SettleOptions): SeenAnswer | undefined {
  const keeper = createKeeper(observer.keepBytes)
  const { body, read } = answer
  if (body instanceof Uint8Array) keeper.add(body)
  const seen = keeper.take(answer)
  if (seen?.complete && read !== undefined && read.bytes === body) seen.json = read.json
  return seen
}

/** Keeps references to the chunks of an answer, up to a number of bytes. */
function createKeeper(limit: number) {
  const chunks: Uint8Array[] = []
  let left = limit
  return {
    add(chunk: Uint8Array): void {
      left -= chunk.length
      if (left >= 0) chunks.push(chunk)
    },
    take({ status, body }: Answer): SeenAnswer | undefined {
      if (limit === 0) return undefined
      return { status, stream: !(body instanceof Uint8Array), chunks, complete: left >= 0 }
    },
  }
}

interface Watching {
  cancellation: Cancellation
  settle(abandoned: boolean): void
  onChunk(chunk: Uint8Array): void
}

/**
 * An abort settles at once unless a chunk is being waited for, since a reader that has gone need not come back to hear of it.
 */
class SettledSource extends SourceLayer<Uint8Array> implements CancelListener {
  private readonly watching: Watching
  private waiting = false

  constructor(source: ByteSource, watching: Watching) {
    super(source)
    this.watching = watching
    watching.cancellation.add(this)
  }

  onCancel(): void {
    if (!this.waiting) this.finish(true)
  }

  override resume(): void {
    this.waiting = true
    super.resume()
  }

  override chunk(bytes: Uint8Array): boolean {
    this.watching.onChunk(bytes)
    try {
      this.waiting = super.chunk(bytes)
    } catch (error) {
      this.cancel()
      this.break(error)
      return false
    }
    if (this.watching.cancellation.aborted) this.finish(true)
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

  /** What the reader throws is told to nobody but itself: those below would take it for a failure of the upstream. */
  private break(error: unknown): void {
    failSink({ fail: (reason) => super.fail(reason) }, error)
  }

  private finish(abandoned: boolean): void {
    const { cancellation, settle } = this.watching
    cancellation.remove(this)
    settle(abandoned)
  }
}
