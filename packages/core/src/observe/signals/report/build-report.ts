import { assessCompat } from '../compat/assess-compat.ts'
import type { ConversationState } from '../conversation-state.ts'
import { categoryOf, isConcern, SIGNAL_CATEGORIES, type SignalCategory } from '../signal-taxonomy.ts'
import { assessQuality } from './assess-quality.ts'
import { measureEfficiency } from './measure-efficiency.ts'
import type {
  SignalAssessment,
  SignalGroup,
  SignalInstance,
  SignalOutcome,
  SignalQuality,
  SignalReport,
  SignalTurns,
} from './signal-report.ts'
import { summarizeReport } from './summarize-report.ts'

/** Satisfaction or a farewell within this many messages from the end determines the outcome. */
const ENDING = 4

/** Builds the report on all messages so far. */
export function buildReport(state: ConversationState, profile: 'default' | 'compat'): SignalReport {
  const assessed = assessState(state, profile)
  return { ...assessed, summary: summarizeReport(assessed) }
}

/** The report without its summary. */
export function assessState(state: ConversationState, profile: 'default' | 'compat'): SignalAssessment {
  const signals = [...state.signals].sort((left, right) => left.messageIndex - right.messageIndex)
  const groups = groupSignals(signals)
  const turns = countTurns(state, profile)
  const { score, isTroubled } =
    profile === 'compat' ? { score: assessCompat(groups, turns), isTroubled: false } : assessQuality(state, groups)
  const range = qualityOf(score)
  // The range of the score alone would call nearly everything neutral that has a single concern.
  const quality = range === 'neutral' && isTroubled ? 'poor' : range
  const flagged = isFlagged(quality, groups)
  const outcome = readOutcome(state, signals)
  return { quality, score, signals, groups, turns, outcome, flagged, profile }
}

function groupSignals(signals: readonly SignalInstance[]): Record<SignalCategory, SignalGroup> {
  const groups = {} as Record<SignalCategory, SignalGroup>
  for (const category of SIGNAL_CATEGORIES) groups[category] = { category, count: 0, severity: 0, signals: [] }
  for (const signal of signals) {
    const group = groups[categoryOf(signal.type)]
    group.count = group.signals.push(signal)
    group.severity = severityOf(group.count)
  }
  return groups
}

/** Plano's steps: none, one or two, three or four, more. */
export function severityOf(count: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0
  if (count <= 2) return 1
  return count <= 4 ? 2 : 3
}

/** Plano's ranges of the score. */
export function qualityOf(score: number): SignalQuality {
  if (score >= 75) return 'excellent'
  if (score >= 60) return 'good'
  if (score >= 40) return 'neutral'
  return score >= 25 ? 'poor' : 'severe'
}

function countTurns(state: ConversationState, profile: 'default' | 'compat'): SignalTurns {
  const { userTurns: user, assistantTurns: assistant, substantiveTurns: substantive, toolCalls, progress } = state
  const efficiency = measureEfficiency(profile === 'compat' ? user : progress.effort)
  return { user, assistant, substantive, toolCalls, efficiency, isDragging: efficiency < 0.5 }
}

function isFlagged(quality: SignalQuality, groups: Record<SignalCategory, SignalGroup>): boolean {
  if (quality === 'poor' || quality === 'severe') return true
  if (groups['interaction.disengagement'].count > 0 || groups['interaction.stagnation'].count > 2) return true
  return groups['execution.failure'].count > 0 || groups['execution.loops'].count > 0
}

function readOutcome(state: ConversationState, signals: readonly SignalInstance[]): SignalOutcome {
  if (state.handedOverAt !== undefined) return 'handed_over'
  const end = state.previousUser?.index ?? 0
  let outcome: SignalOutcome = 'open'
  for (const { type, messageIndex } of signals) {
    if (messageIndex < end - ENDING) continue
    if (type === 'interaction.disengagement.quit') outcome = 'abandoned'
    else if (type.startsWith('interaction.satisfaction.')) outcome = 'satisfied'
    else if (isConcern(type) && outcome === 'satisfied' && !type.startsWith('interaction.stagnation.')) outcome = 'open'
  }
  return outcome
}
