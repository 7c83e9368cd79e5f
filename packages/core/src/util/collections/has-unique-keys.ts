import type { JsonValue } from '../../contract/json.ts'

const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c

/**
 * Whether a JSON text contains no duplicate key. For a duplicate key we use the last value, and another
 * parser may use the first. Compares the parsed `value` with the number of colons outside strings.
 */
export function hasUniqueKeys(raw: Uint8Array | string, value: JsonValue): boolean {
  return countColons(typeof raw === 'string' ? new TextEncoder().encode(raw) : raw) === countKeys(value)
}

function countColons(bytes: Uint8Array): number {
  let count = 0
  let at = 0
  while (at < bytes.length) {
    const found = bytes.indexOf(QUOTE, at)
    const end = found < 0 ? bytes.length : found
    for (; at < end; at += 1) if (bytes[at] === COLON) count += 1
    at = endOfString(bytes, end + 1)
  }
  return count
}

/** The index at which a string ends, given the index of its first character. */
function endOfString(bytes: Uint8Array, start: number): number {
  let from = start
  while (from < bytes.length) {
    const close = bytes.indexOf(QUOTE, from)
    if (close < 0) return bytes.length
    let escapes = 0
    while (close - escapes > from && bytes[close - escapes - 1] === BACKSLASH) escapes += 1
    from = close + 1
    if (escapes % 2 === 0) return from
  }
  return from
}

function countKeys(value: JsonValue): number {
  if (typeof value !== 'object' || value === null) return 0
  let count = 0
  if (Array.isArray(value)) {
    for (const each of value) count += countKeys(each)
    return count
  }
  for (const key of Object.keys(value)) count += 1 + countKeys(value[key] as JsonValue)
  return count
}
