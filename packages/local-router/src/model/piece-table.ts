import type { Steps } from '../take-turns.ts'

/** Called for a vocabulary piece in a text, with its token id and end index. */
export type OfferPiece = (id: number, end: number) => void

const PIECES_PER_STEP = 256

/** Fowler, Noll and Vo 1991. */
const SEED = -2128831035
const FACTOR = 16_777_619

/** Finds the vocabulary pieces that start at a text position, using hashes of their prefixes. Creates no strings. */
export class PieceTable {
  private readonly pieces: readonly string[]
  private readonly mask: number
  /** Hash table of all prefixes of pieces, with linear probing. 0 is empty. */
  private readonly hashes: Int32Array
  /** Id of the piece that equals the prefix; -1 if there is none. */
  private readonly ids: Int32Array

  private constructor(pieces: readonly string[]) {
    this.pieces = pieces
    const units = pieces.reduce((sum, piece) => sum + piece.length, 0)
    this.mask = 2 ** Math.ceil(Math.log2(Math.max(2, units))) - 1
    this.hashes = new Int32Array(this.mask + 1)
    this.ids = new Int32Array(this.mask + 1).fill(-1)
  }

  /** Builds the table for the pieces from id `first` on. Shared prefixes keep the table less than half full. */
  static *build(pieces: readonly string[], first: number): Steps<PieceTable> {
    const table = new PieceTable(pieces)
    for (let id = first; id < pieces.length; id++) {
      if (id % PIECES_PER_STEP === 0) yield
      table.add(pieces[id] ?? '', id)
    }
    return table
  }

  /** Reports every piece that starts at a position, shortest first. */
  visit(text: string, start: number, offer: OfferPiece): void {
    let hash = SEED
    for (let end = start; end < text.length; end++) {
      hash = step(hash, text.charCodeAt(end))
      const place = this.locate(hash)
      if (this.hashes[place] === 0) return
      const id = this.ids[place] ?? -1
      if (id >= 0 && text.startsWith(this.pieces[id] ?? '', start)) offer(id, end + 1)
    }
  }

  private add(piece: string, id: number): void {
    let hash = SEED
    let place = 0
    for (let at = 0; at < piece.length; at++) {
      hash = step(hash, piece.charCodeAt(at))
      place = this.locate(hash)
      this.hashes[place] = hash
    }
    if (piece !== '') this.ids[place] = id
  }

  private locate(hash: number): number {
    let place = (hash ^ (hash >>> 15)) & this.mask
    while (this.hashes[place] !== hash && this.hashes[place] !== 0) place = (place + 1) & this.mask
    return place
  }
}

/** Extends a hash by one code unit; never 0. */
function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, FACTOR) || SEED
}
