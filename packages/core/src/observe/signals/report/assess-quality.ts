import type { ConversationState } from '../conversation-state.ts'
import type { SignalCategory, SignalType } from '../signal-taxonomy.ts'
import type { SignalGroup, SignalInstance } from './signal-report.ts'

const START = 50
const GAIN = 45
/** Lower end of the middle range. */
const MIDDLE = 40
/**
 * Weight of concerns against contentment when a conversation in the middle range is judged: one clear concern that nothing
 * settled makes it poor. What only the environment caused is left out.
 */
const CLEAR = 1.6
/** Up to this confidence a kind word may be mere politeness. */
const MANNERS = 0.5
/** Share of the possible gain per signal and point of confidence above politeness. */
const GAINS: Readonly<Record<string, number>> = {
  'interaction.satisfaction.gratitude': 0.8,
  'interaction.satisfaction.confirmation': 0.3,
  'interaction.satisfaction.success': 1.4,
}

interface Penalty {
  /** Points that one instance with full confidence costs. */
  each: number
  /** Largest number of points that the category can cost. */
  cap: number
}

const PENALTIES: Readonly<Partial<Record<SignalCategory, Penalty>>> = {
  'interaction.misalignment': { each: 9, cap: 30 },
  'interaction.stagnation': { each: 6, cap: 20 },
  'interaction.disengagement': { each: 16, cap: 60 },
  'execution.failure': { each: 9, cap: 36 },
  'execution.loops': { each: 10, cap: 30 },
  'environment.exhaustion': { each: 7, cap: 30 },
}
const GRAVE: Readonly<Partial<Record<SignalType, number>>> = {
  'interaction.disengagement.quit': 26,
  'interaction.disengagement.escalation': 10,
}
/** Demanding a human out of anger. */
const ANGRY_ESCALATION = 26
/** Accepting a human that the assistant offered. */
const ACCEPTED_ESCALATION = 3
/** Relative cost of a failure that the agent recovered from; its extra calls and words count as effort. */
const OVERCOME = 0.1
/**
 * Share of the deductions that remains when a human took over after few calls, because the matter needed a human from
 * the start. It grows linearly with further calls up to the full deduction: the agent had tried and failed.
 */
const SETTLED = 0.25
const FEW_CALLS = 3
const MANY_CALLS = 9
/** Satisfaction counts fully within this many messages before the user's last one. Later events may have spoiled it. */
const ENDING = 4
const EARLIER = 0.25
/** From this share of corrections among the user's turns on, misalignment counts double. */
const MISALIGNED_SHARE = 0.3
const MOST_EFFORT = 10
/** For each kind of effort: the free amount, and the additional amount that costs half of the points. */
const EFFORTS = {
  /** Characters that the user had to read. */
  read: { free: 60, half: 4000 },
  /** Characters that the user had to write. */
  written: { free: 100, half: 2000 },
  /** Words that the user had to repeat. */
  saidAgain: { free: 2, half: 80 },
  calls: { free: 1, half: 60 },
  /** Results without anything in them: the agent looked in the wrong place. */
  emptyResults: { free: 0, half: 10 },
  /** Identical calls with identical results. */
  repeatedCalls: { free: 0, half: 8 },
  /** User turns since a call last changed something: something is still missing. */
  turnsSinceChange: { free: 0, half: 4 },
} as const

const EFFORT_KINDS = Object.keys(EFFORTS) as (keyof typeof EFFORTS)[]

/**
 * Computes the score from 0 to 100, starting at 50. Satisfaction raises it with decreasing increments. Problems lower
 * it by type and confidence, up to a limit per type. A recovered failure costs a tenth. Asking for a human costs
 * nothing once one has been called. Effort costs up to ten points, so it never leaves the middle range on its own, and
 * reduces the gain from satisfaction by the same amount. `isTroubled` tells whether concerns prevail, apart from effort.
 */
export function assessQuality(
  state: ConversationState,
  groups: Record<SignalCategory, SignalGroup>,
): { score: number; isTroubled: boolean } {
  const relief = measureRelief(state)
  const gain = measureGain(groups['interaction.satisfaction'].signals, state)
  let points = 0
  let caused = 0
  for (const [category, penalty] of Object.entries(PENALTIES)) {
    const { signals } = groups[category as SignalCategory]
    if (signals.length === 0) continue
    const kind = category === 'interaction.disengagement' ? 1 : relief
    const cost = kind * measurePenalty(signals, penalty, { state, groups })
    points += cost
    if (category !== 'environment.exhaustion') caused += cost
  }
  const effort = relief * measureEffort(state)
  // Thanks after a long effort count less, so the effort is subtracted from them again.
  const score = START + gain - points - effort - Math.min(gain, effort)
  const isTroubled = START + gain - CLEAR * caused < MIDDLE
  return { score: Math.round(Math.min(100, Math.max(0, score)) * 10) / 10, isTroubled }
}

function measureRelief({ handedOverAt, callsBeforeHandover: calls }: ConversationState): number {
  if (handedOverAt === undefined) return 1
  const tried = Math.min(1, Math.max(0, calls - FEW_CALLS) / (MANY_CALLS - FEW_CALLS))
  return SETTLED + (1 - SETTLED) * tried
}

/** Each type of satisfaction counts once, with its highest confidence: repeated thanks are politeness. */
function measureGain(signals: readonly SignalInstance[], { previousUser }: ConversationState): number {
  const end = (previousUser?.index ?? 0) - ENDING
  const mostConfident = new Map<SignalType, number>()
  for (const { type, confidence, messageIndex } of signals) {
    const sure = Math.max(0, confidence - MANNERS) * (messageIndex < end ? EARLIER : 1)
    mostConfident.set(type, Math.max(sure, mostConfident.get(type) ?? 0))
  }
  let missing = 1
  for (const [type, sure] of mostConfident) missing *= 1 - sure * (GAINS[type] ?? 0)
  return GAIN * (1 - missing)
}

interface Circumstances {
  state: ConversationState
  groups: Record<SignalCategory, SignalGroup>
}

function measurePenalty(signals: readonly SignalInstance[], { each, cap }: Penalty, around: Circumstances): number {
  let points = 0
  for (const signal of signals) points += signal.confidence * weigh(signal, each, around)
  return Math.min(cap, points)
}

function weigh(signal: SignalInstance, each: number, { state, groups }: Circumstances): number {
  if (signal.type === 'interaction.disengagement.escalation') return weighEscalation(signal, { state, groups })
  if (signal.type.startsWith('interaction.misalignment.')) {
    const { count } = groups['interaction.misalignment']
    return count > 1 && count / Math.max(1, state.userTurns) > MISALIGNED_SHARE ? each * 2 : each
  }
  const overcome = state.recovered.has(signal.messageIndex) && !signal.type.startsWith('execution.loops.')
  return (GRAVE[signal.type] ?? each) * (overcome ? OVERCOME : 1)
}

function weighEscalation(signal: SignalInstance, { state, groups }: Circumstances): number {
  if (state.handedOverAt !== undefined && state.handedOverAt >= signal.messageIndex - 1) return 0
  const angry = groups['interaction.disengagement'].signals.some(({ type }) => type !== signal.type)
  if (angry) return ANGRY_ESCALATION
  return signal.metadata['indicator_type'] === 'acceptance' ? ACCEPTED_ESCALATION : (GRAVE[signal.type] ?? 0)
}

/** The effort beyond a short exchange: reading, writing, repetition, and the agent's calls. */
function measureEffort(state: ConversationState): number {
  const { repeatedWords: saidAgain, repeatedCalls } = state.progress
  const { proseLength: read, writtenLength: written, toolCalls: calls, emptyResults, turnsSinceChange = 0 } = state
  const spent = { read, written, saidAgain, calls, emptyResults, repeatedCalls, turnsSinceChange }
  let effort = 0
  for (const kind of EFFORT_KINDS) {
    const { free, half } = EFFORTS[kind]
    effort += Math.max(0, spent[kind] - free) / half
  }
  return (MOST_EFFORT * effort) / (effort + 1)
}
