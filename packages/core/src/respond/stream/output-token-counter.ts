import { TokenMeter } from '../../util/text/estimate-tokens.ts'

/** Characters that may be buffered per open stream before they are counted. */
const MAX_WAITING = 512

/** Estimates tokens on demand, which is rare: nearly every provider reports usage itself. */
export class OutputTokenCounter {
  private waiting: string[] = []
  private waitingChars = 0
  private readonly meter = new TokenMeter()
  private readonly read: (piece: string) => string

  /** `read` extracts the text from a chunk. */
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
