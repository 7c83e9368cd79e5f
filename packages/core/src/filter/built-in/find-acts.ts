import { INJECTION_ACTS, type InjectionAct } from './injection-acts.data.ts'

/** A sentence is read up to here; what goes on longer is read in pieces, so that far words do not meet. */
const MAX_SENTENCE = 320
const MAX_SENTENCES = 400
const END = /(?<=[.!?;])\s+|\n+/

/** A sentence that remembers which slots it fills: acts share them, and each sentence is read as part of two pairs. */
type Sentence = (slot: RegExp) => boolean

/** The acts of a folded text: what is asked in a sentence, or in two that follow each other. */
export function findActs(text: string): InjectionAct[] {
  const sentences = text.split(END, MAX_SENTENCES).flatMap(cut).map(openSentence)
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

/** Something of it must be in the first of the two, or it is for the next pair to find. */
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
