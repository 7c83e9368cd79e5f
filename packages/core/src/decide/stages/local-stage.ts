import type { PreparedRouter, RouterVerdict } from '../../contract/decide/router.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

export interface LocalStageOptions {
  router: PreparedRouter
  /** Below this confidence the stage abstains. From 0 to 1. */
  threshold: number
  maxPicks: number
  /** The encoder may be a remote endpoint. */
  timeoutMs: number
  warming: (() => Promise<void> | undefined) | undefined
}

/** The router in this process: no key, no network. */
export function createLocalStage(options: LocalStageOptions): CascadeStage {
  return {
    stage: 'local',
    timeoutMs: options.timeoutMs,
    ...(options.warming && { warming: options.warming }),
    run(input) {
      const verdict = options.router.route({
        messages: input.messages,
        maxPicks: options.maxPicks,
        ...(input.previous === undefined ? {} : { previous: input.previous }),
        ...(input.cancellation === undefined ? {} : { signal: input.cancellation.signal }),
        ...(input.context.tenant === undefined ? {} : { tenant: input.context.tenant }),
      })
      // Without an encoder the result is synchronous and needs no timer.
      return verdict instanceof Promise
        ? verdict.then((later) => judge(later, options.threshold))
        : judge(verdict, options.threshold)
    },
  }
}

function judge(verdict: RouterVerdict, threshold: number): StageAnswer | StageAbstention {
  const { confidence, scores, doubt } = verdict
  const known = { scores, confidence, doubt }
  if (verdict.picks.length === 0) return { abstain: verdict.reason, ...known }
  if (confidence < threshold) {
    const why = doubt ? `; ${doubt}` : ''
    return { abstain: `unsure: ${confidence.toFixed(2)} is under ${threshold}${why}`, ...known }
  }
  return { picks: verdict.picks, confidence, scores, reason: verdict.reason }
}
