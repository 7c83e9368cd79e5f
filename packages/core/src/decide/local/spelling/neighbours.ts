import type { TargetText } from '../describe-target.ts'
import { readStem, readWords } from '../words/read-words.ts'
import { STOP_WORDS } from '../words/stop-words.data.ts'

const LEAST_PART = 2
const LEAST_COMPOUND = 6
const LEAST_ACRONYM = 3
const ACRONYM = /^[a-z]{3,5}$/
/** Ends a text section that may have an acronym: punctuation, conjunctions and pronouns. */
const BORDER =
  /[^\p{L}\p{M}\p{N}\s'’/-]+|\b(?:and|or|the|an?|is|are|its?|that|which|with|in|on|as|from|your|their)\b/giu

/** Which words are adjacent in the targets' texts. */
export class Neighbours {
  /** By word, the stems that follow it. */
  private readonly followers = new Map<string, Set<string>>()
  private readonly parts: readonly (readonly string[])[]
  private readonly initials: readonly string[]

  constructor(targets: readonly TargetText[]) {
    const parts = targets.flatMap(({ description }) => description.split(BORDER))
    this.parts = parts.map(readWords).filter((words) => words.length >= LEAST_ACRONYM)
    this.initials = this.parts.map((words) => words.map((word) => word.charAt(0)).join(''))
    for (const { name, description, examples } of targets)
      for (const text of [name, description, ...examples]) this.follow(readWords(text))
  }

  private follow(words: readonly string[]): void {
    words.forEach((word, at) => {
      const next = words[at + 1]
      if (next === undefined || word.length < LEAST_PART) return
      const known = this.followers.get(word)
      if (known) known.add(readStem(next))
      else this.followers.set(word, new Set([readStem(next)]))
    })
  }

  /** A compound in two words, as the targets write it: "time zone" for "timezone". */
  part(word: string): string | undefined {
    if (word.length < LEAST_COMPOUND) return undefined
    for (let at = LEAST_PART; at <= word.length - LEAST_PART; at++) {
      const left = word.slice(0, at)
      const right = word.slice(at)
      if (this.followers.get(left)?.has(readStem(right))) return `${left} ${right}`
    }
    return undefined
  }

  /** The words of a description whose initials form an acronym: "paid time off" for "pto". */
  spellOut(acronym: string): string | undefined {
    if (!ACRONYM.test(acronym)) return undefined
    for (const [part, initials] of this.initials.entries()) {
      const at = initials.indexOf(acronym)
      const words = at < 0 ? undefined : this.parts[part]?.slice(at, at + acronym.length)
      if (words && !STOP_WORDS.has(words[0] ?? '')) return words.join(' ')
    }
    return undefined
  }
}
