import type { RouterFunction } from '../../config/schema/orchestration.ts'
import type { CascadeStage, StageAbstention, StageAnswer } from './stage.ts'

/**
 * A router in code that replaces the local router and the router model. If none of its ids exists it failed, so the
 * default answers.
 */
export function createFunctionStage(
  run: RouterFunction,
  options: { maxPicks: number; timeoutMs: number },
): CascadeStage {
  return {
    stage: 'local',
    timeoutMs: options.timeoutMs,
    async run(input): Promise<StageAnswer | StageAbstention> {
      const answer = await run({
        messages: input.messages,
        targets: input.targets,
        maxPicks: options.maxPicks,
        ...(input.previous === undefined ? {} : { previous: input.previous }),
        ...(input.cancellation === undefined ? {} : { signal: input.cancellation.signal }),
      })
      const { readFunctionAnswer } = await import('./read-function-answer.ts')
      return readFunctionAnswer(answer, input, options.maxPicks)
    },
  }
}
