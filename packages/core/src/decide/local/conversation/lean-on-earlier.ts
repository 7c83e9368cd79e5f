import { estimateConfidence, findTopTwo } from '../calibration/confidence.ts'
import type { RoutingState, Scoring } from '../routing-state.ts'
import { createEmptyRow, findBest, mixRows, type ScoreRow } from '../scorers/scorer.ts'
import { rateFollowUp } from './follow-up.ts'
import type { Conversation } from './read-conversation.ts'

/** A message, or a part of one, with its own scores. */
export interface OwnTurn {
  text: string
  own: ScoreRow
  /** Whether it answers a question of the assistant. */
  answers: boolean
}

/** The context: the scores of the earlier turns and the index of the target that answered last, or -1. */
export interface EarlierTalk {
  row: ScoreRow
  answered: number
}

/** Confidence from which an earlier turn determines its target. */
const CONTEXT_CLEAR = 0.2
/** Below this probability a follow-up has no effect. */
const NEGLIGIBLE = 0.02
const SURE_SPREADS = 4

/** Raises the score of the target that answered before, or would have, to the level of the message's own best score. */
function raisePrevious({ scale }: RoutingState, { row, answered }: EarlierTalk, own: ScoreRow): ScoreRow {
  const sure = Math.max(findTopTwo(own)[0], scale.median + SURE_SPREADS * scale.spread)
  const scores = row.scores.map((score, target) => (target === answered ? Math.max(score, sure) : score))
  const contrast = Math.max(row.contrast, scale.contrast.median + SURE_SPREADS * scale.contrast.spread)
  return { ...row, scores, contrast }
}

/**
 * Whether a message may be a follow-up. Reading the context costs more than reading the message, so this is checked
 * first.
 */
export function mayLean(state: RoutingState, { text, own, answers }: OwnTurn): boolean {
  const reading = { confidence: estimateConfidence(own, state.scale), lead: 0, answers }
  return rateFollowUp(text, reading, state.forms) >= NEGLIGIBLE
}

/** The scores of a message in the context of earlier turns, and the share of that context in them (0 to 1). */
interface Leaning {
  row: ScoreRow
  weight: number
}

/** Mixes the scores of a message with those of the context, by its probability of being a follow-up. */
export function leanOn(state: RoutingState, { text, own, answers }: OwnTurn, earlier: EarlierTalk): Leaning {
  const { row, answered } = earlier
  const best = findBest(own.scores)
  const lead = answered < 0 ? 0 : ((own.scores[best] ?? 0) - (own.scores[answered] ?? 0)) / state.scale.spread
  const reading = { confidence: estimateConfidence(own, state.scale), lead, answers }
  const weight = rateFollowUp(text, reading, state.forms)
  if (weight < NEGLIGIBLE) return { row: own, weight: 0 }
  return { row: mixRows(own, answered < 0 ? row : raisePrevious(state, earlier, own), weight), weight }
}

/**
 * Determines the targets of the earlier turns in order, where they are clear. `previous` is the target of the last one,
 * if known.
 */
export function* readEarlier(state: RoutingState, talk: Conversation, previous: number): Scoring<EarlierTalk> {
  const { earlier } = talk
  const rows = earlier.length > 0 ? yield earlier.map(({ text }) => text) : []
  let before: EarlierTalk = { row: createEmptyRow(state.ids.length), answered: -1 }
  for (const [index, { text, answers }] of earlier.entries()) {
    const own = rows[index] ?? before.row
    const row = index === 0 ? own : leanOn(state, { text, own, answers }, before).row
    const isClear = estimateConfidence(row, state.scale) >= CONTEXT_CLEAR
    before = { row, answered: isClear ? findBest(row.scores) : before.answered }
  }
  return previous < 0 ? before : { ...before, answered: previous }
}
