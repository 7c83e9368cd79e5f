import { INJECTION_ACTS, type InjectionAct } from './injection-acts.data.ts'

/** Longer sentences are split, so that unrelated words far apart do not combine. */
const MAX_SENTENCE = 320
/** Shorter sentences are joined: "Ignore. All. Of. It." is one sentence, and "e.g." is none. */
const MIN_SENTENCE = 24
const STOPS = /[.!?;\s]+$/
const END = /(?<=[.!?;])\s+|\n+/

/** A sentence that caches which slots match: acts share slots, and each sentence is part of two pairs. */
type Sentence = (slot: RegExp) => boolean

/**
 * The acts in a folded text: what is requested in one sentence or in two consecutive ones. Sentence lengths are
 * bounded, so the cost is linear in the text.
 */
export function findActs(text: string): InjectionAct[] {
  const sentences = joinShort(text.split(END)).flatMap(cut).map(openSentence)
  const found = new Map<string, InjectionAct>()
  for (const [index, sentence] of sentences.entries()) {
    const next = sentences[index + 1] ?? NOTHING
    for (const act of INJECTION_ACTS) {
      if (!found.has(act.name) && isAct(act, sentence, next)) found.set(act.name, act)
    }
  }
  return [...found.values()]
}

const NOTHING: Sentence = () => false

/** Joins runs of short sentences and removes the full stops between them. */
function joinShort(sentences: readonly string[]): string[] {
  const joined: string[] = []
  let run = ''
  const close = () => {
    if (run !== '') joined.push(run)
    run = ''
  }
  for (const sentence of sentences) {
    if (sentence.length >= MIN_SENTENCE) {
      close()
      joined.push(sentence)
    } else {
      run = run === '' ? sentence : `${run.replace(STOPS, '')} ${sentence}`
      if (run.length >= MAX_SENTENCE / 2) close()
    }
  }
  close()
  return joined
}

function openSentence(text: string): Sentence {
  const known = new Map<RegExp, boolean>()
  return (slot) => {
    const before = known.get(slot)
    if (before !== undefined) return before
    const fills = slot.test(text)
    known.set(slot, fills)
    return fills
  }
}

/** The first sentence of the pair must match at least one slot; otherwise the next pair finds the act. */
function isAct({ slots, unless }: InjectionAct, first: Sentence, next: Sentence): boolean {
  let begins = false
  for (const slot of slots) {
    if (first(slot)) begins = true
    else if (!next(slot)) return false
  }
  return begins && (unless === undefined || !(first(unless) || next(unless)))
}

function cut(sentence: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < sentence.length; at += MAX_SENTENCE) pieces.push(sentence.slice(at, at + MAX_SENTENCE))
  return pieces
}
