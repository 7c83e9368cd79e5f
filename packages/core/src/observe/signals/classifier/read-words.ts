import { RESULT_CLASSES } from './word-classes.data.ts'
import { createClassReader, NO_CLASSES, stemWord } from './word-index.ts'

const READ_LENGTH = 400
const MOST_WORDS = 60
const MOST_GIVEN = 40
const GIVEN_LENGTH = 200
const readClasses = createClassReader(RESULT_CLASSES, stemWord)

/** A word or punctuation mark of a result. */
export interface ResultWord {
  /** The stem, or a placeholder for numbers, quotations, addresses and argument values: `N`, `QQ`, `ARG` … */
  stem: string
  raw: string
  classes: readonly string[]
}

/** A word with the symbols inside identifiers, addresses and times, or a punctuation mark. */
const TOKEN =
  /[\p{L}\p{N}_](?:[\p{L}\p{N}_.:#@+/-]{0,80}[\p{L}\p{N}_])?|[?!:;,.|#>\u2022\n\u2713\u2717\u2714\u274c\u26a0\u2705]/gu
const MARK = /^[?!:;,.|#>\u2022\n\u2713\u2717\u2714\u274c\u26a0\u2705]$/u
const FILLERS = new Set('the a an of in on at to for and or is it by no not all with'.split(' '))
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty ninety hundred thousand half zero'.split(
    ' ',
  ),
)
const FULL_VERBS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will', sha: 'shall' }
const SHORT_VERBS: Readonly<Record<string, string>> = {
  s: ' is',
  re: ' are',
  ve: ' have',
  ll: ' will',
  d: ' would',
  m: ' am',
}

export const isMark = ({ raw }: ResultWord): boolean => MARK.test(raw)

/** The words of a call's argument values, which identify clauses about the requested subject. */
export function readGiven(values: Iterable<string>): ReadonlySet<string> {
  const given = new Set<string>()
  for (const value of values) {
    if (given.size > MOST_GIVEN) break
    for (const [word] of value.slice(0, GIVEN_LENGTH).toLowerCase().matchAll(TOKEN))
      if (!FILLERS.has(word)) given.add(word)
  }
  return given
}

/** Tokenises the beginning of a result. An argument value becomes one token. */
export function readResultWords(text: string, given: ReadonlySet<string>): ResultWord[] {
  const words: ResultWord[] = []
  for (const [raw] of prepare(text).matchAll(TOKEN)) {
    if (words.length >= MOST_WORDS) break
    const known = readKnown(raw, given)
    if (known === 'ARG' && words.at(-1)?.stem === 'ARG') continue
    if (known !== undefined) words.push({ stem: known, raw, classes: NO_CLASSES })
    else words.push(...splitWord(raw))
  }
  return words.slice(0, MOST_WORDS)
}

function prepare(text: string): string {
  return text
    .slice(0, READ_LENGTH)
    .replace(/["\u201c`][^"\u201d`\n]{0,120}["\u201d`]|(?<![A-Za-z])'[^'\n]{1,80}'(?![A-Za-z])/g, ' QQ ')
    .replace(/https?:\/\/\S{1,200}/g, ' UU ')
    .replace(/\b(\w{1,12})n['\u2019]t\b/gi, (_, verb: string) => `${FULL_VERBS[verb.toLowerCase()] ?? verb} not`)
    .replace(/\bcannot\b/gi, 'can not')
    .replace(/['\u2019](s|re|ve|ll|d|m)\b/g, (_, ending: string) => SHORT_VERBS[ending] ?? '')
}

/** The placeholder for a mark, a value, a number or a name. Undefined for an ordinary word. */
function readKnown(raw: string, given: ReadonlySet<string>): string | undefined {
  if (MARK.test(raw)) return raw === '\n' ? 'NL' : raw
  const lower = raw.toLowerCase()
  if (given.has(lower)) return 'ARG'
  if (/^\d/.test(raw)) return /^[45]\d\d$/.test(raw) ? 'N45' : /^0+$/.test(raw) ? 'N0' : 'N'
  if (raw === 'QQ' || raw === 'UU') return raw
  if (raw.includes('@')) return 'MM'
  if (raw.includes('/')) return 'PP'
  if (raw.length > 9 && /(?:Error|Exception|Fault)$/.test(raw)) return 'XERR'
  if (/\d/.test(raw)) return 'ID'
  return NUMBERS.has(lower) ? 'NW' : undefined
}

function splitWord(raw: string): ResultWord[] {
  return raw
    .toLowerCase()
    .split(/[_.:#+-]/)
    .filter((part) => part !== '')
    .map((part) => {
      const stem = stemWord(part)
      return { stem, raw: part, classes: readClasses(stem) }
    })
}
