import type { Clock } from '../contract/clock.ts'
import type { StageRecord } from '../contract/decision.ts'
import type { RouterScore } from '../contract/router.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { CascadeStage, DecideInput, StageAbstention, StageAnswer } from './stage.ts'

export interface CascadeResult {
  answer: StageAnswer | undefined
  stage: CascadeStage['stage'] | undefined
  records: StageRecord[]
  /** Scores of the last stage that ranked anything. */
  scores: readonly RouterScore[]
}

/** Asks the stages in order until one answers. A stage that fails or is too slow counts as abstaining. */
export async function runCascade(
  stages: readonly CascadeStage[],
  input: DecideInput,
  clock: Clock,
): Promise<CascadeResult> {
  const records: StageRecord[] = []
  let scores: readonly RouterScore[] = input.scores
  let ranked: { confidence?: number } = {}
  for (const stage of stages) {
    const startedAt = clock.monotonic()
    const outcome = await runStage(stage, { ...input, scores, ...ranked }, clock)
    const durationMs = clock.monotonic() - startedAt
    if ('failed' in outcome) {
      records.push({ stage: stage.stage, outcome: 'failed', durationMs, note: outcome.failed })
      continue
    }
    if (outcome.scores) {
      scores = outcome.scores
      ranked = outcome.confidence === undefined ? {} : { confidence: outcome.confidence }
    }
    if ('abstain' in outcome) {
      const { confidence } = outcome
      records.push({
        stage: stage.stage,
        outcome: 'abstained',
        durationMs,
        note: outcome.abstain,
        ...(confidence === undefined ? {} : { confidence }),
      })
      continue
    }
    records.push({ stage: stage.stage, outcome: 'answered', durationMs, confidence: outcome.confidence })
    return { answer: outcome, stage: stage.stage, records, scores }
  }
  return { answer: undefined, stage: undefined, records, scores }
}

type StageOutcome = StageAnswer | StageAbstention | { failed: string }

async function runStage(stage: CascadeStage, input: DecideInput, clock: Clock): Promise<StageOutcome> {
  try {
    const running = stage.run(input)
    if (!(running instanceof Promise)) return running
    return stage.timeoutMs > 0 ? await withTimeout(running, stage, clock) : await running
  } catch (error) {
    if (input.cancellation?.aborted) throw error
    return { failed: describeFailure(error) }
  }
}

function withTimeout(
  running: Promise<StageAnswer | StageAbstention>,
  stage: CascadeStage,
  clock: Clock,
): Promise<StageOutcome> {
  return new Promise((resolve, reject) => {
    const cancel = clock.setTimer(() => {
      resolve({ failed: `no answer within ${stage.timeoutMs} ms` })
    }, stage.timeoutMs)
    running.then(resolve, reject).finally(cancel)
  })
}

/** Facts only: the text of a foreign error may hold a prompt. */
function describeFailure(error: unknown): string {
  if (PlanoError.is(error)) return `${error.code}: ${error.message}`
  return error instanceof Error ? error.name : 'threw'
}
