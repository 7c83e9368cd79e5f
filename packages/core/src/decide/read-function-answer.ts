import type { RouterFunctionAnswer } from '../config/schema/orchestration.ts'
import type { RouterVerdict } from '../contract/router.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { DecideInput, StageAbstention, StageAnswer } from './stage.ts'

/**
 * What a router function chose: ids, lists of ids that run at once, or a verdict. Throws PlanoError `invalid_config`
 * for an id that does not exist.
 */
export function readFunctionAnswer(
  answer: RouterFunctionAnswer,
  input: DecideInput,
  maxPicks: number,
): StageAnswer | StageAbstention {
  if (answer === undefined) return { abstain: 'the router function chose nothing' }
  return isVerdict(answer) ? fromVerdict(answer, input, maxPicks) : fromIds(answer, input, maxPicks)
}

function isVerdict(value: Exclude<RouterFunctionAnswer, undefined>): value is RouterVerdict {
  return typeof value === 'object' && 'picks' in value
}

function fromIds(
  ids: string | readonly (string | readonly string[])[],
  input: DecideInput,
  maxPicks: number,
): StageAnswer | StageAbstention {
  const list = typeof ids === 'string' ? [ids] : ids
  const hasStages = list.some((entry) => typeof entry !== 'string')
  const stages = list.map((entry) => (typeof entry === 'string' ? [entry] : entry)).filter((entry) => entry.length > 0)
  if (stages.length === 0) return { abstain: 'the router function chose nothing' }
  const chosen = stages.map((entry) => entry.map((id) => `"${id}"`).join(' and '))
  const reason = `The router function chose ${chosen.join(', then ')}.`
  const picks = stages.flatMap((entry, stage) =>
    entry.map((id) => ({ id, confidence: 1, ...(hasStages ? { stage } : {}) })),
  )
  return fromVerdict({ picks, scores: [], confidence: 1, reason }, input, maxPicks)
}

function fromVerdict(verdict: RouterVerdict, input: DecideInput, maxPicks: number): StageAnswer | StageAbstention {
  const known = new Set(input.targets.map((target) => target.id))
  const unknown = verdict.picks.find((pick) => !known.has(pick.id))
  if (unknown) throw new PlanoError('invalid_config', `the router function named "${unknown.id}", which does not exist`)
  if (verdict.picks.length === 0)
    return { abstain: verdict.reason, scores: verdict.scores, confidence: verdict.confidence }
  const { confidence, reason, scores } = verdict
  return { picks: verdict.picks.slice(0, maxPicks), confidence, reason, scores }
}
