import { estimateConfidence, findTopTwo } from '../calibration/confidence.ts'
import type { RoutingState, Scoring } from '../routing-state.ts'
import { createEmptyRow, findBest, mixRows, type ScoreRow } from '../scorers/scorer.ts'
import { type OwnReading, rateFollowUp } from './follow-up.ts'
import type { Conversation, Prompt } from './read-conversation.ts'

/** A message, or a part of one, with its own scores. */
export interface ScoredTurn {
  text: string
  own: ScoreRow
  /** The assistant's message before it. */
  prompt: Prompt
}

/** The context: the scores of the earlier turns and the index of the target that answered last, or -1. */
export interface ContextScores {
  row: ScoreRow
  answered: number
}

/** Confidence from which an earlier turn determines its target. */
const CONTEXT_CLEAR = 0.2
/** Below this probability a follow-up has no effect. */
const NEGLIGIBLE = 0.02
const SURE_SPREADS = 4
/** Share of an assistant's answer in determining which target answered, if the answer certainly names one. */
const REPLY_SHARE = 0.5
/** Least confidence in that target. Replies such as "Okay." and "How can I help you?" name none. */
const LEAST_REPLY_CONFIDENCE = 0.1
/** Number of answers that are scored, from the last one backwards. */
const SCORED_REPLIES = 2

/** Raises the score of the target that answered before, or would have, to the level of the message's own best score. */
function raisePrevious({ scale }: RoutingState, { row, answered }: ContextScores, own: ScoreRow): ScoreRow {
  const sure = Math.max(findTopTwo(own)[0], scale.median + SURE_SPREADS * scale.spread)
  const scores = row.scores.map((score, target) => (target === answered ? Math.max(score, sure) : score))
  const contrast = Math.max(row.contrast, scale.contrast.median + SURE_SPREADS * scale.contrast.spread)
  return { ...row, scores, contrast }
}

/** What is known about a message in the context of the target that answered before. */
function readOwn({ scale }: RoutingState, { own, prompt }: ScoredTurn, answered: number): OwnReading {
  const top = own.scores[findBest(own.scores)] ?? 0
  return {
    confidence: estimateConfidence(own, scale),
    height: (top - scale.median) / scale.spread,
    matched: own.matched,
    lead: answered < 0 ? 0 : (top - (own.scores[answered] ?? 0)) / scale.spread,
    prompt,
  }
}

/**
 * Whether a message may be a follow-up. Reading the context costs more than reading the message, so this is checked
 * first.
 */
export function mayBeFollowUp(state: RoutingState, turn: ScoredTurn): boolean {
  return rateFollowUp(turn.text, readOwn(state, turn, -1), state.patterns) >= NEGLIGIBLE
}

/** The scores of a message in the context of earlier turns, and the share of that context in them (0 to 1). */
interface MixedScores {
  row: ScoreRow
  weight: number
}

/** Mixes the scores of a message with those of the context, by its probability of being a follow-up. */
export function mixWithContext(state: RoutingState, turn: ScoredTurn, earlier: ContextScores): MixedScores {
  const { own } = turn
  const { row, answered } = earlier
  const weight = rateFollowUp(turn.text, readOwn(state, turn, answered), state.patterns)
  if (weight < NEGLIGIBLE) return { row: own, weight: 0 }
  return { row: mixRows(own, answered < 0 ? row : raisePrevious(state, earlier, own), weight), weight }
}

/**
 * The answers of the assistant to the last of the earlier turns, by index. Their words show which target answered.
 * Nothing is scored when that is known.
 */
function listReplies({ earlier, prompt }: Conversation, previous: number): Map<number, string> {
  const replies = earlier.map((_, index) => (earlier[index + 1]?.prompt ?? prompt).text)
  const from = previous < 0 ? replies.length - SCORED_REPLIES : replies.length
  return new Map([...replies.entries()].filter(([index, text]) => index >= from && text !== ''))
}

/** Adds the words of an answer to the scores of its turn. "Yes, you can." names no target and must not outweigh the turn. */
function weighReply({ scale }: RoutingState, row: ScoreRow, reply: ScoreRow): ScoreRow {
  return mixRows(row, reply, REPLY_SHARE * estimateConfidence(reply, scale))
}

/**
 * Determines the targets of the earlier turns in order, where they are clear. `previous` is the target of the last one,
 * if known.
 */
export function* scoreEarlierTurns(
  state: RoutingState,
  conversation: Conversation,
  previous: number,
): Scoring<ContextScores> {
  const { earlier } = conversation
  const replies = listReplies(conversation, previous)
  const rows = earlier.length > 0 ? yield [...earlier.map(({ text }) => text), ...replies.values()] : []
  const replyRows = new Map([...replies.keys()].map((index, place) => [index, rows[earlier.length + place]]))
  let before: ContextScores = { row: createEmptyRow(state.ids.length), answered: -1 }
  for (const [index, { text, prompt }] of earlier.entries()) {
    const own = rows[index] ?? before.row
    const row = index === 0 ? own : mixWithContext(state, { text, own, prompt }, before).row
    const reply = replyRows.get(index)
    const evidence = reply ? weighReply(state, row, reply) : row
    const least = reply ? LEAST_REPLY_CONFIDENCE : CONTEXT_CLEAR
    const isClear = estimateConfidence(evidence, state.scale) >= least
    before = { row, answered: isClear ? findBest(evidence.scores) : before.answered }
  }
  return previous < 0 ? before : { ...before, answered: previous }
}
