import type { ConversationState } from './conversation-state.ts'
import type { SignalGroup, SignalInstance } from './signal-report.ts'
import type { SignalCategory, SignalType } from './signal-taxonomy.ts'

const START = 50
const GAIN = 45
/** Up to this confidence a kind word may be mere manners. */
const MANNERS = 0.5
/** How much of the possible gain a signal brings, per point of confidence above manners. */
const GAINS: Readonly<Record<string, number>> = {
  'interaction.satisfaction.gratitude': 0.8,
  'interaction.satisfaction.confirmation': 0.3,
  'interaction.satisfaction.success': 1.4,
}

interface Penalty {
  /** Points that one certain instance costs. */
  each: number
  /** Points that the category costs at most. */
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
/** Asking for a human out of anger. */
const ANGRY_ESCALATION = 26
/** Accepting the human that the assistant offered. */
const ACCEPTED_ESCALATION = 3
/** A failure that the agent overcame: what it cost in calls and words counts as effort. */
const OVERCOME = 0.1
/**
 * What remains of the troubles of a conversation that a human took over after few calls: the matter was theirs from the
 * beginning. It grows evenly with each further call, up to the whole after many: the agent had tried and could not do it.
 */
const SETTLED = 0.25
const FEW_CALLS = 3
const MANY_CALLS = 9
/** How near to the user's last message contentment counts whole, in messages: what came after it may have gone wrong. */
const ENDING = 4
const EARLIER = 0.25
/** Share of the user's turns that had to put something right, from which on it weighs double. */
const MISALIGNED_SHARE = 0.3
const MOST_EFFORT = 10
/** What may be free of each kind of effort, and how much more of it costs half of the points. */
const EFFORTS = {
  /** Characters that the user had to read. */
  read: { free: 300, half: 4000 },
  /** Characters that the user had to write. */
  written: { free: 100, half: 2000 },
  /** Words that the user had said before. */
  saidAgain: { free: 2, half: 80 },
  calls: { free: 1, half: 60 },
  /** The same call for the same result. */
  repeatedCalls: { free: 0, half: 8 },
  /** User turns after the last change that a call made: something was still asked and not done. */
  turnsSinceChange: { free: 0, half: 4 },
} as const

const EFFORT_KINDS = Object.keys(EFFORTS) as (keyof typeof EFFORTS)[]

/**
 * From 0 to 100, starting at 50: what pleased the user in the end lifts it with falling increments, what went wrong lowers it
 * by kind, confidence and up to a ceiling per kind. A failure that was overcome costs a tenth; asking for a human costs
 * nothing once the human has been called; effort costs up to ten points, so that it alone never leaves the middle, and takes
 * as many again from what contentment brought.
 */
export function assessQuality(state: ConversationState, groups: Record<SignalCategory, SignalGroup>): number {
  const relief = measureRelief(state)
  const gain = measureGain(groups['interaction.satisfaction'].signals, state)
  let score = START + gain
  for (const [category, penalty] of Object.entries(PENALTIES)) {
    const { signals } = groups[category as SignalCategory]
    if (signals.length === 0) continue
    const kind = category === 'interaction.disengagement' ? 1 : relief
    score -= kind * measurePenalty(signals, penalty, { state, groups })
  }
  const effort = relief * measureEffort(state)
  // Thanks after long labour say less: what an exchange cost is taken from them once more.
  score -= effort + Math.min(gain, effort)
  return Math.round(Math.min(100, Math.max(0, score)) * 10) / 10
}

function measureRelief({ handedOverAt, callsBeforeHandover: calls }: ConversationState): number {
  if (handedOverAt === undefined) return 1
  const tried = Math.min(1, Math.max(0, calls - FEW_CALLS) / (MANY_CALLS - FEW_CALLS))
  return SETTLED + (1 - SETTLED) * tried
}

/** Each kind of contentment counts once, at its surest: thanks that are repeated are manners. */
function measureGain(signals: readonly SignalInstance[], { previousUser }: ConversationState): number {
  const end = (previousUser?.index ?? 0) - ENDING
  const surest = new Map<SignalType, number>()
  for (const { type, confidence, messageIndex } of signals) {
    const sure = Math.max(0, confidence - MANNERS) * (messageIndex < end ? EARLIER : 1)
    surest.set(type, Math.max(sure, surest.get(type) ?? 0))
  }
  let missing = 1
  for (const [type, sure] of surest) missing *= 1 - sure * (GAINS[type] ?? 0)
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

/** What the exchange cost beyond a short one: reading, writing, saying it again, and the work behind it. */
function measureEffort(state: ConversationState): number {
  const { repeatedWords: saidAgain, repeatedCalls } = state.progress
  const { proseLength: read, writtenLength: written, toolCalls: calls, turnsSinceChange = 0 } = state
  const spent = { read, written, saidAgain, calls, repeatedCalls, turnsSinceChange }
  let effort = 0
  for (const kind of EFFORT_KINDS) {
    const { free, half } = EFFORTS[kind]
    effort += Math.max(0, spent[kind] - free) / half
  }
  return (MOST_EFFORT * effort) / (effort + 1)
}
