/** The longest escape in a JSON string: a surrogate pair. */
const PAIR = 12
const ESCAPE = 6

/**
 * Removes unnecessary escapes from JSON text, so that a marker cannot hide in tool arguments as `\u0053ECRET`. The JSON
 * value stays the same (RFC 8259, section 7). Accepts any chunking; holds back at most one escape.
 */
export function createEscapeReader(): { push(text: string): string; end(): string } {
  let held = ''
  function read(text: string, isEnd: boolean): string {
    if (held === '' && !text.includes('\\')) return text
    const whole = held + text
    held = ''
    let out = ''
    let at = 0
    for (let slash = whole.indexOf('\\'); slash >= 0; slash = whole.indexOf('\\', at)) {
      out += whole.slice(at, slash)
      const length = escapeLength(whole, slash)
      if (slash + length > whole.length) {
        if (isEnd) return out + whole.slice(slash)
        held = whole.slice(slash)
        return out
      }
      out += plain(whole.slice(slash, slash + length))
      at = slash + length
    }
    return out + whole.slice(at)
  }
  return { push: (text) => read(text, false), end: () => read('', true) }
}

/** The same for a complete text. */
export function readPlainEscapes(text: string): string {
  const reader = createEscapeReader()
  return reader.push(text) + reader.end()
}

function escapeLength(text: string, slash: number): number {
  if (text[slash + 1] !== 'u') return 2
  if (!isHigh(codeAt(text, slash))) return ESCAPE
  const next = text.slice(slash + ESCAPE, slash + ESCAPE + 2)
  return '\\u'.startsWith(next) ? PAIR : ESCAPE
}

function plain(spelled: string): string {
  if (spelled === '\\/') return '/'
  if (spelled.length === PAIR) {
    const [high, low] = [codeAt(spelled, 0), codeAt(spelled, ESCAPE)]
    const isPair = isHigh(high) && low >= 0xdc00 && low <= 0xdfff
    return isPair ? String.fromCharCode(high, low) : spelled.slice(0, ESCAPE) + plain(spelled.slice(ESCAPE))
  }
  const code = spelled.length === ESCAPE ? codeAt(spelled, 0) : Number.NaN
  // Characters that must be escaped, and unpaired surrogates, stay escaped.
  if (Number.isNaN(code) || (code >= 0xd800 && code <= 0xdfff)) return spelled
  return JSON.stringify(String.fromCharCode(code)).slice(1, -1)
}

function codeAt(text: string, slash: number): number {
  const digits = text.slice(slash + 2, slash + ESCAPE)
  return /^[0-9a-fA-F]{4}$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff
}
