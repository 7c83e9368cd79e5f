import type { Decision, DecisionCandidate } from '../contract/decision.ts'
import type { CascadeResult } from './run-cascade.ts'
import type { DecideInput, StageAnswer } from './stage.ts'

export interface DecisionFrame {
  id: string
  durationMs: number
  confidence: number
}

/** The record of a cascade that answered. Same input, same record, but for id and durations. */
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
  const order = new Map<string, number>()
  const picked = input.kind === 'agents' ? answer.picks.map((pick) => pick.id) : answer.route ? [answer.route] : []
  picked.forEach((id, index) => {
    if (!order.has(id)) order.set(id, index)
  })
  const best = Math.max(0, ...scores.values())
  const candidates = input.targets.map((target): DecisionCandidate => {
    const score = scores.get(target.id) ?? 0
    const position = order.get(target.id)
    if (position !== undefined)
      return {
        id: target.id,
        score,
        chosen: true,
        reason: picked.length > 1 ? `runs as number ${position + 1}` : 'chosen',
      }
    return { id: target.id, score, chosen: false, reason: whyNot(result, score, best) }
  })
  candidates.sort((a, b) => rank(order, a) - rank(order, b) || b.score - a.score)
  return candidates
}

function rank(order: ReadonlyMap<string, number>, candidate: DecisionCandidate): number {
  return order.get(candidate.id) ?? order.size
}

function whyNot(result: CascadeResult, score: number, best: number): string {
  switch (result.stage) {
    case 'explicit':
      return 'the client chose'
    case 'affinity':
      return 'the session is pinned'
    case 'rule':
      return 'a rule chose'
    case 'model':
      return 'the router model did not name it'
    case 'default':
      return score > 0 ? `score ${score.toFixed(2)} is not convincing` : 'nothing speaks for it'
    default:
      return score > 0 ? `score ${score.toFixed(2)} against ${best.toFixed(2)}` : 'nothing speaks for it'
  }
}
