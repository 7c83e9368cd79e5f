import type { Plan, PlanStep } from '../contract/decide/plan.ts'
import type { RouterPick, RouteTarget } from '../contract/decide/router.ts'
import type { Clock } from '../contract/platform/clock.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createId } from '../util/text/create-id.ts'
import { runCascade } from './run-cascade.ts'
import type { CascadeStage, DecideInput } from './stages/stage.ts'
import { writeDecision } from './write-decision.ts'

/** The cascade of a listener, and what its plans need. */
export interface ListenerRoutes {
  name: string
  targets: readonly RouteTarget[]
  stages: readonly CascadeStage[]
  mode: 'sequential' | 'parallel'
}

/** Runs the cascade of a listener and turns the result into a plan. A plan without agents means that none fits. */
export async function decideAgents(routes: ListenerRoutes, input: DecideInput, clock: Clock): Promise<Plan> {
  const startedAt = clock.monotonic()
  const result = await runCascade(routes.stages, input, clock)
  if (!result.answer) throw new PlanoError('internal', `the cascade of "${routes.name}" has no end`)
  const frame = {
    id: createId('dec_'),
    durationMs: clock.monotonic() - startedAt,
    confidence: result.answer.confidence,
  }
  const decision = writeDecision(input, result, frame)
  const stages = toStages(result.answer.picks, routes.mode)
  if (stages.some((stage) => stage.length > 1))
    decision.together = stages.map((stage) => stage.map((step) => step.agent))
  return { kind: 'agents', decision, listener: routes.name, stages }
}

function toStages(picks: readonly RouterPick[], mode: 'sequential' | 'parallel'): PlanStep[][] {
  const steps = picks.map(({ id, task }): PlanStep => (task === undefined ? { agent: id } : { agent: id, task }))
  if (picks.every((pick) => pick.stage === undefined))
    return mode === 'parallel' && steps.length > 0 ? [steps] : steps.map((step) => [step])
  const byStage = new Map<number, PlanStep[]>()
  for (const [index, step] of steps.entries()) {
    const stage = picks[index]?.stage ?? index
    byStage.set(stage, [...(byStage.get(stage) ?? []), step])
  }
  return [...byStage].sort(([one], [other]) => one - other).map(([, stage]) => stage)
}
