import type { Clock } from '../contract/clock.ts'
import type { ModelDirectory } from '../contract/model-directory.ts'
import type { Plan } from '../contract/plan.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createId } from '../util/create-id.ts'
import { didYouMean } from '../util/nearest-names.ts'
import { runCascade } from './run-cascade.ts'
import type { CascadeStage, DecideInput } from './stage.ts'
import { writeDecision } from './write-decision.ts'

export interface ModelDeciderParts {
  directory: ModelDirectory
  /** Stages in front of the default: explicit first. */
  stages: readonly CascadeStage[]
  clock: Clock
  random(): number
}

/** Which models answer a request that names one, an alias, or none. Throws `model_not_found` with the nearest names. */
export function createModelDecider(parts: ModelDeciderParts) {
  return async (input: DecideInput): Promise<Plan> => {
    const startedAt = parts.clock.monotonic()
    const result = await runCascade(parts.stages, input, parts.clock)
    if (!result.answer)
      throw new PlanoError('model_not_found', 'The request names no model and there is no default model.', {
        param: 'model',
      })
    const models = (result.answer.models ?? []).flatMap((name) => resolveModels(parts, name))
    const unique = [...new Set(models)]
    const durationMs = parts.clock.monotonic() - startedAt
    const decision = writeDecision(
      input,
      { ...result, answer: { ...result.answer, models: unique } },
      { id: createId('dec_'), durationMs, confidence: result.answer.confidence },
    )
    if (decision.candidates.length === 0)
      decision.candidates = unique.map((id, index) => ({
        id,
        score: 0,
        chosen: index === 0,
        reason: index === 0 ? 'chosen' : `asked when ${index === 1 ? 'the first' : 'those before'} cannot answer`,
      }))
    return { kind: 'models', decision, models: unique }
  }
}

/** Ids of the models that a name stands for, the one to ask first in front. */
function resolveModels(parts: ModelDeciderParts, name: string): string[] {
  const found = parts.directory.resolve(name)
  if (found.kind === 'model') return [found.target.id]
  if (found.kind === 'unknown')
    throw new PlanoError('model_not_found', `The model "${name}" does not exist.${sayNearest(found.nearest)}`, {
      param: 'model',
      details: { nearest: [...found.nearest] },
    })
  const { targets, fallbacks } = found.alias
  const total = targets.reduce((sum, entry) => sum + entry.weight, 0)
  let ticket = parts.random() * total
  const first = targets.find((entry) => {
    ticket -= entry.weight
    return ticket < 0
  })
  const ordered = first ? [first, ...targets.filter((entry) => entry !== first)] : [...targets]
  return [...ordered.map((entry) => entry.target.id), ...fallbacks.map((target) => target.id)]
}

function sayNearest(nearest: readonly string[]): string {
  const [first] = nearest
  return first === undefined ? '' : didYouMean(first, nearest)
}
