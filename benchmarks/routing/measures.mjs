/** Area under the ROC curve: how often a request for somebody gets a higher confidence than one for nobody. */
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

/** Micro F1 of the sets of agents. */
export function findF1(pairs) {
  let hits = 0
  let given = 0
  let wanted = 0
  for (const { expected, actual } of pairs) {
    hits += actual.filter((id) => expected.includes(id)).length
    given += actual.length
    wanted += expected.length
  }
  return (2 * hits) / (given + wanted)
}
