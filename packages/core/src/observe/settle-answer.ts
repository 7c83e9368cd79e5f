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
    body: watch(body, {
      signal: exchange.signal,
      settle,
      onChunk() {
        firstByteMs ??= options.clock.monotonic() - exchange.begunAt
      },
    }),
  }
}

interface Watching {
  signal: AbortSignal
  settle(abandoned: boolean): void
  onChunk(): void
}

/**
 * An iterator of its own and not a generator: a generator that was never started does not run its `finally`. An abort
 * settles at once unless a chunk is being waited for, since a reader that has gone need not come back to hear of it.
 */
function watch(source: ByteSource, { signal, settle, onChunk }: Watching): ByteSource {
  const iterator = source[Symbol.asyncIterator]()
  let waiting = false
  const onAbort = () => {
    if (!waiting) finish(true)
  }
  const finish = (abandoned: boolean) => {
    signal.removeEventListener('abort', onAbort)
    settle(abandoned)
  }
  const watched: AsyncIterator<Uint8Array> = {
    async next() {
      waiting = true
      try {
        const step = await iterator.next()
        if (step.done) finish(false)
        else onChunk()
        return step
      } catch (error) {
        finish(false)
        throw error
      } finally {
        waiting = false
        if (signal.aborted) finish(true)
      }
    },
    async return() {
      finish(true)
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
  if (signal.aborted) finish(true)
  else signal.addEventListener('abort', onAbort, { once: true })
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
