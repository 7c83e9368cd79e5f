import type { Attributes } from '@opentelemetry/api'
import type { Decision } from '../../contract/decision.ts'
import { NAMES } from './attribute-names.data.ts'

/** How many candidates and stages a span carries; chosen ones come first. */
const MAX_LISTED = 32
const MAX_CHARS = 300

/** The whole decision, bounded, in our names and in Plano's. */
export function describeDecision(decision: Decision): Attributes {
  const candidates = [...decision.candidates].sort((a, b) => Number(b.chosen) - Number(a.chosen) || b.score - a.score)
  const listed = candidates.slice(0, MAX_LISTED)
  return {
    [NAMES.decisionId]: decision.id,
    [NAMES.decisionKind]: decision.kind,
    [NAMES.decisionStage]: decision.stage,
    [NAMES.decisionConfidence]: decision.confidence,
    [NAMES.decisionReason]: decision.reason.slice(0, MAX_CHARS),
    [NAMES.decisionCandidates]: listed.map((each) => each.id),
    [NAMES.decisionScores]: listed.map((each) => each.score),
    [NAMES.decisionWhy]: listed.map((each) => each.reason.slice(0, MAX_CHARS)),
    [NAMES.decisionStages]: decision.stages.slice(0, MAX_LISTED).map((each) => `${each.stage}: ${each.outcome}`),
    ...describeSession(decision),
    ...(decision.kind === 'agents' ? describeAgents(decision) : describeModels(decision)),
  }
}

function describeSession({ session, route }: Decision): Attributes {
  return {
    ...(route === null ? {} : { [NAMES.routeName]: route }),
    ...(session === undefined
      ? {}
      : {
          [NAMES.session]: session.id,
          [NAMES.decisionPinned]: session.pinned,
          [NAMES.decisionSwitched]: session.switched,
        }),
  }
}

function describeAgents(decision: Decision): Attributes {
  return {
    ...(decision.listener === undefined ? {} : { [NAMES.selectionListener]: decision.listener }),
    [NAMES.selectionAgents]: decision.agents.join(','),
    [NAMES.selectionAgentCount]: decision.agents.length,
    [NAMES.selectionMs]: decision.durationMs.toFixed(2),
  }
}

function describeModels(decision: Decision): Attributes {
  return {
    [NAMES.decisionModels]: decision.models.slice(0, MAX_LISTED),
    [NAMES.routeModel]: decision.models[0] ?? 'none',
    [NAMES.routingMs]: decision.durationMs,
    [NAMES.routingStrategy]: decision.stage,
    [NAMES.routingFallback]: decision.stage === 'default',
    [NAMES.routingReason]: decision.reason.slice(0, MAX_CHARS),
  }
}
