import { EMPTY_WORDS } from '../words/empty-words.data.ts'
import { readWords } from '../words/read-words.ts'

/** Openers that people write without a comma after them. */
const OPENERS: ReadonlySet<string> = new Set(
  'yes yeah yep yup yea sure ok okay no nope nah alright thanks oh ah hm hmm wow'.split(' '),
)
const SEGMENT = /[^.,!?;:\n–—。，、！？；：،؟।]*[.,!?;:\n–—。，、！？；：،؟।]*\s*/y
/** Longer segments are not mere thanks. */
const MAX_SEGMENT = 200
const FIRST_WORD = /^[\s.,!?;:–—-]*([\p{L}\p{M}'’]+)/u

function findEndOfSegment(text: string, from: number): number {
  SEGMENT.lastIndex = from
  return from + (SEGMENT.exec(text)?.[0].length ?? 0)
}

function dropOpeners(text: string): string {
  let rest = text
  for (;;) {
    const [match, word = ''] = FIRST_WORD.exec(rest) ?? []
    if (match === undefined || !OPENERS.has(word.toLowerCase())) return rest
    rest = rest.slice(match.length).replace(/^[\s.,!?;:–—-]+/, '')
  }
}

/**
 * Removes the agreement, thanks or praise that opens an answer in a conversation: "great, thanks. and the address?"
 * becomes "and the address?". Returns an empty string when nothing else is left.
 */
export function dropAcknowledgement(text: string): string {
  let from = 0
  while (from < text.length) {
    const end = findEndOfSegment(text, from)
    if (end === from || end - from > MAX_SEGMENT) break
    if (!readWords(text.slice(from, end)).every((word) => EMPTY_WORDS.has(word))) break
    from = end
  }
  return dropOpeners(text.slice(from).trim())
}
