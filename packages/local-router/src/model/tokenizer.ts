import type { Steps } from '../take-turns.ts'
import { PieceTable } from './piece-table.ts'

const SPACE = '\u2581'
const UNKNOWN = 0
/** Smaller ids are control tokens. */
const FIRST_PIECE = 6

/**
 * Splits text into the most probable pieces of a unigram vocabulary (Kudo 2018), like SentencePiece: Viterbi over
 * characters, with runs of unknown characters as one token.
 */
export class Tokenizer {
  private readonly table: PieceTable
  private readonly scores: readonly number[]

  private constructor(table: PieceTable, scores: readonly number[]) {
    this.table = table
    this.scores = scores
  }

  /** Pieces with their log probabilities, by token id. */
  static *build(pieces: readonly string[], scores: readonly number[]): Steps<Tokenizer> {
    return new Tokenizer(yield* PieceTable.build(pieces, FIRST_PIECE), scores)
  }

  encode(text: string): number[] {
    const normal = text.normalize('NFKC').replace(/\s+/g, ' ').trim()
    if (normal === '') return []
    const marked = SPACE + normal.replaceAll(' ', SPACE)
    const { ids, starts } = this.findBestPath(marked)
    const tokens: number[] = []
    for (let end = marked.length; end > 0; end = starts[end] ?? 0) {
      const id = ids[end] ?? UNKNOWN
      if (id !== UNKNOWN || tokens.at(-1) !== UNKNOWN) tokens.push(id)
    }
    return tokens.reverse()
  }

  private findBestPath(text: string): { ids: Int32Array; starts: Int32Array } {
    const { length } = text
    const best = new Float64Array(length + 1).fill(Number.NEGATIVE_INFINITY)
    const ids = new Int32Array(length + 1)
    const starts = new Int32Array(length + 1)
    best[0] = 0
    let from = 0
    let any = false
    const take = (id: number, end: number, score: number) => {
      if (score < (best[end] ?? 0)) return
      best[end] = score
      ids[end] = id
      starts[end] = from
    }
    const offer = (id: number, end: number) => {
      any = true
      take(id, end, (best[from] ?? 0) + (this.scores[id] ?? 0))
    }
    for (; from < length; from++) {
      if (best[from] === Number.NEGATIVE_INFINITY) continue
      any = false
      this.table.visit(text, from, offer)
      if (!any) take(UNKNOWN, from + 1, best[from] ?? 0)
    }
    return { ids, starts }
  }
}
