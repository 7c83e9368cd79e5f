import { INJECTION_ACTS, type InjectionAct } from './injection-acts.data.ts'

/** A sentence is read up to here; what goes on longer is read in pieces, so that far words do not meet. */
const MAX_SENTENCE = 320
/** Shorter ones that follow each other are read together: "Ignore. All. Of. It." is one sentence, and "e.g." is none. */
const MIN_SENTENCE = 24
const STOPS = /[.!?;\s]+$/
const END = /(?<=[.!?;])\s+|\n+/

/** A sentence that remembers which slots it fills: acts share them, and each sentence is read as part of two pairs. */
type Sentence = (slot: RegExp) => boolean

/**
 * The acts of a folded text: what is asked in a sentence, or in two that follow each other. Sentences have a least and a
 * largest length, so the work grows with the text and with nothing else.
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

/** Runs of short sentences are one, without the stops between them. */
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
