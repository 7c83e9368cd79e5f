import type { TargetText } from '../describe-target.ts'
import { PLEA_WORDS } from '../words/empty-words.data.ts'
import { readStem, readTerms } from '../words/read-words.ts'

const PLEA_STEMS: ReadonlySet<string> = new Set([...PLEA_WORDS].map(readStem))

/** The words for what targets do not do, as far as they say so and do not use them for what they do. */
export class Exclusions {
  private readonly targetsByStem = new Map<string, number[]>()

  constructor(targets: readonly TargetText[]) {
    for (const [target, { name, description, examples, excludes }] of targets.entries()) {
      if (excludes.length === 0) continue
      const own = new Set([name, description, ...examples].flatMap(readTerms))
      for (const stem of new Set(excludes.flatMap(readTerms))) {
        if (own.has(stem) || PLEA_STEMS.has(stem)) continue
        this.targetsByStem.set(stem, [...(this.targetsByStem.get(stem) ?? []), target])
      }
    }
  }

  /** The targets that exclude a word. */
  find(stem: string): readonly number[] {
    return this.targetsByStem.get(stem) ?? []
  }
}
