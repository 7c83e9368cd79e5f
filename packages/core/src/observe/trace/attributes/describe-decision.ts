import type { Attributes } from '@opentelemetry/api'
import type { Decision } from '../../../contract/record/decision.ts'
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
  if (session !== undefined) {
    attributes[NAMES.session] = session.id
    attributes[NAMES.decisionPinned] = session.pinned
    attributes[NAMES.decisionSwitched] = session.switched
  }
  if (decision.kind === 'agents') describeAgents(decision, attributes)
  else describeModels(decision, attributes)
  return attributes
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
  into[NAMES.routingStrategy] = decision.stage
  into[NAMES.routingFallback] = decision.stage === 'default'
  into[NAMES.routingReason] = decision.reason.slice(0, MAX_CHARS)
}
