import { joinBytes } from '../../util/streams/join-bytes.ts'
import { endOfFrame } from '../../wire/sse/frame-ends.ts'

const utf8 = new TextDecoder()

/**
 * Removes the event with usage and no choices from complete chat completion events, if the client did not request
 * usage. All other bytes stay unchanged.
 */
export function dropUsageEvents(bytes: Uint8Array): Uint8Array {
  const events = splitEvents(bytes)
  const kept = events.filter((event) => !isUsageOnly(utf8.decode(event)))
  if (kept.length === events.length) return bytes
  return joinBytes(kept)
}

/** Splits after every blank line. */
function splitEvents(bytes: Uint8Array): Uint8Array[] {
  const events: Uint8Array[] = []
  for (let from = 0; from < bytes.length; ) {
    const end = endOfFrame(bytes, from)
    events.push(bytes.subarray(from, end))
    from = end
  }
  return events
}

function isUsageOnly(event: string): boolean {
  const lines = event.split(/\r\n|\r|\n/).filter((line) => line.startsWith('data:'))
  if (lines.length === 0) return false
  try {
    const chunk: unknown = JSON.parse(lines.map((line) => line.slice('data:'.length)).join('\n'))
    if (typeof chunk !== 'object' || chunk === null || !('usage' in chunk) || !('choices' in chunk)) return false
    return typeof chunk.usage === 'object' && chunk.usage !== null && isEmptyList(chunk.choices)
  } catch {
    // The end marker, or something unknown.
    return false
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
