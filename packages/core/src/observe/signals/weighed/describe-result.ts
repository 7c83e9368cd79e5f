import { ACTION_TOOLS, CONTENT_TOOLS, STATE_TOOLS, WORD_TOOLS } from '../failure-text.data.ts'
import { ANONYMOUS_TOOL, RESULT_CLASSES, TOOL_KINDS } from './word-classes.data.ts'
import { createClassReader, NO_CLASSES, stemWord } from './word-index.ts'

const READ_LENGTH = 400
const MOST_WORDS = 60
const NEGATION_REACH = 3
const readClasses = createClassReader(RESULT_CLASSES, stemWord)
const CROSSED = ['ADVERSE', 'NOT', 'GOOD', 'ECHO', 'PAST1', 'SORRY', 'RECOVER', 'DEMAND', 'LIMIT', 'CALLER']
const ECHO_REACH = 4

/** The features of a short result: its words, their classes and neighbours, and what the tool's name promises. */
export function describeResult(text: string, tool: string): ReadonlySet<string> {
  const words = readWords(text)
  const features = new Set<string>(['BIAS'])
  describeWords(words, features)
  describeTool(words, tool, features)
  if (/^\s*(?:[A-Z][\w-]* ){0,3}?[A-Za-z]+ed\b/.test(text)) features.add('PAST1')
  features.add(`len${[3, 8, 15, 30].find((limit) => words.length <= limit) ?? 60}`)
  const lines = text.split('\n', 4).length
  features.add(lines === 1 ? 'l1' : lines < 4 ? 'l3' : 'lmany')
  return cross(features)
}

function cross(features: Set<string>): ReadonlySet<string> {
  const kinds = [...features].filter((feature) => feature.startsWith('@'))
  for (const name of CROSSED) if (features.has(name)) for (const kind of kinds) features.add(`${kind}&${name}`)
  return features
}

function describeWords(words: readonly string[], features: Set<string>): void {
  let negated = 0
  words.forEach((word, at) => {
    const next = words[at + 1]
    const own = classesOf(word)
    features.add(word).add(`${word}_${next ?? '$'}`)
    if (at === 0) features.add(`^${word}`)
    if (negated > 0) features.add(`!${word}`)
    for (const name of own) {
      features.add(name)
      if (at === 0) features.add(`^${name}`)
      if (negated > 0) features.add(`!${name}`)
      if (next !== undefined) features.add(`${name}_${next}`)
      for (const other of classesOf(next)) features.add(`${name}_${other}`)
      for (const other of classesOf(words[at + 2])) features.add(`${name}__${other}`)
    }
    for (const name of classesOf(words[at - 1])) features.add(`${name}_${word}`)
    negated = own.includes('NOT') ? NEGATION_REACH : negated - 1
    if (word === 'NL' || word === '?' || word === '!' || word === ';') negated = 0
  })
}

const classesOf = (word: string | undefined): readonly string[] => (word === undefined ? NO_CLASSES : readClasses(word))

/** What kind of answer the tool gives, and whether the result says that just that was done: "Locked." of `lock_door`. */
function describeTool(words: readonly string[], tool: string, features: Set<string>): void {
  const kind = tool.toLowerCase()
  if (CONTENT_TOOLS.test(kind)) features.add('@content')
  if (STATE_TOOLS.test(kind)) features.add('@state')
  if (WORD_TOOLS.test(kind)) features.add('@word')
  const named = tool
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
  if (named.every((part) => ANONYMOUS_TOOL.test(part))) {
    features.add('@anon')
    return
  }
  for (const part of named) features.add(`t:${stemWord(part)}`)
  for (const [name, parts] of TOOL_KINDS) if (named.some((part) => parts.test(part))) features.add(`@${name}`)
  if (!ACTION_TOOLS.test(named.join('_'))) return
  features.add('@action')
  const verbs = new Set(named.map(stemWord))
  const echo = words.findIndex((word) => verbs.has(word))
  if (echo < 0) return
  const denied = words.slice(Math.max(0, echo - NEGATION_REACH), echo).some((word) => classesOf(word).includes('NOT'))
  features.add(denied ? 'NECHO' : echo < ECHO_REACH ? 'ECHO' : 'LECHO')
}

const SPLIT = /[\p{L}_][\p{L}\p{N}_-]*|\d[\d.,:%-]*|[?!:;|#>\u2022\n\u2713\u2717\u2714\u274c\u26a0\u2705\u{1f6ab}]/gu

/** Stems, with numbers, quotations, paths and addresses each as one word. */
function readWords(text: string): string[] {
  const prepared = text
    .slice(0, READ_LENGTH)
    .replace(/["\u201c`][^"\u201d`\n]{0,120}["\u201d`]|(?<![A-Za-z])'[^'\n]{1,80}'(?![A-Za-z])/g, ' QQ ')
    .replace(/https?:\/\/\S{1,200}/g, ' UU ')
    .replace(/[^\s\\/]{0,80}[\\/]\S{0,200}/g, ' PP ')
    .replace(/[\w.-]{1,60}@[\w.-]{1,60}/g, ' MM ')
    .replace(/\b(\w{1,12})n['\u2019]t\b/gi, (_, verb: string) => `${FULL_VERBS[verb.toLowerCase()] ?? verb} not`)
    .replace(/\bcannot\b/gi, 'can not')
  const words: string[] = []
  for (const [raw] of prepared.matchAll(SPLIT)) {
    words.push(...readWord(raw))
    if (words.length >= MOST_WORDS) break
  }
  return words.slice(0, MOST_WORDS)
}

const FULL_VERBS: Readonly<Record<string, string>> = { ca: 'can', wo: 'will' }

function readWord(raw: string): string[] {
  if (raw === '\n') return ['NL']
  if (/^\d/.test(raw)) return [/^[45]\d\d$/.test(raw) ? 'N45' : /^0+$/.test(raw) ? 'N0' : 'N']
  if (/^(?:QQ|UU|PP|MM)$/.test(raw)) return [raw]
  if (/(?:Error|Exception|Fault)$/.test(raw) && raw.length > 9) return ['XERR']
  const parts = raw.toLowerCase().split(/[_-]/)
  const stems = parts.filter((part) => part !== '').map(stemWord)
  if (/^(?:[A-Z]+_[A-Z_]+|E[A-Z]{4,})$/.test(raw)) return ['CODE', ...stems]
  return /\d/.test(raw) ? ['ID'] : stems
}
