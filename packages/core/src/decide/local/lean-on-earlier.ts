import { estimateConfidence, findTopTwo } from './confidence.ts'
import { rateFollowUp } from './follow-up.ts'
import type { Conversation } from './read-conversation.ts'
import type { RoutingState, Scoring } from './routing-state.ts'
import { createEmptyRow, findBest, mixRows, type ScoreRow } from './scorer.ts'

/** A message, or a part of one, with its own scores. */
export interface OwnTurn {
  text: string
  own: ScoreRow
  /** Whether it answers a question of the assistant. */
  answers: boolean
}

/** What the turns before say: their scores, and the target that had the word last, -1 for none. */
export interface EarlierTalk {
  row: ScoreRow
  answered: number
}

/** From here on an earlier turn tells who answered it. */
const CONTEXT_CLEAR = 0.2
/** A follow-up less probable than this changes nothing. */
const NEGLIGIBLE = 0.02
const SURE_SPREADS = 4

/** Makes the target that answered before, or would have, as sure in the context as anything is in the message itself. */
function raisePrevious({ scale }: RoutingState, { row, answered }: EarlierTalk, own: ScoreRow): ScoreRow {
  const sure = Math.max(findTopTwo(own)[0], scale.median + SURE_SPREADS * scale.spread)
  const scores = row.scores.map((score, target) => (target === answered ? Math.max(score, sure) : score))
  const contrast = Math.max(row.contrast, scale.contrast.median + SURE_SPREADS * scale.contrast.spread)
  return { ...row, scores, contrast }
}

/** Whether a message may lean on what was said before it: reading that costs more than the message itself. */
export function mayLean(state: RoutingState, { text, own, answers }: OwnTurn): boolean {
  const reading = { confidence: estimateConfidence(own, state.scale), lead: 0, answers }
  return rateFollowUp(text, reading, state.forms) >= NEGLIGIBLE
}

/** A message as it reads behind the turns before it. */
export function leanOn(state: RoutingState, { text, own, answers }: OwnTurn, earlier: EarlierTalk): ScoreRow {
  const { row, answered } = earlier
  const best = findBest(own.scores)
  const lead = answered < 0 ? 0 : ((own.scores[best] ?? 0) - (own.scores[answered] ?? 0)) / state.scale.spread
  const reading = { confidence: estimateConfidence(own, state.scale), lead, answers }
  const weight = rateFollowUp(text, reading, state.forms)
  if (weight < NEGLIGIBLE) return own
  return mixRows(own, answered < 0 ? row : raisePrevious(state, earlier, own), weight)
}

/** Whom the turns so far were for, one after the other, when they are clear about it; `previous` is who answered the last one. */
export function* readEarlier(state: RoutingState, talk: Conversation, previous: number): Scoring<EarlierTalk> {
  const { earlier } = talk
  const rows = earlier.length > 0 ? yield earlier.map(({ text }) => text) : []
  let before: EarlierTalk = { row: createEmptyRow(state.ids.length), answered: -1 }
  for (const [index, { text, answers }] of earlier.entries()) {
    const own = rows[index] ?? before.row
    const row = index === 0 ? own : leanOn(state, { text, own, answers }, before)
    const isClear = estimateConfidence(row, state.scale) >= CONTEXT_CLEAR
    before = { row, answered: isClear ? findBest(row.scores) : before.answered }
  }
  return previous < 0 ? before : { ...before, answered: previous }
}
