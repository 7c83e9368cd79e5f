import { foldWord, type Utterance } from './read-utterance.ts'

/** Phrases that count alike. */
export interface PhraseGroup {
  phrases: readonly string[]
  /** 0 to 1, how surely the words mean the signal. */
  confidence: number
  /** True when the phrase also counts inside a question. */
  asked?: boolean
  /** True when the phrase counts in the opening message too, before any answer. */
  opening?: boolean
  /** True when a negation before it does not turn its meaning round. */
  negated?: boolean
}

interface PhraseStep {
  /** undefined is a gap of up to three words, or a look at the next word when `except` is set. */
  choices: ReadonlySet<string> | undefined
  /** Words that may not follow. */
  except?: ReadonlySet<string>
  optional: boolean
  /** The border of a clause will do in place of a word. */
  border: boolean
}

interface Phrase {
  steps: PhraseStep[]
  fromBorder: boolean
  /** How strong a border must follow: 0 none, 1 of a clause, 2 of a sentence. */
  toBorder: 0 | 1 | 2
  group: PhraseGroup
}

/** Phrases by the word that they may begin with. */
export type PhraseMatcher = ReadonlyMap<string, readonly Phrase[]>

/** Words `from` (inclusive) to `to` (exclusive) of an utterance that say a phrase. */
export interface PhraseHit {
  group: PhraseGroup
  from: number
  to: number
}

const LONGEST_GAP = 3

export function compilePhrases(groups: readonly PhraseGroup[]): PhraseMatcher {
  const matcher = new Map<string, Phrase[]>()
  for (const group of groups)
    for (const source of group.phrases) {
      const phrase = compilePhrase(source, group)
      for (const step of phrase.steps) {
        for (const word of step.choices ?? []) {
          const known = matcher.get(word)
          if (!known) matcher.set(word, [phrase])
          else if (known.at(-1) !== phrase) known.push(phrase)
        }
        if (!step.optional) break
      }
    }
  return matcher
}

function compilePhrase(source: string, group: PhraseGroup): Phrase {
  const parts = source.split(' ').filter((part) => part !== '')
  const fromBorder = parts[0] === '^'
  const toBorder = parts.at(-1) === '$' ? 1 : parts.at(-1) === '.' ? 2 : 0
  const steps = parts.slice(fromBorder ? 1 : 0, toBorder > 0 ? -1 : undefined).map((part): PhraseStep => {
    if (part.startsWith('!')) {
      const except = new Set(part.slice(1).split('|').map(foldWord))
      return { choices: undefined, except, optional: false, border: false }
    }
    if (part === '...') return { choices: undefined, optional: false, border: false }
    const optional = part.endsWith('?')
    const choices = (optional ? part.slice(0, -1) : part).split('|').map(foldWord)
    return { choices: new Set(choices), optional, border: choices.includes('$') }
  })
  return { steps, fromBorder, toBorder, group }
}

/** Every phrase in an utterance, in the order of its words; `visit` sees each once per place. */
export function visitPhrases(utterance: Utterance, matcher: PhraseMatcher, visit: (hit: PhraseHit) => void): void {
  const { words, breaks } = utterance
  for (let from = 0; from < words.length; from += 1) {
    const phrases = matcher.get(words[from] ?? '')
    if (!phrases) continue
    for (const phrase of phrases) {
      if (phrase.fromBorder && from > 0 && breaks[from] === 0) continue
      const to = matchSteps(utterance, phrase, { step: 0, at: from, from })
      if (to > 0) visit({ group: phrase.group, from, to })
    }
  }
}

interface Cursor {
  step: number
  at: number
  from: number
}

/** The end of the match, or 0. Bounded by the phrase's length: at most four tries per gap and two per optional word. */
function matchSteps(utterance: Utterance, phrase: Phrase, cursor: Cursor): number {
  const { step, at, from } = cursor
  const { words, breaks } = utterance
  const current = phrase.steps[step]
  const atBorder = at >= words.length || (breaks[at] ?? 0) > 0
  if (!current) return at > from && (at >= words.length || (breaks[at] ?? 0) >= phrase.toBorder) ? at : 0
  if (current.except) {
    const barred = !atBorder && current.except.has(words[at] ?? '')
    return barred ? 0 : matchSteps(utterance, phrase, { step: step + 1, at, from })
  }
  if (current.choices === undefined) return matchGap(utterance, phrase, cursor)
  const crossesSentence = at > from && breaks[at] === 2
  if (at < words.length && !crossesSentence && current.choices.has(words[at] ?? '')) {
    const end = matchSteps(utterance, phrase, { step: step + 1, at: at + 1, from })
    if (end > 0) return end
  }
  if (current.border && atBorder && at > from) return matchSteps(utterance, phrase, { step: step + 1, at, from })
  return current.optional ? matchSteps(utterance, phrase, { step: step + 1, at, from }) : 0
}

function matchGap(utterance: Utterance, phrase: Phrase, { step, at, from }: Cursor): number {
  for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
    const next = at + skipped
    if (skipped > 0 && (next > utterance.words.length || (utterance.breaks[next - 1] ?? 0) > 0)) return 0
    const end = matchSteps(utterance, phrase, { step: step + 1, at: next, from })
    if (end > 0) return end
  }
  return 0
}
