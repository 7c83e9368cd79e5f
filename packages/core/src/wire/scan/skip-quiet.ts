import type { ClientDialect } from '../../contract/wire/dialect.ts'

const TYPED = /usage"(?!\s*:\s*null)|message_stop|response\.(?:completed|incomplete|failed|cancelled)|error/

/** Texts that make an event worth parsing. False positives only cost time. */
const SIGNS: Readonly<Record<ClientDialect, RegExp>> = {
  chat: /usage"(?!\s*:\s*null)|sh_reason"\s*:\s*"|\[DONE|error|response\.failed/,
  messages: TYPED,
  responses: TYPED,
  // Every Gemini event contains usage.
  gemini: /^/,
}

/**
 * The length of the leading complete events that need no individual inspection: no end, error, usage or invalid data.
 * Costs one scan instead of one object per event.
 */
export function skipQuiet(dialect: ClientDialect, text: string): number {
  const sign = text.search(SIGNS[dialect])
  const end = sign < 0 ? text.length : text.lastIndexOf('\n\n', sign) + 2
  // No blank line before the match: nothing to skip.
  if (end < 2) return 0
  const quiet = end === text.length ? text : text.slice(0, end)
  return isPlain(quiet) ? end : 0
}

const DATA = 'data: {'
const EVENT = 'event: '
const LF = 10
const CLOSING_BRACE = 125

/**
 * Whether a text consists of complete events in the usual form: a data line with an object, optionally preceded by an
 * event name.
 */
function isPlain(text: string): boolean {
  if (text.includes('\r') || !text.endsWith('\n\n')) return false
  let from = 0
  while (from < text.length) {
    const to = text.indexOf('\n', from)
    if (text.startsWith(DATA, from)) {
      if (text.charCodeAt(to - 1) !== CLOSING_BRACE || text.charCodeAt(to + 1) !== LF) return false
    } else if (to > from && !text.startsWith(EVENT, from)) return false
    from = to + 1
  }
  return true
}
