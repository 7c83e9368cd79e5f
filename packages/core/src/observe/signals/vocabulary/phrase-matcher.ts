import { foldWord, type Utterance } from '../turns/read-utterance.ts'

/** Phrases with the same properties. */
export interface PhraseGroup {
  phrases: readonly string[]
  /** Confidence from 0 to 1 that the words mean the signal. */
  confidence: number
  /** True if the phrase also counts within a question. */
  asked?: boolean
  /** True if the phrase also counts in the opening message, before any answer. */
  opening?: boolean
  /** True if a preceding negation does not reverse its meaning. */
  negated?: boolean
  /** True for an exclamation that does not count when a question about something else follows. */
  lone?: boolean
  /** True if the phrase does not count where it may answer a question of the assistant. */
  unasked?: boolean
  /** The same for a question that contains one of the phrase's own words: "Shall I leave it?" */
  echoed?: boolean
  /** True if the phrase does not count after an answer that told how or where to do something. */
  untold?: boolean
}

interface PhraseStep {
  /** Undefined for a gap of up to three words, or for a look at the next word if `except` is set. */
  choices: ReadonlySet<string> | undefined
  /** Words that must not follow. */
  except?: ReadonlySet<string>
  optional: boolean
  /** The border of a clause is accepted instead of a word. */
  border: boolean
}

interface Phrase {
  steps: PhraseStep[]
  /** Required border before: 0 none, 1 of a clause, 2 of a sentence. */
  fromBorder: 0 | 1 | 2
  /** Required border after: 0 none, 1 of a clause, 2 of a sentence. */
  toBorder: 0 | 1 | 2
  group: PhraseGroup
}

/** Phrases by their possible first words. */
export type PhraseMatcher = ReadonlyMap<string, readonly Phrase[]>

/** Word range of an utterance that matches a phrase, from `from` (inclusive) to `to` (exclusive). */
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
  const fromBorder = parts[0] === '^' ? 1 : parts[0] === '^^' ? 2 : 0
  const toBorder = parts.at(-1) === '$' ? 1 : parts.at(-1) === '.' ? 2 : 0
  const steps = parts.slice(fromBorder > 0 ? 1 : 0, toBorder > 0 ? -1 : undefined).map((part): PhraseStep => {
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

/** Several families merged, so that a message is walked only once. */
export type FamilyMatcher<Family extends string> = ReadonlyMap<string, readonly { family: Family; phrase: Phrase }[]>

/** Merges the matchers of several families. Each family's phrases keep their order. */
export function mergeMatchers<Family extends string>(
  matchers: Readonly<Partial<Record<Family, PhraseMatcher>>>,
): FamilyMatcher<Family> {
  const merged = new Map<string, { family: Family; phrase: Phrase }[]>()
  for (const [family, matcher] of Object.entries<PhraseMatcher | undefined>(matchers))
    for (const [word, phrases] of matcher ?? []) {
      const known = merged.get(word) ?? []
      merged.set(word, known)
      for (const phrase of phrases) known.push({ family: family as Family, phrase })
    }
  return merged
}

/** All phrases of all families in an utterance, by family and in word order. */
export function findFamilies<Family extends string>(
  utterance: Utterance,
  matcher: FamilyMatcher<Family>,
): Partial<Record<Family, PhraseHit[]>> {
  const { words, breaks } = utterance
  const found: Partial<Record<Family, PhraseHit[]>> = {}
  for (let from = 0; from < words.length; from += 1) {
    const candidates = matcher.get(words[from] ?? '')
    if (!candidates) continue
    for (const { family, phrase } of candidates) {
      if (from > 0 && (breaks[from] ?? 0) < phrase.fromBorder) continue
      const to = matchSteps(utterance, phrase, { step: 0, at: from, from })
      if (to === 0) continue
      const hits = found[family]
      if (hits) hits.push({ group: phrase.group, from, to })
      else found[family] = [{ group: phrase.group, from, to }]
    }
  }
  return found
}

/**
 * Compiles a fast check whether a text may contain any of these phrases: each phrase requires one of its longest
 * mandatory words. Undefined if a phrase has none. Texts are checked without apostrophes.
 */
export function compileNeeded(groups: readonly PhraseGroup[]): RegExp | undefined {
  const needed = new Set<string>()
  for (const group of groups)
    for (const source of group.phrases) {
      const words = findNeeded(compilePhrase(source, group))
      if (!words) return undefined
      for (const word of words) needed.add(word)
    }
  const escaped = [...needed].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return escaped.length === 0 ? undefined : new RegExp(escaped.join('|'), 'iu')
}

function findNeeded({ steps }: Phrase): ReadonlySet<string> | undefined {
  const shortest = (words: ReadonlySet<string>) => Math.min(...[...words].map((word) => word.length))
  let best: ReadonlySet<string> | undefined
  for (const { choices, optional, border } of steps)
    if (choices && !optional && !border && (!best || shortest(choices) > shortest(best))) best = choices
  return best
}

/** Visits every phrase in an utterance in word order, each once per position. */
export function visitPhrases(utterance: Utterance, matcher: PhraseMatcher, visit: (hit: PhraseHit) => void): void {
  const { words, breaks } = utterance
  for (let from = 0; from < words.length; from += 1) {
    const phrases = matcher.get(words[from] ?? '')
    if (!phrases) continue
    for (const phrase of phrases) {
      if (from > 0 && (breaks[from] ?? 0) < phrase.fromBorder) continue
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

/**
 * The end of the match, or 0. Bounded by the phrase's length: at most four attempts per gap and two per optional word.
 */
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
