import { describe, expect, it } from 'vitest'
import { rateWording } from './rate-boundary.ts'
import type { Piece } from './split-request.ts'

const piece = (text: string): Piece => ({ text, boundary: 'sentence', runsBefore: false })
const rate = (left: string, right: string, pieces = 2) => rateWording(piece(left), piece(right), pieces)

describe('the evidence for two requests at a border', () => {
  it('is the same in messages of two and of three parts, and falls with every further part', () => {
    const [two = 0, three = 0, four = 0, eight = 0] = [2, 3, 4, 8].map((pieces) =>
      rate('When do I land?', 'What should I pack?', pieces),
    )
    expect(three).toBe(two)
    expect(four).toBeLessThan(three)
    expect(eight).toBeLessThan(four)
  })

  it('falls with every word that both sides share, in any form, up to two', () => {
    const none = rate('Reserve an airport hotel.', 'Show me cheap flights.')
    const one = rate('Reserve an airport flight.', 'Show me cheap flights.')
    const two = rate('Reserve a cheap flight.', 'Show me cheap flights.')
    expect(one).toBeLessThan(none)
    expect(two).toBeLessThan(one)
  })

  it('is weak after a mere condition', () => {
    expect(rate('If it rains tomorrow,', 'book a hotel in Rome.')).toBeLessThan(
      rate('Does it rain tomorrow?', 'Book a hotel in Rome.') - 3,
    )
  })
})
