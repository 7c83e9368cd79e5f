const CHARS_PER_TOKEN = 4
/** Cost of an image at most providers when its size is unknown. */
const TOKENS_PER_MEDIUM = 1600
/** A text this long without a space is data (base64), not language. */
const MIN_DATA_CHARS = 1000
/** Searching for a non-data character is safe; matching millions of data characters would overflow the stack. */
const NOT_DATA = /[^A-Za-z0-9+/_=-]/
/** Role and separators of a message. */
const TOKENS_PER_OBJECT = 1

/**
 * Estimates the tokens of a text without a tokeniser: one per four characters, and one per character of scripts written
 * without spaces.
 */
export function estimateTextTokens(text: string): number {
  const dense = countDense(text)
  return Math.ceil((text.length - dense) / CHARS_PER_TOKEN) + dense
}

/** Characters of scripts written without spaces take about one token each. */
function countDense(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) if (isDense(text.charCodeAt(at))) count += 1
  return count
}

function isDense(code: number): boolean {
  if (code < 0x3040) return false
  return (
    code <= 0x30ff ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xac00 && code <= 0xd7af) ||
    (code >= 0xf900 && code <= 0xfaff)
  )
}

function isData(text: string): boolean {
  return text.startsWith('data:') || (text.length >= MIN_DATA_CHARS && !NOT_DATA.test(text))
}

/** Counts the tokens of a text that arrives in chunks, with the same result as for the whole text. */
export class TokenMeter {
  private plain = 0
  private dense = 0

  get total(): number {
    return Math.ceil(this.plain / CHARS_PER_TOKEN) + this.dense
  }

  /** Returns by how much the count grew. */
  add(text: string): number {
    const before = this.total
    const dense = countDense(text)
    this.dense += dense
    this.plain += text.length - dense
    return this.total - before
  }
}

/**
 * Estimates the tokens of everything in a JSON value that a model reads: all texts and numbers, and a flat amount for
 * each image or file. Field names are counted too, because models read those of schemas and tool inputs.
 */
export function estimateTokens(value: unknown): number {
  let total = 0
  const open: unknown[] = [value]
  while (open.length > 0) {
    const next = open.pop()
    if (typeof next === 'string') {
      total += isData(next) ? TOKENS_PER_MEDIUM : estimateTextTokens(next)
    } else if (typeof next === 'number' || typeof next === 'boolean') total += 1
    else if (Array.isArray(next)) for (const item of next) open.push(item)
    else if (typeof next === 'object' && next !== null) {
      total += TOKENS_PER_OBJECT
      for (const item of Object.values(next)) open.push(item)
    }
  }
  return total
}
