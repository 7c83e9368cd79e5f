/** The value below which the given share of a sorted list lies; 0 for an empty one. */
export function findPercentile(sorted, share) {
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** The middle of a list of numbers. */
export function findMedian(values) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Medians over rounds, per target and figure: `rounds` is a list of `{ target, ...figures }`. */
export function summarize(rounds) {
  const byTarget = new Map()
  for (const { target, ...figures } of rounds) {
    const lists = byTarget.get(target) ?? {}
    byTarget.set(target, lists)
    for (const [name, value] of Object.entries(figures)) {
      lists[name] ??= []
      lists[name].push(value)
    }
  }
  return [...byTarget].map(([target, lists]) => ({
    target,
    ...Object.fromEntries(Object.entries(lists).map(([name, values]) => [name, findMedian(values)])),
  }))
}
