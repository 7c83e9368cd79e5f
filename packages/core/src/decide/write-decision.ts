import type { Decision, DecisionCandidate } from '../contract/record/decision.ts'
import type { CascadeResult } from './run-cascade.ts'
import type { DecideInput, StageAnswer } from './stages/stage.ts'

export interface DecisionFrame {
  id: string
  durationMs: number
  confidence: number
}

/** Creates the decision record of a cascade. Deterministic except for id and durations. */
export function writeDecision(input: DecideInput, result: CascadeResult, frame: DecisionFrame): Decision {
  const { answer, stage, records } = result
  if (!answer || !stage) throw new TypeError('a decision needs an answer')
  const agents = input.kind === 'agents' ? answer.picks.map((pick) => pick.id) : []
  const tasks: Record<string, string> = {}
  for (const pick of answer.picks) if (pick.task !== undefined) tasks[pick.id] = pick.task
  return {
    id: frame.id,
    kind: input.kind,
    ...(input.listener === undefined ? {} : { listener: input.listener }),
    agents,
    models: input.kind === 'models' ? [...(answer.models ?? [])] : [],
    route: answer.route ?? null,
    stage,
    confidence: answer.confidence,
    candidates: listCandidates(input, result, answer),
    reason: answer.reason,
    durationMs: frame.durationMs,
    stages: records,
    ...(Object.keys(tasks).length === 0 ? {} : { tasks }),
    ...(answer.session === undefined ? {} : { session: answer.session }),
  }
}

function listCandidates(input: DecideInput, result: CascadeResult, answer: StageAnswer): DecisionCandidate[] {
  const scores = new Map(result.scores.map((entry) => [entry.id, entry.score]))
  const picked = input.kind === 'agents' ? answer.picks.map((pick) => pick.id) : answer.route ? [answer.route] : []
  const order = [...new Set(picked)].filter((id) => input.targets.some((target) => target.id === id))
  const chosen = new Set(order)
  const candidates = order.map((id): DecisionCandidate => {
    const reason = picked.length > 1 ? `runs as number ${picked.indexOf(id) + 1}` : 'chosen'
    return { id, score: scores.get(id) ?? 0, chosen: true, reason }
  })
  const explain = prepareReasons(result)
  const others: DecisionCandidate[] = []
  for (const { id } of input.targets) {
    if (chosen.has(id)) continue
    const score = scores.get(id) ?? 0
    others.push({ id, score, chosen: false, reason: explain(score) })
  }
  others.sort((a, b) => b.score - a.score)
  return candidates.concat(others)
}

/** Why a candidate was not chosen, by its score. */
function prepareReasons({ stage, scores }: CascadeResult): (score: number) => string {
  const nothing = 'nothing matches it'
  switch (stage) {
    case 'explicit':
      return () => 'the client chose'
    case 'affinity':
      return () => 'the session is pinned'
    case 'rule':
      return () => 'a rule chose'
    case 'model':
      return () => 'the router model did not name it'
    case 'default':
      return (score) => (score > 0 ? `score ${writeScore(score)} is not convincing` : nothing)
    default: {
      const best = writeScore(scores.reduce((most, entry) => Math.max(most, entry.score), 0))
      return (score) => (score > 0 ? `score ${writeScore(score)} against ${best}` : nothing)
    }
  }
}

/** Cache of formatted scores: a decision with a thousand candidates formats a thousand. */
const written: string[] = []
const MAX_WRITTEN = 500

/** Formats a score with two digits. */
function writeScore(score: number): string {
  const hundredths = Math.round(100 * score)
  if (!(hundredths < MAX_WRITTEN)) return score.toFixed(2)
  written[hundredths] ??= (hundredths / 100).toFixed(2)
  return written[hundredths]
}
