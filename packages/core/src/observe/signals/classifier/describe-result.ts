import { isMark, type ResultWord, readGiven, readResultWords } from './read-words.ts'
import { kindOfTool, splitToolName, stemsOfVerb } from './tool-kind.ts'
import { CLAUSE_SUBJECTS } from './word-classes.data.ts'
import { createClassReader, NO_CLASSES, stemWord } from './word-index.ts'

const NEGATION_REACH = 3
const ECHO_REACH = 5
const readSubjects = createClassReader(CLAUSE_SUBJECTS, (word) => word)
const SENTENCE_ENDS = new Set(['.', ';', '?', '!', 'NL'])
const TURNS = new Set(['but', 'so', 'because', 'since', 'hence', 'therefore'])
const JOINS = new Set(['and', 'until', 'while', 'which', ...TURNS])
const LENGTHS = [2, 5, 9, 14, 22, 35]

/** The call that a result answers. */
export interface AskedCall {
  tool: string
  /** Its argument values. */
  given: Iterable<string>
}

/**
 * The features of a short result: the subjects of its clauses (the caller, the tool, an argument value, none), their
 * predicates and negations, whether it reports the tool's own verb as done, and the classes of words and their
 * neighbours. Each feature is combined with the kind of tool, because the same words are data from one tool and a
 * refusal from another.
 */
export function describeResult(text: string, { tool, given }: AskedCall): ReadonlySet<string> {
  const name = splitToolName(tool)
  const describer = new ResultDescriber(name, readResultWords(text, readGiven(given)))
  describer.describeWords()
  describer.describeEcho()
  describer.describeShape(text)
  return describer.features
}

class ResultDescriber {
  readonly features = new Set<string>(['BIAS'])
  private readonly name: readonly string[]
  private readonly stems: ReadonlySet<string>
  private readonly words: readonly ResultWord[]
  private readonly kind: string
  private negated = 0
  private clauses = 0
  private opens = true

  constructor(name: readonly string[], words: readonly ResultWord[]) {
    this.name = name
    this.words = words
    this.kind = `@${kindOfTool(name)}`
    this.features.add(this.kind)
    this.stems = new Set(name.map(stemWord))
  }

  /** Records a feature alone and combined with the kind of tool. */
  private note(feature: string): void {
    this.features.add(feature).add(`${this.kind}&${feature}`)
  }

  describeWords(): void {
    this.words.forEach((word, at) => {
      if (isMark(word)) this.describeMark(word, at)
      else this.describeWord(word, at)
    })
  }

  private describeMark({ stem }: ResultWord, at: number): void {
    const ends = SENTENCE_ENDS.has(stem)
    if (!ends && stem !== ',' && stem !== ':') return
    this.opens = true
    this.negated = 0
    if (stem === '?') this.note('?')
    else if (stem !== '.') this.features.add(stem)
    if (stem === ':') this.features.add(`${this.words[at - 1]?.stem ?? '^'}_:`)
  }

  private describeWord(word: ResultWord, at: number): void {
    const next = this.words[at + 1]
    this.features.add(word.stem)
    if (next) this.features.add(`${word.stem}_${next.stem}`)
    if (this.negated > 0) this.features.add(`!${word.stem}`)
    if (this.opens) this.openClause(word, next)
    else if (JOINS.has(word.raw)) this.joinClause(word.raw)
    this.describeClasses(word, at)
    if (word.stem === 'ARG') this.note(`ARG_${next?.stem ?? '$'}`)
    this.negated = word.classes.includes('NOT') ? NEGATION_REACH : this.negated - 1
  }

  private openClause(word: ResultWord, next: ResultWord | undefined): void {
    this.note(`s${Math.min(1, this.clauses)}:${this.readSubject(word, next)}`)
    if (this.clauses === 0) this.features.add(`^${word.stem}`)
    this.clauses += 1
    this.opens = false
  }

  private joinClause(join: string): void {
    this.negated = 0
    if (TURNS.has(join)) this.note(`c:${join}`)
  }

  private readSubject({ stem, raw }: ResultWord, next: ResultWord | undefined): string {
    if (/^[A-Z]/.test(stem)) return stem === 'NW' || stem === 'N0' ? 'N' : stem
    const [known] = readSubjects(raw.toLowerCase())
    if (known === 'THE' && next) return this.stems.has(next.stem) ? 'THETOOL' : next.stem === 'ARG' ? 'ARG' : known
    if (known !== undefined) return known
    if (this.stems.has(stem)) return 'TOOL'
    return raw.endsWith('ed') ? 'PAST' : 'NOUN'
  }

  private describeClasses(word: ResultWord, at: number): void {
    const { words, features } = this
    const next = words[at + 1]
    for (const name of word.classes) {
      this.note(name)
      if (this.negated > 0) this.note(`!${name}`)
      if (next) features.add(`${name}_${next.stem}`)
      for (const other of next?.classes ?? NO_CLASSES) features.add(`${name}_${other}`)
      for (const other of words[at + 2]?.classes ?? NO_CLASSES) features.add(`${name}__${other}`)
    }
    for (const name of words[at - 1]?.classes ?? NO_CLASSES) features.add(`${name}_${word.stem}`)
  }

  /**
   * Whether the result reports exactly the tool's action as done: "Locked." from `lock_door`. Tools that read texts
   * have no such action.
   */
  describeEcho(): void {
    if (this.kind !== '@anonymous' && this.kind !== '@text') this.note(this.readEcho())
  }

  private readEcho(): string {
    const verbs = stemsOfVerb(this.name[0] ?? '')
    const echo = this.words.findIndex(({ stem }) => verbs.includes(stem))
    const word = this.words[echo]
    if (!word) return this.words.some(({ stem }) => this.stems.has(stem)) ? 'TECHO' : 'NOECHO'
    const before = this.words.slice(Math.max(0, echo - NEGATION_REACH), echo)
    if (before.some(({ classes }) => classes.includes('NOT'))) return 'NECHO'
    if (!/(?:ed|en|t|d)$/.test(word.raw)) return 'BECHO'
    return echo < ECHO_REACH ? 'ECHO' : 'LECHO'
  }

  describeShape(text: string): void {
    const words = this.words.filter((word) => !isMark(word))
    if (/^\s*(?:[A-Z][\w-]* ){0,3}?[A-Za-z]+ed\b/.test(text)) this.note('PAST1')
    this.note(`len${LENGTHS.find((limit) => words.length <= limit) ?? 60}`)
    this.note(`num${Math.min(4, words.filter(({ stem }) => /^(?:N|N0|N45|ID)$/.test(stem)).length)}`)
    this.note(words.some(({ stem }) => stem === 'ARG') ? 'hasARG' : 'noARG')
    const lines = text.split('\n', 4).length
    this.features.add(lines === 1 ? 'l1' : lines < 4 ? 'l3' : 'lmany')
  }
}
