import type { AgentHandOff } from '../contract/agent.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { type BodyFollower, followBody } from './trace/follow-body.ts'
import type { CallSpan } from './trace/trace-recorder.ts'

/** How one upstream call went. Times in milliseconds. */
export interface CallFigures {
  durationMs: number
  /** To the first piece of a stream. */
  firstItemMs: number | undefined
  items: number
  status: number | undefined
  /** A status, an error's code, or undefined when all went well. */
  error: string | undefined
}

export interface CallWatch {
  monotonic(): number
  span: CallSpan | undefined
  run<Result>(work: () => Result): Result
  /** Told once, at the end. */
  report(figures: CallFigures): void
  codeOf(error: unknown): string
}

/** Runs one upstream call and follows its answer to the end, however that comes about. */
export async function watchCall(
  watch: CallWatch,
  work: () => Promise<UpstreamAnswer | AgentHandOff>,
): Promise<UpstreamAnswer | AgentHandOff> {
  const begun = watch.monotonic()
  const figures: CallFigures = {
    durationMs: 0,
    firstItemMs: undefined,
    items: 0,
    status: undefined,
    error: undefined,
  }
  const end = (ok: boolean, error?: unknown) => {
    figures.durationMs = watch.monotonic() - begun
    if (error !== undefined) figures.error = watch.codeOf(error)
    else if (!ok) figures.error = String(figures.status ?? 'error')
    const { status } = figures
    watch.span?.end({ ok, ...(error === undefined ? {} : { error }), ...(status === undefined ? {} : { status }) })
    watch.report(figures)
  }
  let answer: UpstreamAnswer | AgentHandOff
  try {
    answer = await watch.run(work)
  } catch (error) {
    end(false, error)
    throw error
  }
  if ('handOff' in answer) {
    end(true)
    return answer
  }
  figures.status = answer.status
  if (answer.status >= 400) {
    end(false)
    return answer
  }
  const follower: BodyFollower = {
    run: watch.run,
    onItem() {
      figures.items += 1
      if (figures.firstItemMs !== undefined) return
      figures.firstItemMs = watch.monotonic() - begun
      watch.span?.firstItem(figures.firstItemMs / 1000)
    },
    onEnd: ({ error }) => end(error === undefined, error),
  }
  return followBody(answer, follower)
}
