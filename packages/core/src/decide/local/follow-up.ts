import { readTerms, readWords } from './read-words.ts'
import type { ScoreRow } from './scorer.ts'

const OPENER =
  /^(?:and|but|or|also|ok|okay|yes|no|sure|actually|what about|how about|what if|same|again|another|more|make (?:it|that)|change (?:it|that)|move (?:it|that)|for|with|in|on|at|to|by|only|which|is (?:it|that)|the|can (?:i|you) (?:use|leave)|when will it|how long will)\b/i
const REFERENCE =
  /\b(?:it|that|this|them|those|these|there|one|ones|again|instead|else|too|as well|another|more|same|way back)\b/i
const CONTEXT_WEIGHT = 0.8
const DECAY = 0.5
const NEGLIGIBLE = 0.02

/** How much a message leans on the ones before it, from 0 to 1. */
export function rateEllipsis(text: string): number {
  const words = readWords(text).length
  let rate = 0
  if (words <= 3) rate += 0.25
  else if (words <= 6) rate += 0.1
  if (readTerms(text).length <= 1) rate += 0.15
  if (OPENER.test(text.trim())) rate += 0.5
  if (REFERENCE.test(text)) rate += 0.4
  return Math.min(1, rate)
}

/** Weight of the earlier turns: high for a message that leans on them and says little itself. */
export function weighContext(text: string, confidence: number): number {
  const weight = CONTEXT_WEIGHT * rateEllipsis(text) * Math.sqrt(1 - confidence)
  return weight < NEGLIGIBLE ? 0 : weight
}

/** What the earlier turns speak for: the later the turn, the more; the agent that answered counts as a sure one. */
export function blendContext(
  rows: readonly ScoreRow[],
  previous: { index: number; score: number } | undefined,
): ScoreRow {
  const context = new Float64Array(rows[0]?.length ?? 0)
  let total = 0
  let weight = 1
  for (const row of rows.toReversed()) {
    for (let index = 0; index < context.length; index++)
      context[index] = (context[index] ?? 0) + weight * (row[index] ?? 0)
    total += weight
    weight *= DECAY
  }
  for (let index = 0; index < context.length; index++) context[index] = (context[index] ?? 0) / Math.max(total, 1e-9)
  if (previous) context[previous.index] = Math.max(context[previous.index] ?? 0, previous.score)
  return context
}

/** A row moved towards the context by a weight. */
export function mixRows(row: ScoreRow, other: ScoreRow, weight: number): ScoreRow {
  return row.map((score, index) => (1 - weight) * score + weight * (other[index] ?? 0))
}
