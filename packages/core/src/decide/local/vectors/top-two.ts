/** Collects the two highest similarities per target while items arrive in any order. Negative values count as 0. */
export class TopTwo {
  private readonly owners: Uint32Array
  private readonly counts: Uint32Array
  private readonly first: Float64Array
  private readonly second: Float64Array
  private readonly means: Float64Array

  /** `owners`: the target of each item. */
  constructor(size: number, owners: Uint32Array) {
    this.owners = owners
    this.counts = new Uint32Array(size)
    for (const owner of owners) this.counts[owner] = (this.counts[owner] as number) + 1
    this.first = new Float64Array(size)
    this.second = new Float64Array(size)
    this.means = new Float64Array(size)
  }

  offer(item: number, similarity: number): void {
    const { first, second } = this
    const target = this.owners[item] as number
    if (similarity > (first[target] as number)) {
      second[target] = first[target] as number
      first[target] = similarity
    } else if (similarity > (second[target] as number)) second[target] = similarity
  }

  /**
   * The mean of the two highest values per target, or the value itself for a target with one item. Valid until the next
   * call. Resets the collection.
   */
  take(): Float64Array {
    const { first, second, counts, means } = this
    for (let target = 0; target < means.length; target++) {
      const highest = first[target] as number
      means[target] = (counts[target] as number) < 2 ? highest : (highest + (second[target] as number)) / 2
    }
    first.fill(0)
    second.fill(0)
    return means
  }
}
