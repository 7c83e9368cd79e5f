const SNIPPET_LENGTH = 160
const CONTEXT_LENGTH = 50

/** The words from `start` to `end` with some context, on one line of at most 160 characters. */
export function writeSnippet(text: string, start = 0, end = text.length): string {
  const length = Math.min(end - start, SNIPPET_LENGTH - 2)
  const room = Math.max(0, Math.min(CONTEXT_LENGTH, Math.floor((SNIPPET_LENGTH - 2 - length) / 2)))
  const from = wholeFrom(text, Math.max(0, start - room))
  const to = wholeFrom(text, Math.min(text.length, start + length + room))
  const middle = text.slice(from, to).replace(/\s/g, ' ').replace(/ {2,}/g, ' ').trim()
  return `${from > 0 ? '…' : ''}${middle}${to < text.length ? '…' : ''}`
}

/** The position itself, or the next one when it would split a surrogate pair. */
function wholeFrom(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return at > 0 && code >= 0xdc00 && code <= 0xdfff ? at + 1 : at
}
