/** Returns the value below which the given share (0 to 1) of a sorted list lies, or 0 for an empty list. */
export function findPercentile(sorted, share) {
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Returns the median of the finite numbers in a list, or NaN when there are none. */
export function findMedian(values) {
  const sorted = values.filter(Number.isFinite).sort((one, other) => one - other)
  const middle = sorted.length >> 1
  if (sorted.length === 0) return Number.NaN
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

/** Returns the median of each figure per target. `rounds` is a list of `{ target, ...figures }`. */
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
