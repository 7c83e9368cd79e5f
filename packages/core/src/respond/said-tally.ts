import { TokenMeter } from '../util/estimate-tokens.ts'

/** Characters that wait to be counted, for each stream that is open; a longer answer is counted as it goes by. */
const MAX_WAITING = 2 * 1024

/** Counts the tokens of what went by when somebody asks, which is seldom: nearly every provider counts itself. */
export class SaidTally {
  private waiting: string[] = []
  private waitingChars = 0
  private readonly meter = new TokenMeter()
  private readonly read: (piece: string) => string

  /** `read` finds in a piece what was said. */
  constructor(read: (piece: string) => string) {
    this.read = read
  }

  add(piece: string): void {
    this.waiting.push(piece)
    this.waitingChars += piece.length
    if (this.waitingChars > MAX_WAITING) this.count()
  }

  get tokens(): number {
    this.count()
    return this.meter.total
  }

  private count(): void {
    for (const piece of this.waiting) this.meter.add(this.read(piece))
    this.waiting = []
    this.waitingChars = 0
  }
}
