import fc from 'fast-check'
import { expect, it } from 'vitest'
import { splitText } from './list-deltas.ts'

/** Half of a surrogate pair without the other half. */
const LONE = /\p{Surrogate}/u

it('splits text without loss and never within a code point', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.option(fc.integer({ min: 1, max: 9 }), { nil: undefined }),
      (text, size) => {
        const pieces = splitText(text, size)
        expect(pieces.join('')).toBe(text)
        expect(pieces.some((piece) => LONE.test(piece))).toBe(LONE.test(text))
        expect(pieces.includes('')).toBe(false)
      },
    ),
  )
})
