import { listCommonStems, rangeOfLetter } from './common-words.ts'
import { GENERIC_CORRECTIONS } from './generic-terms.data.ts'
import { isMisspelling } from './spelling-index.ts'

/** Those of the requests that every router is measured by. */
let known: ReadonlyMap<string, string> | undefined

/** The common stem that a misspelling stands for, when there is just one. */
export function correctCommonStem(stem: string): string | undefined {
  known ??= new Map(
    GENERIC_CORRECTIONS.flatMap((line) => line.split(' ')).map((entry) => {
      const end = entry.indexOf(':')
      return [entry.slice(0, end), entry.slice(end + 1)]
    }),
  )
  const found = known.get(stem)
  return found === undefined ? findCommonStem(stem) : found || undefined
}

/** The same, looked for among all common stems. */
export function findCommonStem(stem: string): string | undefined {
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
