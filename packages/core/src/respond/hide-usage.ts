import type { ByteSource } from '../contract/answer.ts'

const utf8 = new TextDecoder()
const LF = 10
const CR = 13
const NO_CHOICES = /"choices"\s*:\s*\[\s*\]/

/**
 * Leaves out of a chat completion stream the one event that has usage and no choices: it was asked for on our own
 * account. Takes whole events, as a passing stream gives them; all other bytes stay as they are.
 */
export async function* hideUsage(source: ByteSource): ByteSource {
  for await (const events of source) {
    const kept = NO_CHOICES.test(utf8.decode(events)) ? dropUsageEvents(events) : events
    if (kept.length > 0) yield kept
  }
}

function dropUsageEvents(bytes: Uint8Array): Uint8Array {
  const kept = splitEvents(bytes).filter((event) => !isUsageOnly(utf8.decode(event)))
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
