import type { ConversationState } from '../conversation-state.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import { stemContent } from '../vocabulary/content-words.ts'
import type { FoundPhrase } from '../vocabulary/find-phrase.ts'
import { MASKED, type Utterance } from './read-utterance.ts'
import { awaitsAnswer } from './was-asked.ts'

/** Longer messages bring so much of their own that their words say little about the answer. */
const MOST_WORDS = 20
const LONGEST_DENIAL = 12
/** "X, not Y" without anything that the user wrote before: a fact is put right, or a wish comes up. */
const LONGEST_NEW_DENIAL = 6
const LONGEST_REMINDER = 5
const LONGEST_FACT = 9
/** After "not X", more words than these order something: "Not the first, show me the others." */
const LONGEST_CHOICE = 4
const CAPITALS = /\b[A-Z]{4,}\b/

interface Clause {
  from: number
  to: number
}

/**
 * Finds corrections by what was written before: the user comes back to own words that the assistant's answer left out, or
 * denies a word of the answer. Undefined without one, and for questions.
 */
export function findContrast(utterance: Utterance, state: ConversationState): FoundPhrase | undefined {
  const { words, asked, text } = utterance
  if (!state.answered || words.length === 0 || words.length > MOST_WORDS || asked.includes(true)) return undefined
  if (words.includes(MASKED)) return undefined
  const clauses = listClauses(utterance)
  const contrast = new Contrast(utterance, state)
  const found =
    (clauses.some((clause, at) => contrast.claims(clause, clauses[at - 1])) && 0.8) ||
    (!awaitsAnswer(state) &&
      ((contrast.denies(clauses) && 0.75) ||
        (contrast.points(clauses) && 0.7) ||
        (contrast.blames(clauses) && 0.65) ||
        (contrast.reminds() && 0.6)))
  return found ? { confidence: found, snippet: writeSnippet(text, 0, Math.min(text.length, 120)) } : undefined
}

function listClauses({ words, breaks }: Utterance): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && (breaks[at] ?? 0) === 0) continue
    clauses.push({ from, to: at })
    from = at
  }
  return clauses
}

class Contrast {
  private readonly utterance: Utterance
  private readonly state: ConversationState
  private lower: string | undefined

  constructor(utterance: Utterance, state: ConversationState) {
    this.utterance = utterance
    this.state = state
  }

  /** "I asked about the tent", "a tent, I said", where the user wrote of a tent and the answer did not. */
  claims({ from, to }: Clause, before: Clause | undefined): boolean {
    const { speakers, claims, stresses, ownAims, likenesses } = this.state.vocabulary.words
    const { words } = this.utterance
    if (to - from > 2 && speakers.has(words[to - 2] ?? '') && claims.has(words[to - 1] ?? ''))
      return this.contentOf(from, to - 2).some((word) => this.state.progress.knows(word) && !this.answers(word))
    // "The tent please, as I wrote."
    if (likenesses.has(words[from] ?? '') && speakers.has(words[from + 1] ?? '') && claims.has(words[to - 1] ?? ''))
      return before !== undefined && this.isLeftOut(before)
    let at = from
    if (this.state.vocabulary.words.refusals.has(words[at] ?? '')) at += 1
    if (!speakers.has(words[at] ?? '')) return false
    at += 1
    let stressed = false
    for (; stresses.has(words[at] ?? ''); at += 1) stressed = true
    if (!claims.has(words[at] ?? '')) return false
    const told = this.contentOf(at + 1, to)
    const about = told.length > 0 ? told : before ? this.contentOf(before.from, before.to) : []
    const known = about.filter((word) => this.state.progress.knows(word))
    // "I told myself I would not", "I wanted to see the garden first" tell more than they repeat.
    if (known.length * 2 < about.length || (!stressed && ownAims.has(words[at + 1] ?? ''))) return false
    return known.length > 0 && (stressed || known.some((word) => !this.answers(word)))
  }

  /** "The tent, not the stove", "not the stove, the tent". */
  denies(clauses: readonly Clause[]): boolean {
    const { denials } = this.state.vocabulary.words
    const { words } = this.utterance
    if (words.length > LONGEST_DENIAL) return false
    const at = clauses.findIndex(({ from }) => denials.has(words[from] ?? ''))
    const denial = clauses[at]
    const other = clauses[at === 0 ? 1 : at - 1]
    if (!denial || !other || (at === 0 && other.to - other.from > LONGEST_CHOICE)) return false
    const denied = this.contentOf(denial.from + 1, denial.to)
    const meant = this.contentOf(other.from, other.to)
    if (!denied.some((word) => this.answers(word)) || meant.length === 0) return false
    if (meant.some((word) => this.state.progress.knows(word))) return true
    const isNew = !denied.some((word) => this.state.progress.knows(word)) && !meant.some((word) => this.answers(word))
    return isNew && words.length <= LONGEST_NEW_DENIAL
  }

  /** "Those are tents. Stoves.", "these are still tents": names what the answer brought and the user did not ask for. */
  points(clauses: readonly Clause[]): boolean {
    const { pointers, persistence, affirmations } = this.state.vocabulary.words
    const { words } = this.utterance
    if (words.length > LONGEST_DENIAL || words.some((word) => affirmations.has(word))) return false
    const pointing = clauses.find(({ from, to }) => to - from > 1 && pointers.has(words[from] ?? ''))
    if (!pointing) return false
    const brought = this.contentOf(pointing.from, pointing.to)
    if (brought.length === 0 || !brought.every((word) => this.answers(word) || this.state.progress.knows(word)))
      return false
    if (!brought.some((word) => this.answers(word) && !this.state.progress.knows(word))) return false
    if (clauses.some((clause) => clause !== pointing && this.isLeftOut(clause))) return true
    return words.length <= LONGEST_NEW_DENIAL && words.slice(pointing.from).some((word) => persistence.has(word))
  }

  /** "You booked it for two, we are five": what the assistant did, beside own words that the answer left out. */
  blames(clauses: readonly Clause[]): boolean {
    const { counterparts, deeds, affirmations, steps } = this.state.vocabulary.words
    const { words } = this.utterance
    if (steps.has(words[0] ?? '') || words.some((word) => affirmations.has(word))) return false
    const blame = clauses.find(({ from, to }) => {
      const second = from + 1 + Number(words[from + 1] === 'have')
      return counterparts.has(words[from] ?? '') && second < to && deeds.has(words[second] ?? '')
    })
    if (!blame) return false
    return clauses.some((clause) => clause !== blame && this.isLeftOut(clause))
  }

  /** "No, the TENT", "for two nights": a reminder of own words that the answer left out, and nothing new. */
  reminds(): boolean {
    const { refusals, steps, affirmations, facts, speakers, offers } = this.state.vocabulary.words
    const { words, shouts, text } = this.utterance
    const first = words[0] ?? ''
    if (words.length > LONGEST_FACT || steps.has(first) || words.some((word) => affirmations.has(word))) return false
    const stressed = shouts.exclamation > 0 || CAPITALS.test(text) || (refusals.has(first) && words.length > 1)
    if (refusals.has(first) && words.some((word) => speakers.has(word) || offers.has(word))) return false
    if (!(stressed && words.length <= LONGEST_REMINDER) && !facts.has(first)) return false
    const content = this.contentOf(0, words.length)
    return content.length > 0 && content.every((word) => this.state.progress.knows(word) && !this.answers(word))
  }

  private isLeftOut({ from, to }: Clause): boolean {
    return this.contentOf(from, to).some((word) => this.state.progress.knows(word) && !this.answers(word))
  }

  private contentOf(from: number, to: number): string[] {
    const content: string[] = []
    for (let at = from; at < to; at += 1) {
      if (this.state.vocabulary.words.refusals.has(this.utterance.words[at] ?? '')) continue
      const stem = stemContent(this.utterance.words[at] ?? '', this.state.vocabulary)
      if (stem !== undefined) content.push(stem)
    }
    return content
  }

  /** Whether the assistant's last text contains a word. Parts of longer words count, so this errs towards silence. */
  private answers(word: string): boolean {
    this.lower ??= this.state.lastAnswer.toLowerCase()
    return this.lower.includes(word)
  }
}
