import { readTerms, readWords } from './read-words.ts'
import { createEmptyRow, mixRows, type ScoreRow } from './scorer.ts'

const OPENER =
  /^(?:and|but|or|also|ok|okay|yes|no|sure|actually|what about|how about|what if|same|again|another|more|make (?:it|that)|change (?:it|that)|move (?:it|that)|for|with|in|on|at|to|by|only|which|is (?:it|that)|the|can (?:i|you) (?:use|leave)|when will it|how long will)\b/i
/** Openers after which a few words only change a detail of what was asked before. */
const SAME_AGAIN = /^(?:and|what about|how about|same for|make (?:it|that)|now for)\b/i
/** Endings that do the same. */
const ALSO = /\b(?:ones?|as well|too|instead|again|also|either)\W*$/i
const FEW_WORDS = 5
const DETAIL_RATE = 0.5
const DETAIL_GATE = 0.8
const DETAIL_WEIGHT = 0.97
const REFERENCE =
  /\b(?:it|that|this|them|those|these|there|one|ones|again|instead|else|too|as well|another|more|same|way back)\b/i
const CONTEXT_WEIGHT = 0.85
/** Short messages that fit nothing by themselves lean on what was said, whatever their words. */
const SHORT_WORDS = 8
const UNSURE_WEIGHT = 0.3
/** A message as sure as most that are right by themselves leans on nothing. */
const SURENESS = 1.1
const DECAY = 0.5
const NEGLIGIBLE = 0.02

/** How much a message leans on the ones before it, from 0 to 1. */
export function rateEllipsis(text: string): number {
  const words = readWords(text).length
  let rate = 0
  if (words <= 3) rate += 0.25
  else if (words <= 6) rate += 0.1
  if (readTerms(text).length <= 1) rate += 0.15
  if (OPENER.test(text.trim())) rate += 0.6
  if (REFERENCE.test(text)) rate += 0.4
  return Math.min(1, rate)
}

/** Weight of the earlier turns: high for a message that leans on them and says little itself. */
export function weighContext(text: string, confidence: number): number {
  const words = readWords(text).length
  const bare = text.trim()
  const isDetail = words <= FEW_WORDS && (SAME_AGAIN.test(bare) || ALSO.test(bare))
  const unsure = words <= SHORT_WORDS ? UNSURE_WEIGHT * (1 - confidence) : 0
  const rate = Math.min(1, rateEllipsis(text) + unsure + (isDetail ? DETAIL_RATE : 0))
  const gate = Math.max(Math.sqrt(Math.max(0, 1 - SURENESS * confidence)), isDetail ? DETAIL_GATE : 0)
  const weight = (isDetail ? DETAIL_WEIGHT : CONTEXT_WEIGHT) * rate * gate
  return weight < NEGLIGIBLE ? 0 : weight
}

/** What the earlier turns speak for: the later the turn, the more. */
export function blendContext(rows: readonly ScoreRow[]): ScoreRow {
  let context = rows[0] ?? createEmptyRow(0)
  for (const row of rows.slice(1)) context = mixRows(context, row, 1 - DECAY)
  return context
}
