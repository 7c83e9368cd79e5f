import { isCommonStem, listCommonStems, rangeOfLetter, rateRarity } from '../words/common-words.ts'
import { readStem } from '../words/read-words.ts'
import { STOP_WORDS } from '../words/stop-words.data.ts'
import { ENDINGS, FORMS, OTHER_STEMS } from './known-words.data.ts'
import { LetterMaskIndex } from './letter-mask-index.ts'
import { WordFilter } from './word-filter.ts'

/** Rarity of function words, which are frequent. */
const SMALL_RARITY = 3
const FIRST_CODE = 40
/** The code of the backslash is not used. */
const LEFT_OUT = 92

let forms: readonly string[] | undefined
let others: WordFilter | undefined
let functionWordIndex: LetterMaskIndex | undefined
const letterIndexes = new Map<string, LetterMaskIndex>()

function* listForms(stem: string, codes: string): Generator<string> {
  for (let at = 0; at < codes.length; at++) {
    const code = codes.charCodeAt(at)
    const ending = ENDINGS[code - FIRST_CODE - (code > LEFT_OUT ? 1 : 0)] ?? '0'
    yield stem.slice(0, stem.length - Number(ending.charAt(0))) + ending.slice(1)
  }
}

/** The common words with this first letter. */
export function openLetterIndex(letter: string): LetterMaskIndex {
  const known = letterIndexes.get(letter)
  if (known) return known
  forms ??= FORMS.split(' ')
  const [from, to] = rangeOfLetter(letter)
  const words: string[] = []
  const rarities: number[] = []
  for (let index = from; index < to; index++) {
    const stem = listCommonStems()[index] ?? ''
    for (const form of listForms(stem, forms[index] ?? '')) {
      words.push(form)
      rarities.push(rateRarity(stem))
    }
  }
  const made = new LetterMaskIndex(words, rarities)
  letterIndexes.set(letter, made)
  return made
}

/** The function words. */
export function openFunctionWordIndex(): LetterMaskIndex {
  functionWordIndex ??= new LetterMaskIndex(
    [...STOP_WORDS],
    Array.from(STOP_WORDS, () => SMALL_RARITY),
  )
  return functionWordIndex
}

/** Rarity of a common English word; undefined for any other. */
export function rateCommon(word: string): number | undefined {
  if (STOP_WORDS.has(word)) return SMALL_RARITY
  const stem = readStem(word)
  return isCommonStem(stem) ? rateRarity(stem) : undefined
}

/** Whether a word is a name or a less common English word. */
export function isOtherWord(word: string): boolean {
  others ??= new WordFilter(OTHER_STEMS)
  return others.has(readStem(word))
}
