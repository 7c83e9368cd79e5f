const CHARS_PER_TOKEN = 4
/** What a picture costs at most providers when its size is not known. */
const TOKENS_PER_MEDIUM = 1600
/** Text as long as this without a space is data (base64), not language. */
const MIN_DATA_CHARS = 1000
/** Looked for rather than its opposite matched: a pattern that runs over millions of characters overflows the stack. */
const NOT_DATA = /[^A-Za-z0-9+/_=-]/
/** Role and separators of one message. */
const TOKENS_PER_OBJECT = 1

/** Tokens of a text, estimated without a tokenizer: four characters each, one for each letter of dense scripts. */
export function estimateTextTokens(text: string): number {
  const dense = countDense(text)
  return Math.ceil((text.length - dense) / CHARS_PER_TOKEN) + dense
}

/** Letters of scripts that are written without spaces take about a token each. */
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

/** Tokens of a text that comes in pieces: the pieces count as if they had come as one. */
export class TokenMeter {
  private plain = 0
  private dense = 0

  get total(): number {
    return Math.ceil(this.plain / CHARS_PER_TOKEN) + this.dense
  }

  /** By how much the count grew. */
  add(text: string): number {
    const before = this.total
    const dense = countDense(text)
    this.dense += dense
    this.plain += text.length - dense
    return this.total - before
  }
}

/**
 * Tokens of everything that a model reads in a JSON value, estimated: all texts and numbers, a flat amount for each
 * picture or file given as data. Field names count in schemas and tool inputs alike, as they do for the model.
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
