/**
 * Returns the area under the ROC curve: the share of pairs in which the positive has the higher value. Ties count half.
 */
export function findAuroc(positives, negatives) {
  let wins = 0
  for (const positive of positives) {
    for (const negative of negatives) wins += positive > negative ? 1 : positive === negative ? 0.5 : 0
  }
  return wins / (positives.length * negatives.length)
}

export function findPercentile(values, share) {
  const sorted = values.toSorted((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]
}

export function findMean(values) {
  const known = values.filter((value) => value !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length
}

/** Returns the micro-averaged F1 of expected and actual sets of agents. */
export function findF1(pairs) {
  let hits = 0
  let actualCount = 0
  let expectedCount = 0
  for (const { expected, actual } of pairs) {
    hits += actual.filter((id) => expected.includes(id)).length
    actualCount += actual.length
    expectedCount += expected.length
  }
  return (2 * hits) / (actualCount + expectedCount)
}
