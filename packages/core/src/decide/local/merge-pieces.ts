import { estimateConfidence } from './confidence.ts'
import type { RoutingState, Scoring } from './routing-state.ts'
import { findBest, type ScoreRow } from './scorer.ts'
import { type Joint, joinPieces, type Piece } from './split-request.ts'

/** A piece with what the targets say to it. */
export interface ScoredPiece extends Piece {
  row: ScoreRow
  best: number
  confidence: number
}

/** What a joint must show to stay: a confidence on both sides, and how far each side prefers its own target, in spreads. */
const DEMANDS: Readonly<Record<Joint, { confidence: number; margin: number }>> = {
  marker: { confidence: 0.4, margin: 0 },
  sentence: { confidence: 0.4, margin: 2 },
  weak: { confidence: 0.6, margin: 2 },
}

function rate(state: RoutingState, piece: Piece, row: ScoreRow): ScoredPiece {
  return { ...piece, row, best: findBest(row), confidence: estimateConfidence(row, state.scale, state.weights) }
}

/** At least 0 for a joint that separates two requests; the lower, the clearer that it does not. */
function rateJoint(state: RoutingState, left: ScoredPiece, right: ScoredPiece): number {
  if (left.best === right.best) return -9
  const demand = DEMANDS[right.joint]
  const leftLead = (left.row[left.best] ?? 0) - (left.row[right.best] ?? 0)
  const rightLead = (right.row[right.best] ?? 0) - (right.row[left.best] ?? 0)
  const margin = Math.min(leftLead, rightLead) / state.scale.spread - demand.margin
  const confidence = Math.min(left.confidence, right.confidence) - demand.confidence
  return confidence < 0 || margin < 0 ? Math.min(confidence, margin) - 1 : Math.min(confidence, margin)
}

/** Joins neighbours again, the least separate first, until every joint that is left stands between two requests. */
export function* mergePieces(state: RoutingState, pieces: readonly Piece[]): Scoring<ScoredPiece[]> {
  const rows = yield pieces.map((piece) => piece.text)
  const scored = pieces.map((piece, index) => rate(state, piece, rows[index] ?? new Float64Array(0)))
  for (;;) {
    let weakest = -1
    let least = 0
    for (let index = 1; index < scored.length; index++) {
      const [left, right] = [scored[index - 1], scored[index]]
      const rating = left && right ? rateJoint(state, left, right) : 0
      if (rating < least) {
        least = rating
        weakest = index
      }
    }
    const [left, right] = [scored[weakest - 1], scored[weakest]]
    if (!left || !right) return scored
    const joined = joinPieces(left, right)
    const [row = new Float64Array(0)] = scored.length === 2 ? [left.row] : yield [joined.text]
    scored.splice(
      weakest - 1,
      2,
      rate(state, { text: joined.text, joint: left.joint, runsBefore: left.runsBefore }, row),
    )
  }
}
