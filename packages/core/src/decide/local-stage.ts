import type { PreparedRouter } from '../contract/router.ts'
import type { CascadeStage } from './stage.ts'

export interface LocalStageOptions {
  router: PreparedRouter
  /** Under it the stage abstains. 0 to 1. */
  threshold: number
  maxPicks: number
  /** An encoder may be an endpoint. */
  timeoutMs: number
}

/** The router inside this process: no key, no network. */
export function createLocalStage(options: LocalStageOptions): CascadeStage {
  return {
    stage: 'local',
    timeoutMs: options.timeoutMs,
    async run(input) {
      const verdict = await options.router.route({
        messages: input.messages,
        maxPicks: options.maxPicks,
        ...(input.previous === undefined ? {} : { previous: input.previous }),
        ...(input.cancellation === undefined ? {} : { signal: input.cancellation.signal }),
      })
      const { confidence, scores } = verdict
      if (verdict.picks.length === 0) return { abstain: verdict.reason, scores, confidence }
      if (confidence < options.threshold) {
        const note = `unsure: ${confidence.toFixed(2)} is under ${options.threshold}`
        return { abstain: note, scores, confidence }
      }
      return { picks: verdict.picks, confidence, scores, reason: verdict.reason }
    },
  }
}
