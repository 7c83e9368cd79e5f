import { isCommonStem } from './common-words.ts'
import { findCommonStem } from './correct-common-stem.ts'
import { GENERIC_REQUESTS } from './generic-requests.data.ts'
import { readTerms } from './read-words.ts'

/** What is known beforehand of the requests that are for nobody: reading them is a fifth of what preparing costs. */
export function readGenericTerms(): { terms: string[]; corrections: string[] } {
  const read = GENERIC_REQUESTS.map((text) => [...new Set(readTerms(text))])
  const uncommon = [...new Set(read.flat())].filter((stem) => !isCommonStem(stem)).sort()
  return {
    terms: read.map((stems) => stems.join(' ')),
    corrections: uncommon.map((stem) => `${stem}:${findCommonStem(stem) ?? ''}`),
  }
}
