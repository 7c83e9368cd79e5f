const SPACE = '\u2581'
const UNKNOWN = 0
/** Ids below this are control tokens. */
const FIRST_PIECE = 6

/**
 * Cuts text into the most probable pieces of a unigram vocabulary (Kudo 2018), as SentencePiece does: Viterbi over
 * characters, runs of unknown characters as one token.
 */
export class Tokenizer {
  private readonly idByPiece = new Map<string, number>()
  private readonly scores: readonly number[]
  private readonly longest: number

  constructor(pieces: readonly string[], scores: readonly number[]) {
    this.scores = scores
    let longest = 0
    for (let id = FIRST_PIECE; id < pieces.length; id++) {
      const piece = pieces[id] ?? ''
      this.idByPiece.set(piece, id)
      longest = Math.max(longest, [...piece].length)
    }
    this.longest = longest
  }

  encode(text: string): number[] {
    const normal = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
    if (normal === '') return []
    const characters = [...(SPACE + normal.replaceAll(' ', SPACE))]
    const { ids, starts } = this.findBestPath(characters)
    const tokens: number[] = []
    for (let end = characters.length; end > 0; end = starts[end] ?? 0) {
      const id = ids[end] ?? UNKNOWN
      if (id !== UNKNOWN || tokens.at(-1) !== UNKNOWN) tokens.push(id)
    }
    return tokens.reverse()
  }

  private findBestPath(characters: readonly string[]): { ids: Int32Array; starts: Int32Array } {
    const length = characters.length
    const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
    const ids = new Int32Array(length + 1)
    const starts = new Int32Array(length + 1)
    best[0] = 0
    const offer = (start: number, end: number, id: number) => {
      const score = (best[start] ?? 0) + (id === UNKNOWN ? 0 : (this.scores[id] ?? 0))
      if (score < (best[end] ?? 0)) return
      best[end] = score
      ids[end] = id
      starts[end] = start
    }
    for (let start = 0; start < length; start++) {
      if (best[start] === Number.NEGATIVE_INFINITY) continue
      let piece = ''
      let any = false
      for (let end = start + 1; end <= length && end - start <= this.longest; end++) {
        piece += characters[end - 1]
        const id = this.idByPiece.get(piece)
        if (id === undefined) continue
        any = true
        offer(start, end, id)
      }
      if (!any) offer(start, start + 1, UNKNOWN)
    }
    return { ids, starts }
  }
}
