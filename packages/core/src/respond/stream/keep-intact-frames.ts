import type { WireEvent } from '../../contract/wire/grammar.ts'
import { isIntactEvent } from '../../wire/scan/stream-end.ts'
import { endOfFrame } from '../../wire/sse/frame-ends.ts'

/**
 * The frames before the first unreadable one. Waiting chunks are joined, and intact frames must not be lost because a
 * broken one arrived with them.
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
