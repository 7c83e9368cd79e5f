import { expect, it } from 'vitest'
import { GENERIC_CORRECTIONS, GENERIC_TERMS } from './generic-terms.data.ts'
import { readGenericTerms } from './read-generic-terms.ts'

it('is what reading the generic requests gives: else run packages/core/scripts/write-generic-terms.mjs', () => {
  const { terms, corrections } = readGenericTerms()
  expect(GENERIC_TERMS).toEqual(terms)
  expect(GENERIC_CORRECTIONS.join(' ').split(' ')).toEqual(corrections)
})
