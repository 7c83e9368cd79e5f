import { listCommonStems, rangeOfLetter } from './common-words.ts'
import { isMisspelling } from './spelling-index.ts'

/** The common stem that a misspelling stands for, when there is just one. */
export function correctCommonStem(stem: string): string | undefined {
  // An index of thousands of words costs more than it saves: those with the same first letter are looked through.
  const [from, to] = rangeOfLetter(stem.charAt(0))
  const stems = listCommonStems()
  let found: string | undefined
  for (let index = from; index < to; index++) {
    const candidate = stems[index] ?? ''
    if (!isMisspelling(stem, candidate)) continue
    if (found !== undefined) return undefined
    found = candidate
  }
  return found
}
