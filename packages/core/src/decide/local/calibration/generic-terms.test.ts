import { expect, it } from 'vitest'
import { GENERIC_NEAREST, GENERIC_TERMS, GENERIC_TOPICS } from './generic-terms.data.ts'
import { readGenericNearest, readGenericTerms, readGenericTopics } from './read-generic-terms.ts'

it('the generated terms match the generic requests; otherwise run packages/core/scripts/write-generic-terms.mjs', () => {
  expect(GENERIC_TERMS).toEqual(readGenericTerms())
  expect(GENERIC_TOPICS).toEqual(readGenericTopics(GENERIC_TERMS))
  expect(GENERIC_NEAREST).toEqual(readGenericNearest(GENERIC_TERMS))
})
