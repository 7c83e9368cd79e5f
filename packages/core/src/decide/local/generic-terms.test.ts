import { expect, it } from 'vitest'
import { GENERIC_TERMS } from './generic-terms.data.ts'
import { readGenericTerms } from './read-generic-terms.ts'

it('is what reading the generic requests gives: else run packages/core/scripts/write-generic-terms.mjs', () => {
  expect(GENERIC_TERMS).toEqual(readGenericTerms())
})
