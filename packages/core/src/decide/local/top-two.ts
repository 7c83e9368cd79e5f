/** The two highest likenesses of each target's items, kept while items are looked at in any order. */
export class TopTwo {
  private readonly first: Float64Array
  private readonly second: Float64Array
  private readonly counts: Uint32Array

  constructor(size: number) {
    this.first = new Float64Array(size)
    this.second = new Float64Array(size)
    this.counts = new Uint32Array(size)
  }

  offer(target: number, likeness: number): void {
    this.counts[target] = (this.counts[target] ?? 0) + 1
    if (likeness > (this.first[target] ?? 0)) {
      this.second[target] = this.first[target] ?? 0
      this.first[target] = likeness
    } else if (likeness > (this.second[target] ?? 0)) this.second[target] = likeness
  }

  /** Mean of the two highest; the highest itself where a target has one item. */
  means(): Float64Array {
    return this.first.map((likeness, target) =>
      (this.counts[target] ?? 0) < 2 ? likeness : (likeness + (this.second[target] ?? 0)) / 2,
    )
  }
}
