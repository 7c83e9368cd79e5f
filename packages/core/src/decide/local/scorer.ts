/** What a scorer makes of one text. */
export interface ScoreRow {
  /** One score per target, in the order of the targets; higher is better. */
  scores: Float64Array
  /** How much nearer the best target is in meaning than requests of other kinds are. */
  contrast: number
  /** How much the best target has to do with what the text is about; 0 without topics. */
  owned: number
  /** How well the best target's words match. */
  matched: number
  /** How many different words of the text carry a topic. */
  terms: number
}

/** Scores texts against a fixed list of targets. */
export interface Scorer {
  score(text: string): ScoreRow
}

/** A row in which nothing speaks for anybody. */
export function createEmptyRow(size: number): ScoreRow {
  return { scores: new Float64Array(size), contrast: 0, owned: 0, matched: 0, terms: 0 }
}

/** Index of the highest score, the first of equals. -1 for an empty row. */
export function findBest(scores: Float64Array): number {
  let best = scores.length > 0 ? 0 : -1
  for (let index = 1; index < scores.length; index++) if ((scores[index] ?? 0) > (scores[best] ?? 0)) best = index
  return best
}

/** A row moved towards another by a weight. */
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
