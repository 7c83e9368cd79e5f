import { GENERIC_REQUESTS } from './generic-requests.data.ts'
import { readTerms } from './read-words.ts'

/** The different terms of each request that is for nobody, known beforehand: reading them is a fifth of what preparing costs. */
export function readGenericTerms(): string[] {
  return GENERIC_REQUESTS.map((text) => [...new Set(readTerms(text))].join(' '))
}
