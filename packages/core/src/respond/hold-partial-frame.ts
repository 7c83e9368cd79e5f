import { joinBytes } from '../util/join-bytes.ts'
import { endsBlankLine } from '../wire/sse/ends-blank-line.ts'

/** A frame past this size passes in pieces: memory stays bounded, only its error framing is no longer exact. */
const MAX_HELD_BYTES = 1024 * 1024
/** Of the longest blank line (CR LF CR LF) so many bytes may have come before the piece that completes it. */
const BORDER = 3

const NONE = new Uint8Array()

/** Lets whole frames through. */
export interface FrameHolder {
  /** What goes on now: up to the last blank line, or nothing yet. */
  push(chunk: Uint8Array): Uint8Array | undefined
  /** What waits for the end of its frame. */
  held(): Uint8Array
}

/**
 * Lets bytes of a server-sent-event stream through up to the last blank line and holds the rest back, so that an error
 * event can follow whenever the upstream breaks off. Every byte is looked at once and copied once, however small the pieces
 * are that a large frame comes in.
 */
export function createFrameHolder(): FrameHolder {
  return new PieceHolder()
}

class PieceHolder implements FrameHolder {
  private pieces: Uint8Array[] = []
  private size = 0

  push(chunk: Uint8Array): Uint8Array | undefined {
    if (chunk.length === 0) return undefined
    const own = endOfLastFrame(chunk)
    if (this.size === 0) return this.pass(chunk, own)
    const end = own > 0 ? own : this.endAcross(chunk)
    if (end === 0 && this.size + chunk.length <= MAX_HELD_BYTES) {
      this.keep(chunk)
      return undefined
    }
    const { pieces } = this
    this.pieces = []
    this.size = 0
    return joinBytes([...pieces, this.pass(chunk, end) ?? NONE])
  }

  held(): Uint8Array {
    return joinBytes(this.pieces)
  }

  /** The piece as far as it goes on, if it does; the rest is kept, unless it is too large. Most pieces end with a frame. */
  private pass(chunk: Uint8Array, end: number): Uint8Array | undefined {
    if (end === chunk.length || chunk.length > MAX_HELD_BYTES) return chunk
    this.keep(chunk.subarray(end))
    return end > 0 ? chunk.subarray(0, end) : undefined
  }

  private keep(piece: Uint8Array): void {
    if (piece.length === 0) return
    this.pieces.push(piece)
    this.size += piece.length
  }

  /** Index behind a blank line that begins in what is held; 0 when there is none. */
  private endAcross(chunk: Uint8Array): number {
    const border = this.border()
    return Math.max(0, endOfLastFrame(joinBytes([border, chunk.subarray(0, BORDER)])) - border.length)
  }

  /** The last bytes of what is held. */
  private border(): Uint8Array {
    const last: Uint8Array[] = []
    let missing = BORDER
    for (let index = this.pieces.length - 1; index >= 0 && missing > 0; index -= 1) {
      const piece = this.pieces[index]?.subarray(-missing) ?? NONE
      last.unshift(piece)
      missing -= piece.length
    }
    return joinBytes(last)
  }
}

/** Index behind the last blank line; 0 when there is none. */
function endOfLastFrame(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index > 0; index -= 1) if (endsBlankLine(bytes, index)) return index + 1
  return 0
}
