import { joinBytes } from '../../util/streams/join-bytes.ts'
import { endOfLastFrame } from '../../wire/sse/frame-ends.ts'

/** A larger frame is passed on in pieces, to limit memory; an error event may then not be recognised. */
const MAX_HELD_BYTES = 1024 * 1024
/** Bytes of the longest blank line (CR LF CR LF) that may have arrived in an earlier chunk. */
const BORDER = 3

const NONE = new Uint8Array()

/** Passes complete frames. */
export interface FrameHolder {
  /** The bytes to pass on: up to the last blank line, or undefined. */
  push(chunk: Uint8Array): Uint8Array | undefined
  /** The incomplete frame. */
  held(): Uint8Array
}

/**
 * Passes a server-sent event stream up to its last blank line and holds back the rest, so that an error event can
 * follow if the upstream breaks off. Every byte is scanned and copied at most once, however small the chunks are.
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

  /** Passes the chunk up to `end` and keeps the rest, unless it is too large. Most chunks end with a frame. */
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

  /** Index after a blank line that begins in the held bytes; 0 if there is none. */
  private endAcross(chunk: Uint8Array): number {
    const border = this.border()
    return Math.max(0, endOfLastFrame(joinBytes([border, chunk.subarray(0, BORDER)])) - border.length)
  }

  /** The last held bytes. */
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
