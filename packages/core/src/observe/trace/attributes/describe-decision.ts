import type { Attributes } from '@opentelemetry/api'
import type { Decision, DecisionSession, SessionBudget } from '../../../contract/record/decision.ts'
import { NAMES } from './attribute-names.data.ts'

/** Largest number of candidates and stages on a span; chosen ones come first. */
const MAX_LISTED = 32
const MAX_CHARS = 300

/** The whole decision, limited in size, with our names and Plano's. */
export function describeDecision(decision: Decision): Attributes {
  const { candidates } = decision
  const sorted =
    candidates.length < 2
      ? candidates
      : [...candidates].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.score - a.score)
  const listed = sorted.length > MAX_LISTED ? sorted.slice(0, MAX_LISTED) : sorted
  const attributes: Attributes = {
    [NAMES.decisionId]: decision.id,
    [NAMES.decisionKind]: decision.kind,
    [NAMES.decisionStage]: decision.stage,
    [NAMES.decisionConfidence]: decision.confidence,
    [NAMES.decisionReason]: decision.reason.slice(0, MAX_CHARS),
    [NAMES.decisionCandidates]: listed.map((each) => each.id),
    [NAMES.decisionScores]: listed.map((each) => each.score),
    [NAMES.decisionWhy]: listed.map((each) => each.reason.slice(0, MAX_CHARS)),
    [NAMES.decisionStages]: decision.stages.slice(0, MAX_LISTED).map((each) => `${each.stage}: ${each.outcome}`),
  }
  const { session, route } = decision
  if (route !== null) attributes[NAMES.routeName] = route
  if (session !== undefined) describeSession(session, attributes)
  if (decision.kind === 'agents') describeAgents(decision, attributes)
  else describeModels(decision, attributes)
  return attributes
}

function describeSession(session: DecisionSession, into: Attributes): void {
  const { idleMs, costUsd, reason, budget, counterfactual } = session
  into[NAMES.session] = session.id
  into[NAMES.decisionPinned] = session.pinned
  into[NAMES.decisionSwitched] = session.switched
  // Only sessions that follow their decisions watch the provider's cache.
  if (reason !== undefined) into[NAMES.cacheWarm] = session.pinned
  if (idleMs !== undefined) into[NAMES.cacheIdle] = idleMs
  if (costUsd !== undefined) into[NAMES.sessionCost] = costUsd
  if (budget) describeBudget(budget, into)
  if (budget?.considered) into[NAMES.switchDecision] = reason === 'over_cap' ? 'retained' : 'allowed'
  if (reason === 'over_cap' && typeof counterfactual?.route === 'string')
    into[NAMES.switchOtherRoute] = counterfactual.route
}

function describeBudget({ baselineUsd, spentUsd, switches, considered }: SessionBudget, into: Attributes): void {
  into[NAMES.sessionBaseline] = baselineUsd
  into[NAMES.sessionSpend] = spentUsd
  into[NAMES.sessionOverhead] = baselineUsd > 0 ? (100 * spentUsd) / baselineUsd : 0
  into[NAMES.sessionSwitches] = switches
  if (considered === undefined) return
  into[NAMES.switchCost] = considered.usd
  into[NAMES.switchCeiling] = considered.ceilingUsd
  into[NAMES.switchWarmTokens] = considered.warmTokens
}

function describeAgents(decision: Decision, into: Attributes): void {
  if (decision.listener !== undefined) into[NAMES.selectionListener] = decision.listener
  into[NAMES.selectionAgents] = decision.agents.join(',')
  into[NAMES.selectionAgentCount] = decision.agents.length
  into[NAMES.selectionMs] = decision.durationMs.toFixed(2)
}

function describeModels(decision: Decision, into: Attributes): void {
  into[NAMES.decisionModels] = decision.models.slice(0, MAX_LISTED)
  into[NAMES.routeModel] = decision.models[0] ?? 'none'
  into[NAMES.routingMs] = decision.durationMs
  if (decision.stage === 'affinity') into[NAMES.routingSkipped] = true
  into[NAMES.routingStrategy] = decision.stage
  into[NAMES.routingFallback] = decision.stage === 'default'
  into[NAMES.routingReason] = decision.reason.slice(0, MAX_CHARS)
}
