import type { RouterFunctionAnswer } from '../../config/schema/orchestration.ts'
import type { RouterVerdict } from '../../contract/decide/router.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { DecideInput, StageAbstention, StageAnswer } from './stage.ts'

/**
 * What a router function chose: ids, lists of ids that run at once, or a verdict. Ids that do not exist are left out and
 * named in the reason. Throws PlanoError `invalid_config` if none exists.
 */
export function readFunctionAnswer(
  answer: RouterFunctionAnswer,
  input: DecideInput,
  maxPicks: number,
): StageAnswer | StageAbstention {
  const known = new Set(input.targets.map((target) => target.id))
  const verdict = answer === undefined || isVerdict(answer) ? answer : fromIds(answer, known)
  if (verdict === undefined) return { abstain: 'the router function chose nothing' }
  const { confidence, scores } = verdict
  if (verdict.picks.length === 0) return { abstain: verdict.reason, scores, confidence }
  const picks = verdict.picks.filter((pick) => known.has(pick.id))
  const unknown = new Set(verdict.picks.filter((pick) => !known.has(pick.id)).map((pick) => `"${pick.id}"`))
  const named = `named ${[...unknown].join(' and ')}, which ${unknown.size > 1 ? 'do' : 'does'} not exist`
  if (picks.length === 0) throw new PlanoError('invalid_config', `the router function ${named}`)
  const reason = unknown.size > 0 ? `${verdict.reason} The router function also ${named}.` : verdict.reason
  return { picks: picks.slice(0, maxPicks), confidence, reason, scores }
}

function isVerdict(value: Exclude<RouterFunctionAnswer, undefined>): value is RouterVerdict {
  return typeof value === 'object' && 'picks' in value
}

function fromIds(
  ids: string | readonly (string | readonly string[])[],
  known: ReadonlySet<string>,
): RouterVerdict | undefined {
  const list = typeof ids === 'string' ? [ids] : ids
  const hasStages = list.some((entry) => typeof entry !== 'string')
  const stages = list.map((entry) => (typeof entry === 'string' ? [entry] : entry)).filter(isFilled)
  if (stages.length === 0) return undefined
  const picks = stages.flatMap((entry, stage) =>
    entry.map((id) => ({ id, confidence: 1, ...(hasStages ? { stage } : {}) })),
  )
  const chosen = stages.map((entry) => entry.filter((id) => known.has(id)).map((id) => `"${id}"`)).filter(isFilled)
  const reason = `The router function chose ${chosen.map((entry) => entry.join(' and ')).join(', then ')}.`
  return { picks, scores: [], confidence: 1, reason }
}

const isFilled = (list: readonly string[]) => list.length > 0
