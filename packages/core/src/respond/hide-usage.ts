const utf8 = new TextDecoder()
const LF = 10
const CR = 13

/**
 * Leaves out of whole events of a chat completion stream the one that has usage and no choices: it was asked for on our
 * own account. All other bytes stay as they are.
 */
export function dropUsageEvents(bytes: Uint8Array): Uint8Array {
  const events = splitEvents(bytes)
  const kept = events.filter((event) => !isUsageOnly(utf8.decode(event)))
  if (kept.length === events.length) return bytes
  const joined = new Uint8Array(kept.reduce((sum, event) => sum + event.length, 0))
  let offset = 0
  for (const event of kept) {
    joined.set(event, offset)
    offset += event.length
  }
  return joined
}

/** Cuts behind every blank line: LF LF, CR LF CR LF or CR CR. */
function splitEvents(bytes: Uint8Array): Uint8Array[] {
  const events: Uint8Array[] = []
  let from = 0
  for (let index = 1; index < bytes.length; index += 1) {
    const byte = bytes[index]
    const before = bytes[index - 1]
    const isBlank =
      (byte === LF && (before === LF || (before === CR && bytes[index - 2] === LF))) || (byte === CR && before === CR)
    if (!isBlank) continue
    events.push(bytes.subarray(from, index + 1))
    from = index + 1
  }
  if (from < bytes.length) events.push(bytes.subarray(from))
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
    // The end mark, or something that is not for us to judge.
    return false
  }
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0
}
