import { readStem, readWords } from '../words/read-words.ts'
import { listFunctionWords } from './list-function-words.ts'
import { REQUEST_WORDS, type RequestWords } from './request-words.data.ts'

/** Patterns and words for joining and continuing requests in a language other than English. */
export interface RequestPatterns {
  /** Separates two requests in sequence. */
  sequence: RegExp
  /** Separates what may be two requests. */
  weak: RegExp
  link: RegExp
  about: RegExp
  refers: RegExp
  /** Stems of words that are not a topic: function words, days, times and amounts. */
  details: ReadonlySet<string>
  /** The days, times and amounts among them. */
  values: ReadonlySet<string>
}

/** Languages without spaces around such words. */
const UNSPACED: ReadonlySet<string> = new Set(['ja', 'zh', 'th'])
const NEVER = /(?!)/u
const formsByLanguage = new Map<string, RequestPatterns>()

/** `words` as alternatives of a pattern, longest first, so that "and then" is not matched as "and". */
function listAlternatives(words: string): string {
  return words
    .split('|')
    .toSorted((left, right) => right.length - left.length)
    .join('|')
}

function compile(
  { sequence, joint, link, about, tail, refers, values }: RequestWords,
  language: string,
): RequestPatterns {
  const isSpaced = !UNSPACED.has(language)
  const [before, after] = isSpaced ? ['(?<![\\p{L}\\p{M}])', '(?![\\p{L}\\p{M}])'] : ['', '']
  const gap = isSpaced ? '\\s+' : '\\s*'
  const comma = '[,،，、]?'
  const inner = language === 'ar' ? '' : after
  const valueStems = new Set(readWords(values.replaceAll('|', ' ')).map(readStem))
  const ends = tail === undefined ? '' : `|${tail}[\\s?？!.。]*$`
  return {
    sequence: new RegExp(`\\s*[,;،，、]?\\s*${before}(?:${listAlternatives(sequence)})${after}${comma}${gap}`, 'giu'),
    weak: new RegExp(`\\s*[,،，、](?:\\s+|(?<=[，、،]))|${gap}(?:${listAlternatives(joint)})${inner}\\s*`, 'giu'),
    link: new RegExp(`^[\\s¿¡]*(?:${listAlternatives(link)})${after}${comma}\\s*`, 'iu'),
    about: new RegExp(`^[\\s¿¡]*(?:${about})${after}${ends}`, 'iu'),
    refers: new RegExp(`${before}(?:${listAlternatives(refers)})${after}`, 'iu'),
    details: new Set([...listFunctionWords([language]), ...valueStems]),
    values: valueStems,
  }
}

/** The forms of a language. Undefined for English, which has its own. */
export function openRequestPatterns(language: string): RequestPatterns | undefined {
  if (language === 'en') return undefined
  const known = formsByLanguage.get(language)
  if (known) return known
  const words = REQUEST_WORDS[language]
  const forms = words
    ? compile(words, language)
    : {
        sequence: NEVER,
        weak: /\s*[,،，、]\s*/gu,
        link: NEVER,
        about: NEVER,
        refers: NEVER,
        details: listFunctionWords([language]),
        values: new Set<string>(),
      }
  formsByLanguage.set(language, forms)
  return forms
}
