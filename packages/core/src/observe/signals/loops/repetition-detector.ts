import type { ConversationState } from '../conversation-state.ts'
import type { Row } from '../outcome/read-row.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import { boundText } from '../turns/read-utterance.ts'
import { isUnspaced, splitUnspaced } from '../vocabulary/split-unspaced.ts'

const LOOKBACK = 2
const EXACT = 0.97
const NEAR = 0.85
/** The threshold where one of the two messages only has additional words. */
const NEAR_WITHIN = 0.75
/** Shorter sentences repeat often without being a repetition, except formulas. */
const FEWEST_WORDS = { user: 5, assistant: 8 } as const
const LENGTH_RATIO = 0.75

interface Said {
  index: number
  text: string
  length: number
  words: readonly string[] | undefined
  /** Whether the words are pairs of characters, from a script without spaces. */
  unspaced: boolean
  pairs: ReadonlySet<string> | undefined
}

type Speaker = 'user' | 'assistant'

/** Finds nearly identical messages among the last two of the same speaker. */
export class RepetitionDetector {
  private readonly said: Record<Speaker, Said[]> = { user: [], assistant: [] }

  /** Returns true when the message repeats an earlier one. `formula` marks answers to thanks, which may be alike. */
  read(row: Row, state: ConversationState, formula: boolean): boolean {
    const role: Speaker = row.role === 'user' ? 'user' : 'assistant'
    const { index, text } = row
    const now: Said = { index, text, length: text.length, words: undefined, unspaced: false, pairs: undefined }
    const history = this.said[role]
    const found = formula ? undefined : this.findRepeated(now, history, { role, values: state.vocabulary.words.values })
    history.push(now)
    if (history.length > LOOKBACK) history.shift()
    if (!found) return false
    const repetitionType = found.similarity >= EXACT ? 'exact' : 'near_duplicate'
    state.emit({
      type: 'interaction.stagnation.repetition',
      messageIndex: row.index,
      confidence: round(found.similarity),
      snippet: writeSnippet(row.text, 0, Math.min(row.text.length, 120)),
      metadata: {
        repetition_type: repetitionType,
        compared_to: found.index,
        similarity: round(found.similarity),
        role,
      },
    })
    return true
  }

  private findRepeated(
    now: Said,
    history: readonly Said[],
    { role, values }: { role: Speaker; values: ReadonlySet<string> },
  ): { index: number; similarity: number } | undefined {
    for (const before of history) {
      const ratio = Math.min(now.length, before.length) / Math.max(now.length, before.length, 1)
      if (ratio < LENGTH_RATIO) continue
      if (wordsOf(now).length < FEWEST_WORDS[role] || wordsOf(before).length < FEWEST_WORDS[role]) continue
      if (bringsValue(now, before, values)) continue
      const similarity = compare(pairsOf(now), pairsOf(before))
      if (similarity >= leastOf(now, before)) return { index: before.index, similarity }
    }
    return undefined
  }
}

function wordsOf(said: Said): readonly string[] {
  if (said.words) return said.words
  const runs = boundText(said.text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]/u)
    .filter((word) => word !== '')
  said.unspaced = runs.some(isUnspaced)
  said.words = said.unspaced ? runs.flatMap((run) => (isUnspaced(run) ? splitUnspaced(run) : [run])) : runs
  return said.words
}

function pairsOf(said: Said): ReadonlySet<string> {
  if (said.pairs) return said.pairs
  const pairs = new Set<string>()
  const words = wordsOf(said)
  for (let index = 0; index < words.length; index += 1) pairs.add(`${words[index - 1] ?? ''} ${words[index]}`)
  said.pairs = pairs
  return pairs
}

/**
 * Without word boundaries, a changed value cannot be told from a changed wording, so only identical messages count as
 * repeated.
 */
function leastOf(now: Said, before: Said): number {
  if (now.unspaced) return EXACT
  return isWithin(now, before) ? NEAR_WITHIN : NEAR
}

/** The same sentence with another number, day or colour is a different answer. */
function bringsValue(now: Said, before: Said, values: ReadonlySet<string>): boolean {
  const old = new Set(wordsOf(before))
  return wordsOf(now).some((word) => (/\d/.test(word) || values.has(word)) && !old.has(word))
}

/** Whether one of the two contains all words of the other. A replaced word may mean a different answer. */
function isWithin(now: Said, before: Said): boolean {
  const [some, all] = now.length < before.length ? [now, before] : [before, now]
  const words = new Set(wordsOf(all))
  return wordsOf(some).every((word) => words.has(word))
}

function compare(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const pair of left) if (right.has(pair)) shared += 1
  return shared / Math.max(1, left.size + right.size - shared)
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
