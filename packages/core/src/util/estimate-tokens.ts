/** Letters of scripts that are written without spaces take about a token each. */
const DENSE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]/g
const CHARS_PER_TOKEN = 4
/** What a picture costs at most providers when its size is not known. */
const TOKENS_PER_MEDIUM = 1600
/** Text as long as this without a space is data (base64), not language. */
const DATA = /^[A-Za-z0-9+/_=-]{1000,}$/
/** Role and separators of one message. */
const TOKENS_PER_OBJECT = 1

/** Tokens of a text, estimated without a tokenizer: four characters each, one for each letter of dense scripts. */
export function estimateTextTokens(text: string): number {
  const dense = text.match(DENSE)?.length ?? 0
  return Math.ceil((text.length - dense) / CHARS_PER_TOKEN) + dense
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
    const dense = text.match(DENSE)?.length ?? 0
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
      total += next.startsWith('data:') || DATA.test(next) ? TOKENS_PER_MEDIUM : estimateTextTokens(next)
    } else if (typeof next === 'number' || typeof next === 'boolean') total += 1
    else if (Array.isArray(next)) open.push(...next)
    else if (typeof next === 'object' && next !== null) {
      total += TOKENS_PER_OBJECT
      open.push(...Object.values(next))
    }
  }
  return total
}
