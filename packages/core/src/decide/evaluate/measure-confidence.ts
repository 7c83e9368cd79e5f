/** One decision: how confident it was, and whether its first choice was right. */
export interface Guess {
  confidence: number
  isBestGuessRight: boolean
}

/** Requests whose confidence lies in one interval. */
export interface CalibrationBin {
  from: number
  to: number
  count: number
  /** Mean confidence. */
  confidence: number
  /** Share of correct decisions. */
  accuracy: number
}

/** How well confidence works as a probability. */
export interface Calibration {
  /** Expected calibration error (Naeini et al. 2015): mean difference between confidence and accuracy over ten bins. */
  error: number
  bins: CalibrationBin[]
}

/** The effect of one confidence threshold. */
export interface AbstentionPoint {
  threshold: number
  /** Share of the answerable requests that are accepted. */
  kept: number
  /** Share of correct decisions among the accepted ones; undefined when none is accepted. */
  accuracy: number | undefined
  /** Share of the out-of-scope requests that are rejected; undefined when there are none. */
  rejected: number | undefined
}

const BINS = 10
const STEPS = 20

export function measureCalibration(guesses: readonly Guess[]): Calibration {
  const bins: CalibrationBin[] = []
  let error = 0
  for (let bin = 0; bin < BINS; bin++) {
    const inside = guesses.filter(({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin)
    if (inside.length === 0) continue
    const confidence = inside.reduce((sum, guess) => sum + guess.confidence, 0) / inside.length
    const accuracy = inside.filter((guess) => guess.isBestGuessRight).length / inside.length
    error += (inside.length / guesses.length) * Math.abs(confidence - accuracy)
    bins.push({ from: bin / BINS, to: (bin + 1) / BINS, count: inside.length, confidence, accuracy })
  }
  return { error, bins }
}

/**
 * Probability that a random answerable request has a higher confidence than a random out-of-scope one. Ties count half.
 */
function findAuroc(answerable: readonly Guess[], none: readonly Guess[]): number | undefined {
  if (answerable.length === 0 || none.length === 0) return undefined
  let wins = 0
  for (const { confidence } of answerable) {
    for (const other of none) {
      if (confidence > other.confidence) wins += 1
      else if (confidence === other.confidence) wins += 0.5
    }
  }
  return wins / (answerable.length * none.length)
}

/** Coverage and rejection for a range of thresholds, and the area under the ROC curve. */
export function measureAbstention(
  answerable: readonly Guess[],
  none: readonly Guess[],
): { points: AbstentionPoint[]; auroc: number | undefined } {
  const points: AbstentionPoint[] = []
  for (let step = 0; step < STEPS; step++) {
    const threshold = step / STEPS
    const kept = answerable.filter(({ confidence }) => confidence >= threshold)
    const right = kept.filter(({ isBestGuessRight }) => isBestGuessRight).length
    const rejected = none.filter(({ confidence }) => confidence < threshold).length
    points.push({
      threshold,
      kept: answerable.length === 0 ? 0 : kept.length / answerable.length,
      accuracy: kept.length === 0 ? undefined : right / kept.length,
      rejected: none.length === 0 ? undefined : rejected / none.length,
    })
  }
  return { points, auroc: findAuroc(answerable, none) }
}
