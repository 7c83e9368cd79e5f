/** The scores and features of one text. */
export interface ScoreRow {
  /** One score per target, in the order of the targets. Higher is better. */
  scores: Float64Array
  /** How much closer the best target is in meaning than generic requests are. */
  contrast: number
  /** How strongly the best target is linked to the topics of the text. 0 without topics. */
  owned: number
  /** Score of the best target's matching words. */
  matched: number
  /** Number of distinct words that carry a topic. */
  terms: number
}

/** Scores texts against a fixed list of targets. */
export interface Scorer {
  score(text: string): ScoreRow
}

/** A row without evidence for any target. */
export function createEmptyRow(size: number): ScoreRow {
  return { scores: new Float64Array(size), contrast: 0, owned: 0, matched: 0, terms: 0 }
}

/** Index of the highest score, the first of equal ones. -1 for an empty row. */
export function findBest(scores: Float64Array): number {
  let best = scores.length > 0 ? 0 : -1
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  return best
}

/** Interpolates between two rows by a weight. */
export function mixRows(row: ScoreRow, other: ScoreRow, weight: number): ScoreRow {
  const mix = (left: number, right: number) => (1 - weight) * left + weight * right
  return {
    scores: row.scores.map((score, index) => mix(score, other.scores[index] ?? 0)),
    contrast: mix(row.contrast, other.contrast),
    owned: mix(row.owned, other.owned),
    matched: mix(row.matched, other.matched),
    terms: mix(row.terms, other.terms),
  }
}
