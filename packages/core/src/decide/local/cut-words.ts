const WORD = /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)?/gu
/** Letters of scripts that are written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u
const LETTER = /[\p{L}\p{N}]/u
const APOSTROPHE = /[’‘`]/g
/** Signs without a width: soft hyphens, joiners and marks of direction. The zero width space is none of them: it ends a word. */
const WIDTHLESS = /[\u00ad\u200c-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
/** Vowel points of Arabic and Hebrew, which few people type, and the stroke that makes Arabic words longer. */
const POINTS = /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]/g
const DOTTED_CAPITAL = /İ/g
/** Digits of other scripts than Latin. */
const DIGIT = /(?![0-9])\p{Nd}/gu
/** Characters of one text that are cut by dictionary, about half a microsecond each; what follows is cut into pairs. */
const MAX_SEGMENTED = 8_000

let segmenter: Intl.Segmenter | undefined

/** A text in lower case, with one way of writing for each letter (Unicode's NFKC: no full-width, half-width or joined forms). */
export function calmText(text: string): string {
  const plain = text.normalize('NFKC').replace(WIDTHLESS, '').replace(POINTS, '').replace(DOTTED_CAPITAL, 'i')
  return plain.toLowerCase().replace(APOSTROPHE, "'").replace(DIGIT, readDigit)
}

/** Unicode's decimal digits stand in runs of ten, each from a code that a zero has. */
function readDigit(digit: string): string {
  let value = 0
  let code = (digit.codePointAt(0) ?? 0) - 1
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code))) {
    value++
    code--
  }
  return String(value)
}

/** Overlapping pairs of characters: what stands in for words where no dictionary cuts them. */
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

function cutByDictionary(run: string): string[] {
  // A runtime without it, or built without its dictionaries, still gets words.
  if (typeof Intl === 'undefined' || Intl.Segmenter === undefined) return [...cutPairs(run)]
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' })
  const words: string[] = []
  for (const { segment } of segmenter.segment(run)) if (LETTER.test(segment)) words.push(segment)
  return words
}

/** The words of a text that `calmText` has read; those of scripts without spaces are cut by the dictionaries of the platform (Unicode UAX 29). */
export function cutWords(calm: string): string[] {
  const found = calm.match(WORD) ?? []
  if (!UNSPACED.test(calm)) return found
  let room = MAX_SEGMENTED
  return found.flatMap((run) => {
    if (!UNSPACED.test(run)) return [run]
    const head = room >= run.length ? run : run.slice(0, Math.max(0, room))
    const tail = run.slice(head.length)
    room -= head.length
    const words = head === '' ? [] : cutByDictionary(head)
    if (tail !== '') for (const pair of cutPairs(tail)) words.push(pair)
    return words
  })
}
