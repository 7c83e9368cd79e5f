import type { AgentHandOff } from '../contract/execute/agent.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import { type BodyFollower, followBody } from './trace/follow-body.ts'
import type { CallSpan } from './trace/trace-recorder.ts'

/** The result of one upstream call. Times are in milliseconds. */
export interface CallFigures {
  durationMs: number
  /** Time to the first item of a stream. */
  firstItemMs: number | undefined
  items: number
  status: number | undefined
  /** A status, an error code, or undefined on success. */
  error: string | undefined
}

export interface CallWatch {
  monotonic(): number
  span: CallSpan | undefined
  run<Result>(work: () => Result): Result
  /** Called once, at the end. */
  report(figures: CallFigures): void
  codeOf(error: unknown): string
}

/**
 * Runs one upstream call and follows its answer to the end. Not an async function, which would allocate registers for
 * every call.
 */
export function watchCall(
  watch: CallWatch,
  work: () => Promise<UpstreamAnswer | AgentHandOff>,
): Promise<UpstreamAnswer | AgentHandOff> {
  const watched = new WatchedCall(watch)
  let calling: Promise<UpstreamAnswer | AgentHandOff>
  try {
    calling = watch.run(work)
  } catch (error) {
    watched.end(false, error)
    return Promise.reject(error)
  }
  return calling.then(
    (answer) => watched.take(answer),
    (error: unknown) => {
      watched.end(false, error)
      throw error
    },
  )
}

class WatchedCall implements BodyFollower, CallFigures {
  durationMs = 0
  firstItemMs: number | undefined = undefined
  items = 0
  status: number | undefined = undefined
  error: string | undefined = undefined
  private readonly watch: CallWatch
  private readonly begun: number

  constructor(watch: CallWatch) {
    this.watch = watch
    this.begun = watch.monotonic()
  }

  take(answer: UpstreamAnswer | AgentHandOff): UpstreamAnswer | AgentHandOff {
    if ('handOff' in answer) {
      this.end(true)
      return answer
    }
    this.status = answer.status
    if (answer.status < 400) return followBody(answer, this)
    this.end(false)
    return answer
  }

  run<Result>(work: () => Result): Result {
    return this.watch.run(work)
  }

  onItem(): void {
    this.items += 1
    if (this.firstItemMs !== undefined) return
    this.firstItemMs = this.watch.monotonic() - this.begun
    this.watch.span?.firstItem(this.firstItemMs / 1000)
  }

  onEnd({ error }: { error?: unknown }): void {
    this.end(error === undefined, error)
  }

  end(ok: boolean, error?: unknown): void {
    const { watch, status } = this
    this.durationMs = watch.monotonic() - this.begun
    if (error !== undefined) this.error = watch.codeOf(error)
    else if (!ok) this.error = String(status ?? 'error')
    watch.span?.end({
      ok,
      ...(error === undefined ? undefined : { error }),
      ...(status === undefined ? undefined : { status }),
    })
    watch.report(this)
  }
}
