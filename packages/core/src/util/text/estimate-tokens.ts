/** Cost of an image at most providers when its size is unknown. */
const TOKENS_PER_MEDIUM = 1600
/** A text this long without a space is data (base64), not language. */
const MIN_DATA_CHARS = 1000
/** Searching for a non-data character is safe; matching millions of data characters would overflow the stack. */
const NOT_DATA = /[^A-Za-z0-9+/_=-]/
/** Role and separators of a message. */
const TOKENS_PER_OBJECT = 1

/**
 * Estimates the tokens of a text without a tokeniser: four characters per token in Latin script, one in Chinese, Japanese
 * and Korean, and two in all other scripts, which lies between OpenAI's encodings (cl100k_base 1.0 to 2.2, o200k_base 2.5
 * to 4.0).
 */
export function estimateTextTokens(text: string): number {
  return Math.ceil(countQuarters(text) / 4)
}

/** Searching for such a character is quick where it cannot occur: V8 stores most texts with a byte per character. */
const BEYOND_LATIN = /[\u0370-\uffff]/
/** Shorter texts are counted faster than searched. */
const MIN_SEARCHED_CHARS = 64

/** Quarters of tokens, so that counts of chunks add up. */
function countQuarters(text: string): number {
  let quarters = text.length
  if (quarters >= MIN_SEARCHED_CHARS && !BEYOND_LATIN.test(text)) return quarters
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    // Greek is the first script behind Latin and its accents.
    if (code >= 0x370) quarters += isDense(code) ? 3 : 1
  }
  return quarters
}

function isDense(code: number): boolean {
  return (
    (code >= 0x3040 && code <= 0x30ff) ||
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
  private quarters = 0

  get total(): number {
    return Math.ceil(this.quarters / 4)
  }

  /** Returns by how much the count grew. */
  add(text: string): number {
    const before = this.total
    this.quarters += countQuarters(text)
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
