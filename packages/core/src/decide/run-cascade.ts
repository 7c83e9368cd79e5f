import type { RouterScore } from '../contract/decide/router.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { StageRecord } from '../contract/record/decision.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { raceCancellation } from '../util/async/race-cancellation.ts'
import type { CascadeStage, DecideInput, StageAbstention, StageAnswer } from './stages/stage.ts'

export interface CascadeResult {
  answer: StageAnswer | undefined
  stage: CascadeStage['stage'] | undefined
  records: StageRecord[]
  /** Scores of the last stage that ranked the targets. */
  scores: readonly RouterScore[]
}

/** Runs the stages in order until one answers. A stage that fails or times out counts as abstaining. */
export function runCascade(
  stages: readonly CascadeStage[],
  input: DecideInput,
  clock: Clock,
): CascadeResult | Promise<CascadeResult> {
  return walkOn({ stages, input, clock, records: [], scores: input.scores, ranked: {}, failure: {} }, 0)
}

interface CascadeWalk {
  stages: readonly CascadeStage[]
  input: DecideInput
  clock: Clock
  records: StageRecord[]
  scores: readonly RouterScore[]
  ranked: { confidence?: number; doubt?: string | undefined }
  failure: { failure?: string }
}

function walkOn(walk: CascadeWalk, from: number): CascadeResult | Promise<CascadeResult> {
  const { stages, input, clock } = walk
  for (const [index, stage] of stages.entries()) {
    if (index < from) continue
    const startedAt = clock.monotonic()
    const asked = walk.records.length === 0 ? input : { ...input, scores: walk.scores, ...walk.ranked, ...walk.failure }
    const warming = stage.warming?.(asked)
    const running = warming ? warming.then(() => runStage(stage, asked, clock)) : runStage(stage, asked, clock)
    if (running instanceof Promise)
      return raceCancellation(running, input.cancellation).then(
        (outcome) => take(walk, { stage, outcome, startedAt }) ?? walkOn(walk, index + 1),
      )
    const result = take(walk, { stage, outcome: running, startedAt })
    if (result) return result
  }
  return { answer: undefined, stage: undefined, records: walk.records, scores: walk.scores }
}

/** Records the result of a stage. Returns it if the stage answered. */
function take(
  walk: CascadeWalk,
  seen: { stage: CascadeStage; outcome: StageOutcome; startedAt: number },
): CascadeResult | undefined {
  const { outcome, stage } = seen
  const { records } = walk
  const durationMs = walk.clock.monotonic() - seen.startedAt
  if ('failed' in outcome) {
    records.push({ stage: stage.stage, outcome: 'failed', durationMs, note: outcome.failed })
    walk.failure = { failure: `The ${stage.stage} stage failed (${outcome.failed})` }
    return undefined
  }
  if (outcome.scores) {
    walk.scores = outcome.scores
    walk.ranked = {
      ...(outcome.confidence !== undefined && { confidence: outcome.confidence }),
      doubt: 'doubt' in outcome ? outcome.doubt : undefined,
    }
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
    return undefined
  }
  records.push({ stage: stage.stage, outcome: 'answered', durationMs, confidence: outcome.confidence })
  return { answer: outcome, stage: stage.stage, records, scores: walk.scores }
}

type StageOutcome = StageAnswer | StageAbstention | { failed: string }

function runStage(stage: CascadeStage, input: DecideInput, clock: Clock): StageOutcome | Promise<StageOutcome> {
  const fail = (error: unknown): StageOutcome => {
    if (input.cancellation?.aborted) throw error
    return { failed: describeFailure(error) }
  }
  try {
    const running = stage.run(input)
    if (!(running instanceof Promise)) return running
    return (stage.timeoutMs > 0 ? withTimeout(running, stage, clock) : running).catch(fail)
  } catch (error) {
    return fail(error)
  }
}

function withTimeout(
  running: Promise<StageAnswer | StageAbstention>,
  stage: CascadeStage,
  clock: Clock,
): Promise<StageOutcome> {
  return new Promise((resolve, reject) => {
    const cancel = clock.setTimer(
      () => {
        resolve({ failed: `no answer within ${stage.timeoutMs} ms` })
      },
      stage.timeoutMs,
      true,
    )
    running.then(resolve, reject).finally(cancel)
  })
}

/** Facts only: the message of another library's error may contain a prompt. */
function describeFailure(error: unknown): string {
  if (PlanoError.is(error)) return `${error.code}: ${error.message}`
  return error instanceof Error ? error.name : 'threw'
}
