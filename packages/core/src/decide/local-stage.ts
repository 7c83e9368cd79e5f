import type { PreparedRouter, RouterVerdict } from '../contract/router.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

export interface LocalStageOptions {
  router: PreparedRouter
  /** Under it the stage abstains. 0 to 1. */
  threshold: number
  maxPicks: number
  /** An encoder may be an endpoint. */
  timeoutMs: number
  warming: (() => Promise<void> | undefined) | undefined
}

/** The router inside this process: no key, no network. */
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
      })
      // Words alone answer at once, and need no timer.
      return verdict instanceof Promise
        ? verdict.then((later) => judge(later, options.threshold))
        : judge(verdict, options.threshold)
    },
  }
}

function judge(verdict: RouterVerdict, threshold: number): StageAnswer | StageAbstention {
  const { confidence, scores, doubt } = verdict
  const known = { scores, confidence, ...(doubt !== undefined && { doubt }) }
  if (verdict.picks.length === 0) return { abstain: verdict.reason, ...known }
  if (confidence < threshold) {
    const why = doubt === undefined ? '' : `; ${doubt}`
    return { abstain: `unsure: ${confidence.toFixed(2)} is under ${threshold}${why}`, ...known }
  }
  return { picks: verdict.picks, confidence, scores, reason: verdict.reason }
}
