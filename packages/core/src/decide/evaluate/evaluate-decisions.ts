import type { Decision } from '../../contract/record/decision.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { type AbstentionPoint, type Calibration, measureAbstention, measureCalibration } from './measure-confidence.ts'

/** A request with the agent or route that is expected to answer it. */
export interface LabelledRequest {
  /** The conversation, or the text of its only message. */
  messages: readonly ChatMessage[] | string
  /**
   * Id of the expected agent or route. Several ids in the order in which they should run. Null for an out-of-scope
   * request.
   */
  expected: string | readonly string[] | null
  /** The agent listener, when there are several. */
  listener?: string
}

/** Routing quality for one agent. Precision and recall are undefined when there was nothing to count. */
export interface AgentQuality {
  id: string
  /** Number of requests that this agent was expected to answer. */
  requests: number
  precision: number | undefined
  recall: number | undefined
}

/** How often requests for one agent went to another. Null stands for no agent. */
export interface Confusion {
  expected: string | null
  actual: string | null
  count: number
}

/** Routing quality on labelled requests. Shares are between 0 and 1. */
export interface RoutingEvaluation {
  requests: number
  /** Share of the answerable requests whose first agent was correct. */
  accuracy: number
  /** The same if the router could not abstain. */
  bestGuessAccuracy: number
  /** Share of the answerable requests whose expected agent was among the three best scores. */
  topThreeAccuracy: number
  /** Share of the multi-agent requests whose agents were all correct and in order; undefined when there are none. */
  orderAccuracy: number | undefined
  /** Share of the single-agent requests that were split between several agents. */
  splitWrongly: number
  agents: AgentQuality[]
  /** Confusion matrix without correct answers, most frequent first. */
  confusion: Confusion[]
  calibration: Calibration
  /** What each confidence threshold would accept, and how much of that would be correct. */
  abstention: AbstentionPoint[]
  /** Area under the ROC curve of confidence as a detector of out-of-scope requests; undefined without such requests. */
  rejectionAuroc: number | undefined
}

/** Makes a decision. `plano.decide` is one implementation. */
export type Decide = (request: { messages: readonly ChatMessage[]; listener?: string }) => Promise<Decision>

/** The outcome of one labelled request. */
export interface Outcome {
  expected: readonly string[]
  actual: readonly string[]
  /** Candidates by score, best first, whatever was chosen. */
  ranking: readonly string[]
  confidence: number
  isRight: boolean
  isBestGuessRight: boolean
}

function listExpected(expected: LabelledRequest['expected']): readonly string[] {
  if (expected === null) return []
  return typeof expected === 'string' ? [expected] : expected
}

/** Confidence of the stage that ranked the candidates. The default stage has no confidence of its own. */
function findConfidence(decision: Decision): number {
  if (decision.stage !== 'default') return decision.confidence
  return (
    decision.stages.findLast((record) => record.stage !== 'default' && record.confidence !== undefined)?.confidence ?? 0
  )
}

function readOutcome(request: LabelledRequest, decision: Decision): Outcome {
  const expected = listExpected(request.expected)
  const scored = decision.candidates.toSorted((left, right) => right.score - left.score)
  const ranking = scored.some((candidate) => candidate.score > 0) ? scored.map((candidate) => candidate.id) : []
  const chosen = decision.kind === 'models' ? (decision.route === null ? [] : [decision.route]) : decision.agents
  const actual = decision.stage === 'default' ? [] : chosen
  const guess = actual[0] ?? ranking[0]
  return {
    expected,
    actual,
    ranking,
    confidence: findConfidence(decision),
    isRight: expected.length > 0 && (actual[0] ?? chosen[0]) === expected[0],
    isBestGuessRight: expected.length > 0 && guess === expected[0],
  }
}

function findShare(outcomes: readonly Outcome[], holds: (outcome: Outcome) => boolean): number {
  return outcomes.length === 0 ? 0 : outcomes.filter(holds).length / outcomes.length
}

function rateAgents(outcomes: readonly Outcome[]): AgentQuality[] {
  const ids = new Set(outcomes.flatMap(({ expected, actual }) => [...expected, ...actual]))
  return [...ids].toSorted().map((id) => {
    const own = outcomes.filter(({ expected }) => expected.includes(id))
    const given = outcomes.filter(({ actual }) => actual.includes(id))
    const hits = own.filter(({ actual }) => actual.includes(id)).length
    return {
      id,
      requests: own.length,
      precision: given.length === 0 ? undefined : hits / given.length,
      recall: own.length === 0 ? undefined : hits / own.length,
    }
  })
}

function listConfusion(outcomes: readonly Outcome[]): Confusion[] {
  const counts = new Map<string, Confusion>()
  for (const { expected, actual } of outcomes) {
    const [wanted, got] = [expected[0] ?? null, actual[0] ?? null]
    if (wanted === got) continue
    const key = JSON.stringify([wanted, got])
    const entry = counts.get(key) ?? { expected: wanted, actual: got, count: 0 }
    counts.set(key, { ...entry, count: entry.count + 1 })
  }
  return [...counts.values()].toSorted((left, right) => right.count - left.count)
}

/** Decides every labelled request in sequence and measures the quality. */
export async function evaluateDecisions(
  decide: Decide,
  labelled: readonly LabelledRequest[],
): Promise<RoutingEvaluation> {
  const outcomes: Outcome[] = []
  for (const request of labelled) {
    const { messages, listener } = request
    const asked = typeof messages === 'string' ? [{ role: 'user' as const, content: messages }] : messages
    const decision = await decide({ messages: asked, ...(listener === undefined ? {} : { listener }) })
    outcomes.push(readOutcome(request, decision))
  }
  const answerable = outcomes.filter(({ expected }) => expected.length > 0)
  const several = outcomes.filter(({ expected }) => expected.length > 1)
  const single = outcomes.filter(({ expected }) => expected.length === 1)
  return {
    requests: outcomes.length,
    accuracy: findShare(answerable, ({ isRight }) => isRight),
    bestGuessAccuracy: findShare(answerable, ({ isBestGuessRight }) => isBestGuessRight),
    topThreeAccuracy: findShare(answerable, ({ expected, ranking }) => ranking.slice(0, 3).includes(expected[0] ?? '')),
    orderAccuracy:
      several.length === 0
        ? undefined
        : findShare(several, ({ expected, actual }) => expected.join('\n') === actual.join('\n')),
    splitWrongly: findShare(single, ({ actual }) => actual.length > 1),
    agents: rateAgents(outcomes),
    confusion: listConfusion(outcomes),
    ...measureAll(outcomes),
  }
}

function measureAll(outcomes: readonly Outcome[]) {
  const answerable = outcomes.filter(({ expected }) => expected.length > 0)
  const none = outcomes.filter(({ expected }) => expected.length === 0)
  const { points, auroc } = measureAbstention(answerable, none)
  return { calibration: measureCalibration(outcomes), abstention: points, rejectionAuroc: auroc }
}
