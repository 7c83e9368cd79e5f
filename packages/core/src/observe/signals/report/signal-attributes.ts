import { SIGNAL_CATEGORIES, SIGNAL_TYPES } from '../signal-taxonomy.ts'
import type { SignalAssessment } from './signal-report.ts'

/** Names of Plano's span attributes and events for signals. Dashboards written for Plano query them. */
export const SIGNAL_ATTRIBUTES = {
  quality: 'signals.quality',
  qualityScore: 'signals.quality_score',
  turnCount: 'signals.turn_count',
  efficiencyScore: 'signals.efficiency_score',
  /** Not in Plano: the rule set that found the signals, so that its figures can be distinguished from Plano's. */
  ruleset: 'signals.ruleset',
  /** Not in Plano: handed_over, satisfied, abandoned or open. */
  outcome: 'signals.outcome',
  categoryPrefix: 'signals.',
  eventPrefix: 'signal.',
  eventType: 'signal.type',
  eventMessageIndex: 'signal.message_index',
  eventConfidence: 'signal.confidence',
  eventSnippet: 'signal.snippet',
  eventMetadata: 'signal.metadata',
} as const

/** Appended to the name of a span whose conversation should be reviewed. */
export const SIGNAL_FLAG = '\u{1f6a9}'

const RULESETS = { default: 'planojs-1', compat: 'plano-compat' } as const

export type SignalAttributeValue = string | number

export interface SignalSpanEvent {
  name: string
  attributes: Record<string, SignalAttributeValue>
}

export interface SignalSpanData {
  attributes: Record<string, SignalAttributeValue>
  events: SignalSpanEvent[]
  /** Whether Plano would add the flag to the span's name. */
  flagged: boolean
}

export interface SignalSpanOptions {
  /** Snippets quote users, so they are written only when content capture is on. */
  snippets?: boolean
  /** Only signals of this message index or later become events, so that each is emitted once. */
  sinceIndex?: number
  /** Maximum number of events. Default 100, which is below the usual limit of 128 per span. */
  maxEvents?: number
}

/** Converts a report into Plano's span attributes and events, in the order of the taxonomy. Does not touch any span. */
export function toSignalSpanData(report: SignalAssessment, options: SignalSpanOptions = {}): SignalSpanData {
  const attributes: Record<string, SignalAttributeValue> = {
    [SIGNAL_ATTRIBUTES.quality]: report.quality,
    [SIGNAL_ATTRIBUTES.qualityScore]: report.score,
    [SIGNAL_ATTRIBUTES.turnCount]: report.turns.user,
    [SIGNAL_ATTRIBUTES.efficiencyScore]: report.turns.efficiency,
    [SIGNAL_ATTRIBUTES.ruleset]: RULESETS[report.profile],
    [SIGNAL_ATTRIBUTES.outcome]: report.outcome,
  }
  for (const category of report.signals.length === 0 ? [] : SIGNAL_CATEGORIES) {
    const { count, severity } = report.groups[category]
    if (count === 0) continue
    attributes[`${SIGNAL_ATTRIBUTES.categoryPrefix}${category}.count`] = count
    attributes[`${SIGNAL_ATTRIBUTES.categoryPrefix}${category}.severity`] = severity
  }
  return { attributes, events: listEvents(report, options), flagged: report.flagged }
}

function listEvents(report: SignalAssessment, options: SignalSpanOptions): SignalSpanEvent[] {
  const { snippets = false, sinceIndex = 0, maxEvents = 100 } = options
  if (report.signals.length === 0) return []
  return report.signals
    .filter(({ messageIndex }) => messageIndex >= sinceIndex)
    .sort((left, right) => SIGNAL_TYPES.indexOf(left.type) - SIGNAL_TYPES.indexOf(right.type))
    .slice(0, maxEvents)
    .map(({ type, messageIndex, confidence, snippet, metadata }) => ({
      name: `${SIGNAL_ATTRIBUTES.eventPrefix}${type}`,
      attributes: {
        [SIGNAL_ATTRIBUTES.eventType]: type,
        [SIGNAL_ATTRIBUTES.eventMessageIndex]: messageIndex,
        [SIGNAL_ATTRIBUTES.eventConfidence]: confidence,
        ...(snippets && snippet !== '' ? { [SIGNAL_ATTRIBUTES.eventSnippet]: snippet } : undefined),
        [SIGNAL_ATTRIBUTES.eventMetadata]: JSON.stringify(metadata),
      },
    }))
}
