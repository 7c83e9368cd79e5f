import { readTerms, readWords } from '../words/read-words.ts'

const SMALL_LETTER = /[a-z]/
/** Polite phrases. They carry no intent, but would outweigh a short request. */
const COURTESY = [
  /\b(?:hey|hi|hello|good (?:morning|afternoon|evening))(?: there)?\b[,!.]*/gi,
  /\bhope you(?: are|['’]re)?[^.,!?\n]{0,60}[.,!?]/gi,
  /\b(?:thank you|thanks|cheers)(?: so much| a lot| very much| a million)?(?: in advance)?(?: for (?:your|the) (?:help|time))?\b[!.,]*/gi,
  /\bi was (?:just )?wondering (?:if|whether) you could (?:possibly )?(?:help me(?: out)?(?: with (?:something|this))?)?:?/gi,
  /\b(?:could|can|would|will) you (?:please|kindly|possibly)\b/gi,
  /\b(?:if (?:it is|it['’]s) not too much trouble|if you (?:don['’]t|do not) mind|when you (?:have|get) a (?:moment|minute|chance))\b[,.]?/gi,
  /\b(?:please|pls|plz|kindly)\b/gi,
  /\b(?:quick question|one quick thing|anyway|so)\b[,:]\s*/gi,
]

/** Every polite phrase contains one of these words, so a text without them needs no further check. */
const COURTESY_WORDS: ReadonlySet<string> = new Set(
  (
    'hey hi hello good hope thank thanks cheers wondering please kindly possibly trouble mind moment minute chance pls plz ' +
    'quick thing anyway so'
  ).split(' '),
)
const SPACES = /[^\S\n]{2,}|[^\S\n ]/g

function isShouted(text: string): boolean {
  if (SMALL_LETTER.test(text)) return false
  const letters = text.replace(/[^\p{L}]/gu, '')
  return letters.length > 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
}

/** Lower-cases text in capitals and removes polite phrases, unless too little text would remain. */
export function normalizeRequest(text: string): string {
  const calm = isShouted(text) ? text.toLowerCase() : text
  let bare = calm
  if (readWords(text).some((word) => COURTESY_WORDS.has(word))) {
    for (const pattern of COURTESY) bare = bare.replace(pattern, ' ')
  }
  bare = bare
    .replace(SPACES, ' ')
    .replace(/^[\s,.;:!]+/, '')
    .trim()
  return readTerms(bare).length > 1 ? bare : calm.trim()
}

const MAX_SENTENCES = 8
/** Longer sentences are lists or data. Their beginning and end show which. */
const MAX_SENTENCE = 240

/** The beginning and the end of a text that exceeds a length. */
export function keepEnds(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length / 2)} ${text.slice(-length / 2)}`
}

/** The last sentences of a text that carry meaning. One of them may be the request and the others its preamble. */
export function listSentences(text: string): string[] {
  const parts = text
    .split(/(?<=[.!?;؟।])\s+|(?<=[。！？；])\s*|\n+|\s*,?\s*\banyway\b,?\s*/i)
    .map((part) => part.trim())
  const meaningful = parts.filter((part) => readTerms(part).length > 0)
  const chosen =
    meaningful.length <= MAX_SENTENCES
      ? meaningful
      : [...meaningful.slice(0, 2), ...meaningful.slice(2 - MAX_SENTENCES)]
  return chosen.map((sentence) => keepEnds(sentence, MAX_SENTENCE))
}
