import { contentWords } from './content-words.ts'
import type { CompiledVocabulary } from './load-vocabulary.ts'
import { MASKED, type Utterance } from './read-utterance.ts'

const MOST_WORDS = 1000
const MOST_CALLS = 300
/** How many new words make a request a new one; an answer to a question needs one, and a short one none. */
const NEW_WORDS = 2
const SHORT_ANSWER = 6
const FEWEST_FRAME = 3
const MOST_FRAME = 40
/** What a turn that brought the matter forward counts beside one that did not. */
const ADVANCED = 0.25

/** A turn of the user that asked or told something. */
export interface ToldTurn {
  utterance: Utterance
  /** Whether it puts something right, asks again, complains or gives up. */
  troubled: boolean
  /** Whether the assistant had asked for something. */
  answers: boolean
}

/**
 * How far a conversation has come for its length: a turn brings it forward by new words of the user's or by a call that
 * brought something new, and counts a quarter then; all others count whole.
 */
export class ConversationProgress {
  private readonly words = new Set<string>()
  /** Calls with a hash of what they brought. */
  private readonly calls = new Map<string, number>()
  private repeated = 0
  private saidAgain = 0
  private stalled = 0
  private advanced = 0
  /** Whether the last turn may still be brought forward by what the assistant does. */
  private open = false
  /** The last turn without its numbers. */
  private frame = ''

  readTurn({ utterance, troubled, answers }: ToldTurn, vocabulary: CompiledVocabulary): void {
    this.settle()
    const fresh = this.countFresh(utterance, { answers, vocabulary })
    const least = answers ? Number(utterance.words.length > SHORT_ANSWER) : NEW_WORDS
    this.open = troubled || fresh < least || this.isSameAgain(utterance)
    if (!this.open) this.advanced += 1
  }

  /** A call succeeded with something; true when it was new: the same call again brings nothing unless its result differs. */
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

  /** Turns as they count; the last one counts whole once it was answered in vain. */
  get effort(): number {
    return this.stalled + ADVANCED * (this.advanced + Number(this.open))
  }

  /** Calls that were made before in the same words and brought the same again. */
  get repeatedCalls(): number {
    return this.repeated
  }

  /** Words of the user's messages that an earlier one had. */
  get repeatedWords(): number {
    return this.saidAgain
  }

  get stalledTurns(): number {
    return this.stalled
  }

  private settle(): void {
    if (this.open) this.stalled += 1
    this.open = false
  }

  /** The same sentence with another number in it. */
  private isSameAgain({ words }: Utterance): boolean {
    const plain = words.filter((word) => word !== MASKED && !/\d/.test(word)).slice(0, MOST_FRAME)
    const frame = plain.join(' ')
    const isSame = plain.length >= FEWEST_FRAME && frame === this.frame
    this.frame = frame
    return isSame
  }

  /** A number is new where it was asked for; elsewhere it is the next one of a row. */
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

  /** Code, tables and quotations that were not shown before are as new as a new request. */
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
