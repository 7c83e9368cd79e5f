import type { ClientDialect } from '../../contract/dialect.ts'

const TYPED = /usage"(?!\s*:\s*null)|message_stop|response\.(?:completed|incomplete|failed|cancelled)|error/

/** What makes the events of an API worth reading. Words that mean nothing there cost no more than that. */
const SIGNS: Readonly<Record<ClientDialect, RegExp>> = {
  chat: /usage"(?!\s*:\s*null)|sh_reason"\s*:\s*"|\[DONE|error|response\.failed/,
  messages: TYPED,
  responses: TYPED,
  // Every event of theirs has its usage.
  gemini: /^/,
}

/**
 * How far a text of server-sent events is whole events in which nothing is to be seen one by one: no end, no error, no
 * usage, nothing garbled. Costs one scan, where reading every event makes an object of each.
 */
export function skipQuiet(dialect: ClientDialect, text: string): number {
  const sign = text.search(SIGNS[dialect])
  const end = sign < 0 ? text.length : text.lastIndexOf('\n\n', sign) + 2
  // Without a blank line before the sign there is nothing to skip.
  if (end < 2) return 0
  const quiet = end === text.length ? text : text.slice(0, end)
  return isPlain(quiet) ? end : 0
}

const DATA = 'data: {'
const EVENT = 'event: '
const LF = 10
const CLOSING_BRACE = 125

/** Whether a text is whole events as nearly everyone writes them: a line of data that is an object, perhaps a name before. */
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
