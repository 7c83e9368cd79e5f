const LF = 10
const CR = 13
/** A frame past this size passes in pieces: memory stays bounded, only its error framing is no longer exact. */
const MAX_HELD_BYTES = 1024 * 1024

const NONE = new Uint8Array()

/**
 * Lets bytes of a server-sent-event stream through up to the last blank line and holds the rest back, so that an error
 * event can follow whenever the upstream breaks off. Costs one backward scan per chunk.
 */
export function createFrameHolder(): { push(chunk: Uint8Array): Uint8Array | undefined; held(): Uint8Array } {
  let held: Uint8Array = NONE
  return {
    push(chunk) {
      const bytes = held.length === 0 ? chunk : join(held, chunk)
      const end = bytes.length > MAX_HELD_BYTES ? bytes.length : endOfLastFrame(bytes)
      // Most pieces end with a frame, and go on as they are.
      const isWhole = end === bytes.length
      held = isWhole ? NONE : bytes.subarray(end)
      if (end === 0) return undefined
      return isWhole ? bytes : bytes.subarray(0, end)
    },
    held: () => held,
  }
}

/** Index behind the last blank line; 0 when there is none. Blank lines are LF LF, CR LF CR LF or CR CR. */
function endOfLastFrame(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index > 0; index -= 1) {
    const byte = bytes[index]
    const before = bytes[index - 1]
    if (byte === LF && (before === LF || (before === CR && index > 2 && bytes[index - 2] === LF))) return index + 1
    if (byte === CR && before === CR) return index + 1
  }
  return 0
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}
