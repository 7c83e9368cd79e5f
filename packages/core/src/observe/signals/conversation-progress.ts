import { MASKED, type Utterance } from './turns/read-utterance.ts'
import { contentWords } from './vocabulary/content-words.ts'
import type { CompiledVocabulary } from './vocabulary/load-vocabulary.ts'

const MOST_WORDS = 1000
const MOST_CALLS = 300
/** Number of new words that make a request new. An answer to a question needs one, a short answer none. */
const NEW_WORDS = 2
const SHORT_ANSWER = 6
const FEWEST_FRAME = 3
const MOST_FRAME = 40
/** Weight of a turn that made progress, relative to one that did not. */
const ADVANCED = 0.25

/** A user turn that contained a question or information. */
export interface ToldTurn {
  utterance: Utterance
  /** Whether it corrects, repeats, complains or gives up. */
  troubled: boolean
  /** Whether the assistant had asked for something. */
  answers: boolean
}

/**
 * Measures the progress of a conversation relative to its length. A turn makes progress through new words of the user
 * or a call with a new result, and then counts as a quarter; all others count fully.
 */
export class ConversationProgress {
  private readonly words = new Set<string>()
  /** Calls with a hash of their results. */
  private readonly calls = new Map<string, number>()
  private repeated = 0
  private saidAgain = 0
  private stalled = 0
  private advanced = 0
  /** Whether the assistant can still make the last turn a progress. */
  private open = false
  /** The last turn without its numbers. */
  private frame = ''

  readTurn({ utterance, troubled, answers }: ToldTurn, vocabulary: CompiledVocabulary): void {
    this.settle()
    const told = this.saidAgain
    const fresh = this.countFresh(utterance, { answers, vocabulary })
    const least = answers ? Number(utterance.words.length > SHORT_ANSWER) : NEW_WORDS
    // A short answer that was given before did not help the first time.
    const again = fresh === 0 && this.saidAgain > told
    this.open = troubled || fresh < least || again || this.isSameAgain(utterance)
    if (!this.open) this.advanced += 1
  }

  /**
   * Records a successful call. Returns whether its result was new: an identical call brings nothing new unless its
   * result differs.
   */
  readWork(call: string, result: string): boolean {
    const print = hash(result)
    const before = this.calls.get(call)
    const isNew = before === undefined
    if (before === print) this.repeated += 1
    if (!isNew || this.calls.size < MOST_CALLS) this.calls.set(call, print)
    if (isNew && this.open) {
      this.open = false
      this.advanced += 1
    }
    return before !== print
  }

  /** Weighted number of turns. The last one counts fully once it was answered without progress. */
  get effort(): number {
    return this.stalled + ADVANCED * (this.advanced + Number(this.open))
  }

  /** Number of identical calls with identical results. */
  get repeatedCalls(): number {
    return this.repeated
  }

  /** Number of words in user messages that occurred in earlier ones. */
  get repeatedWords(): number {
    return this.saidAgain
  }

  get stalledTurns(): number {
    return this.stalled
  }

  /** Whether a content word occurred in an earlier user message. */
  knows(word: string): boolean {
    return this.words.has(word)
  }

  private settle(): void {
    if (this.open) this.stalled += 1
    this.open = false
  }

  /** Whether it is the same sentence with another number. */
  private isSameAgain({ words }: Utterance): boolean {
    const plain = words.filter((word) => word !== MASKED && !/\d/.test(word)).slice(0, MOST_FRAME)
    const frame = plain.join(' ')
    const isSame = plain.length >= FEWEST_FRAME && frame === this.frame
    this.frame = frame
    return isSame
  }

  /** A number is new if it was asked for; otherwise it is just the next in a series. */
  private countFresh(
    utterance: Utterance,
    { answers, vocabulary }: { answers: boolean; vocabulary: CompiledVocabulary },
  ): number {
    let fresh = this.countShown(utterance)
    for (const word of contentWords(utterance, vocabulary).keys()) {
      if (this.words.has(word)) {
        this.saidAgain += 1
        continue
      }
      if (this.words.size < MOST_WORDS) this.words.add(word)
      if (answers || !/\d/.test(word)) fresh += 1
    }
    return fresh
  }

  /** Code, tables and quotations that were not shown before count as a new request. */
  private countShown({ text, words, starts, ends }: Utterance): number {
    let fresh = 0
    for (const [at, word] of words.entries()) {
      if (word !== MASKED) continue
      const print = `${MASKED}${hash(text.slice(starts[at], ends[at]))}`
      if (this.words.has(print)) continue
      if (this.words.size < MOST_WORDS) this.words.add(print)
      fresh += NEW_WORDS
    }
    return fresh
  }
}

function hash(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum = (sum * 31 + text.charCodeAt(at)) | 0
  return sum
}
