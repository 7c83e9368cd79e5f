import type { WireEvent } from '../contract/grammar.ts'
import { isIntactEvent } from '../wire/stream-end.ts'

const LF = 10
const CR = 13

/**
 * The frames before the first one that no client could read. Pieces of a stream that wait are joined, and what was sent
 * well is not to be lost because it arrived together with what was not.
 */
export function keepIntactFrames(
  bytes: Uint8Array,
  readFrame: (frame: Uint8Array) => readonly WireEvent[],
): Uint8Array {
  let start = 0
  while (start < bytes.length) {
    const end = endOfFrame(bytes, start)
    if (!readFrame(bytes.subarray(start, end)).every(({ data }) => isIntactEvent(data))) break
    start = end
  }
  return bytes.subarray(0, start)
}

/** Index behind the first blank line from `start` on, or the end of the bytes. */
function endOfFrame(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index += 1) {
    const byte = bytes[index]
    const before = bytes[index - 1]
    if (byte === LF && (before === LF || (before === CR && bytes[index - 2] === LF))) return index + 1
    if (byte === CR && before === CR) return index + 1
  }
  return bytes.length
}
