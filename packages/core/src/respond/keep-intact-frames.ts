import type { WireEvent } from '../contract/grammar.ts'
import { endOfFrame } from '../wire/sse/end-of-frame.ts'
import { isIntactEvent } from '../wire/stream-end.ts'

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
