/** One score per target, in the order of the targets; higher is better. */
export type ScoreRow = Float64Array

/** Scores texts against a fixed list of targets. */
export interface Scorer {
  score(text: string): ScoreRow
}

/** Index of the highest score, the first of equals. -1 for an empty row. */
export function findBest(row: ScoreRow): number {
  let best = row.length > 0 ? 0 : -1
  for (let index = 1; index < row.length; index++) if ((row[index] ?? 0) > (row[best] ?? 0)) best = index
  return best
}
