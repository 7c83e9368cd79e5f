const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?/gu
/** Letters of scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{N}]/u
const APOSTROPHE = /[’‘`]/g
/**
 * Zero-width characters: soft hyphens, joiners and direction marks. The zero width space is excluded because it
 * separates words.
 */
const ZERO_WIDTH = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** Vowel marks of Arabic and Hebrew, which are rarely typed, and the Arabic elongation mark. */
const POINTS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g
const DOTTED_CAPITAL = /İ/g
/** Digits of other scripts. */
const DIGIT = /(?![0-9])\p{Nd}/gu
/**
 * Number of characters that are segmented by dictionary, at about half a microsecond each. The rest is split into
 * character pairs.
 */
const MAX_SEGMENTED = 8_000

let segmenter: Intl.Segmenter | undefined

/** Normalises a text: lower case and Unicode NFKC (no full-width, half-width or ligature forms). */
export function normalizeText(text: string): string {
  const plain = text.normalize('NFKC').replace(ZERO_WIDTH, '').replace(POINTS, '').replace(DOTTED_CAPITAL, 'i')
  return plain.toLowerCase().replace(APOSTROPHE, "'").replace(DIGIT, readDigit)
}

/** Unicode's decimal digits form runs of ten, each starting with a zero. */
function readDigit(digit: string): string {
  let value = 0
  let code = (digit.codePointAt(0) ?? 0) - 1
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code))) {
    value++
    code--
  }
  return String(value)
}

/** Overlapping pairs of characters, used as words without a dictionary. */
function* cutPairs(run: string): Generator<string> {
  let before = ''
  let isAlone = true
  for (const character of run) {
    if (before !== '') {
      isAlone = false
      yield before + character
    }
    before = character
  }
  if (isAlone && before !== '') yield before
}

function segmentByDictionary(run: string): string[] {
  // The runtime may lack Intl.Segmenter or its dictionaries.
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) return [...cutPairs(run)]
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  const words: string[] = []
  for (const { segment } of segmenter.segment(run)) if (LETTER.test(segment)) words.push(segment)
  return words
}

/**
 * The words of a text normalised by `normalizeText`. Scripts without spaces are segmented by the platform's dictionaries
 * (Unicode UAX 29).
 */
export function segmentWords(calm: string): string[] {
  const found = calm.match(WORD) ?? []
  if (!UNSPACED.test(calm)) return found
  let room = MAX_SEGMENTED
  return found.flatMap((run) => {
    if (!UNSPACED.test(run)) return [run]
    const head = room >= run.length ? run : run.slice(0, Math.max(0, room))
    const tail = run.slice(head.length)
    room -= head.length
    const words = head === '' ? [] : segmentByDictionary(head)
    if (tail !== '') for (const pair of cutPairs(tail)) words.push(pair)
    return words
  })
}
