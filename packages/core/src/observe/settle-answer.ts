import type { Answer, ByteSource } from '../contract/answer.ts'
import type { Clock } from '../contract/clock.ts'
import type { ResponseEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'

export interface SettleOptions {
  clock: Clock
  /** Called once, when the last byte is handed over, the stream broke, or nobody reads any more. */
  onSettled(): void
}

/** Reports the exchange once, whatever way its answer ends: whole, streamed, broken off or abandoned. */
export function settleAnswer(exchange: Exchange, answer: Answer, options: SettleOptions): Answer {
  let settled = false
  let firstByteMs: number | undefined
  const settle = (abandoned: boolean) => {
    if (settled) return
    settled = true
    exchange.emit(describe(exchange, answer, { abandoned, firstByteMs, clock: options.clock }))
    options.onSettled()
  }
  const { body } = answer
  if (body === undefined || body instanceof Uint8Array) {
    settle(false)
    return answer
  }
  return {
    ...answer,
    body: watch(body, settle, () => {
      firstByteMs ??= options.clock.monotonic() - exchange.begunAt
    }),
  }
}

/** An iterator of its own and not a generator: a generator that was never started does not run its `finally`. */
function watch(source: ByteSource, settle: (abandoned: boolean) => void, onChunk: () => void): ByteSource {
  const iterator = source[Symbol.asyncIterator]()
  const watched: AsyncIterator<Uint8Array> = {
    async next() {
      try {
        const step = await iterator.next()
        if (step.done) settle(false)
        else onChunk()
        return step
      } catch (error) {
        settle(false)
        throw error
      }
    },
    async return() {
      settle(true)
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
  return { [Symbol.asyncIterator]: () => watched }
}

function describe(
  exchange: Exchange,
  answer: Answer,
  state: { abandoned: boolean; firstByteMs: number | undefined; clock: Clock },
): ResponseEvent {
  const { outcome } = exchange
  const aborted = state.abandoned || (exchange.signal.aborted && answer.status !== 504)
  const failed = answer.status >= 400 || outcome.error !== undefined
  return {
    type: 'response',
    requestId: exchange.id,
    at: state.clock.now(),
    status: answer.status,
    durationMs: state.clock.monotonic() - exchange.begunAt,
    ...(state.firstByteMs === undefined ? {} : { firstByteMs: state.firstByteMs }),
    outcome: aborted ? 'aborted' : failed ? 'error' : 'success',
    ...(outcome.upstream === undefined ? {} : { upstream: outcome.upstream }),
    ...(outcome.usage === undefined ? {} : { usage: outcome.usage }),
    ...(outcome.finish === undefined ? {} : { finish: outcome.finish }),
    ...(outcome.error === undefined ? {} : { error: outcome.error }),
  }
}
