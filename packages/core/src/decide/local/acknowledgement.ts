import { readWords } from './read-words.ts'

/** Words of agreement, thanks, praise and farewell, and what stands between them: alone they ask for nothing. */
const EMPTY_WORDS: ReadonlySet<string> = new Set(
  (
    'yes yeah yep yup yea ya sure ok okay k no nope nah not never mind alright all right correct exactly indeed absolutely ' +
    'definitely certainly of course oh ah well hm hmm very so really pretty just quite that this it one these those they i we ' +
    'you me us is am are was were be been being would will should could can does do did don didn won doesn isn sound sounds look ' +
    'looks work works seem seems suit suits feel feels good great fine perfect nice lovely wonderful excellent awesome ' +
    'amazing fantastic brilliant super cool wow wrong enough everything nothing anything need needed want wanted for now then ' +
    'thanks thank thx ty many much lot million again help appreciate agree confirm confirmed think guess see understand ' +
    'understood got get like love please go ahead on bye goodbye later soon have a an the day evening weekend ' +
    'easy quick helpful kind sorry necessary to too idea plan job choice news by with at moment yet maybe else more said and as my your ' +
    'oui non merci parfait ja nein danke genau sí gracias claro vale perfecto sim obrigado grazie certo'
  ).split(' '),
)
/** Of these, what people say before they go on without a comma. */
const OPENERS: ReadonlySet<string> = new Set(
  'yes yeah yep yup yea sure ok okay no nope nah alright thanks oh ah hm hmm wow'.split(' '),
)
const SEGMENT = /[^.,!?;:\n–—]*[.,!?;:\n–—]*\s*/y
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
 * What is left of an answer in a conversation without the agreement, thanks or praise that it opens with: "great, thanks. and
 * the address?" leaves "and the address?". Empty when it is nothing else.
 */
export function dropAcknowledgement(text: string): string {
  let from = 0
  while (from < text.length) {
    const end = findEndOfSegment(text, from)
    if (end === from) break
    if (!readWords(text.slice(from, end)).every((word) => EMPTY_WORDS.has(word))) break
    from = end
  }
  return dropOpeners(text.slice(from).trim())
}
