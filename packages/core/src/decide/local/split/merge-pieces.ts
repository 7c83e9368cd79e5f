import { estimateConfidence } from '../calibration/confidence.ts'
import { keepEnds } from '../conversation/focus-text.ts'
import type { RoutingState, Scoring } from '../routing-state.ts'
import { createEmptyRow, findBest, type ScoreRow } from '../scorers/scorer.ts'
import { MAX_LEAD_EVIDENCE, mayBeOneQuestion, rateLeads, rateWording } from './rate-boundary.ts'
import { joinPieces, type Piece } from './split-request.ts'

/** A part of a message with its scores. */
export interface ScoredPiece extends Piece {
  /** The scores of its own words. */
  own: ScoreRow
  /** The same with those of the context. */
  row: ScoreRow
  best: number
  confidence: number
}

/** Smallest confidence of a part that counts as a request. */
const MIN_CONFIDENCE = 0.12
const SAME_TARGET = -99
const UNSURE = -49
/** Number of characters of a part that are scored, from both ends. */
const MAX_PIECE = 240

/** Smallest dilution of the first request by a second one, in spreads. */
const DILUTION = 0.5

type Rate<Item> = (left: Item, right: Item) => number

/** The weakest border between two requests with a rating below 0: the index of its right part. */
function findWeakest<Item>(items: readonly Item[], rate: Rate<Item>): number {
  let weakest = -1
  let least = 0
  for (let index = 1; index < items.length; index++) {
    const [left, right] = [items[index - 1], items[index]]
    const rating = left && right ? rate(left, right) : 0
    if (rating < least) {
      least = rating
      weakest = index
    }
  }
  return weakest
}

/**
 * The scores of a part in the context of earlier turns. `left` is the part before it in the same message, which it is
 * more likely to continue than the turn before.
 */
export type ReadInContext = (text: string, own: ScoreRow, left: ScoredPiece | undefined) => ScoreRow

const readWithoutContext: ReadInContext = (_, own) => own

interface OwnPiece extends Piece {
  own: ScoreRow
}

function* scorePieces(state: RoutingState, pieces: readonly Piece[]): Scoring<OwnPiece[]> {
  const rows = yield pieces.map((piece) => keepEnds(piece.text, MAX_PIECE))
  return pieces.map((piece, index) => ({ ...piece, own: rows[index] ?? createEmptyRow(state.ids.length) }))
}

/** Reads parts in order, each after the one before it. The first of them follows `left`. */
function readPieces(
  state: RoutingState,
  pieces: readonly OwnPiece[],
  { read, left }: { read: ReadInContext; left?: ScoredPiece | undefined },
): ScoredPiece[] {
  const scored: ScoredPiece[] = []
  for (const piece of pieces) {
    const row = read(piece.text, piece.own, scored.at(-1) ?? left)
    scored.push({ ...piece, row, best: findBest(row.scores), confidence: estimateConfidence(row, state.scale) })
  }
  return scored
}

interface Joined {
  left: ScoredPiece
  right: ScoredPiece
  /** Number of parts in the message. */
  count: number
}

function rateScored(state: RoutingState, { left, right, count }: Joined): number {
  if (left.best === right.best) return SAME_TARGET
  const { spread } = state.scale
  const leadOver = ({ row: { scores }, best }: ScoredPiece, other: number) =>
    ((scores[best] ?? 0) - (scores[other] ?? 0)) / spread
  const leftLead = leadOver(left, right.best)
  const rightLead = leadOver(right, left.best)
  const confidence = Math.min(left.confidence, right.confidence)
  if (confidence < MIN_CONFIDENCE) return UNSURE
  return rateWording(left, right, count) + rateLeads(leftLead, rightLead, confidence)
}

/** Joins parts that no score could separate. */
function mergeByWording(pieces: readonly Piece[]): Piece[] {
  const merged = [...pieces]
  for (;;) {
    const index = findWeakest(merged, (left, right) => rateWording(left, right, pieces.length) + MAX_LEAD_EVIDENCE)
    const [left, right] = [merged[index - 1], merged[index]]
    if (!left || !right) return merged
    merged.splice(index - 1, 2, joinPieces(left, right))
  }
}

/** A question with two verbs scores about as well as its first part alone, while two requests dilute each other. */
function* rejoin(state: RoutingState, scored: ScoredPiece[], read: ReadInContext): Scoring<ScoredPiece[]> {
  for (let index = scored.length - 1; index > 0; index--) {
    const [left, right] = [scored[index - 1], scored[index]]
    if (!left || !right || !mayBeOneQuestion(left, right)) continue
    const joined = yield* scorePieces(state, [joinPieces(left, right)])
    const [whole = left] = readPieces(state, joined, { read, left: scored[index - 2] })
    const part = whole.best === left.best ? left : whole.best === right.best ? right : undefined
    if (part === undefined) continue
    const gain = ((whole.row.scores[whole.best] ?? 0) - (part.row.scores[whole.best] ?? 0)) / state.scale.spread
    if (gain < -DILUTION) continue
    if (scored.length === 2) return []
    scored.splice(index - 1, 2, whole)
  }
  return scored
}

/** Joins neighbouring parts, weakest border first, until every remaining border separates two requests. */
export function* mergePieces(
  state: RoutingState,
  all: readonly Piece[],
  read: ReadInContext = readWithoutContext,
): Scoring<ScoredPiece[]> {
  const pieces = mergeByWording(all)
  if (pieces.length < 2) return []
  const scored = readPieces(state, yield* scorePieces(state, pieces), { read })
  for (;;) {
    const index = findWeakest(scored, (left, right) => rateScored(state, { left, right, count: all.length }))
    const [left, right] = [scored[index - 1], scored[index]]
    if (!left || !right) return yield* rejoin(state, scored, read)
    if (scored.length === 2) return []
    const joined = yield* scorePieces(state, [joinPieces(left, right)])
    // The parts behind it now follow the joined one.
    const behind = [...joined, ...scored.slice(index + 1)]
    scored.splice(index - 1, behind.length + 1, ...readPieces(state, behind, { read, left: scored[index - 2] }))
  }
}
