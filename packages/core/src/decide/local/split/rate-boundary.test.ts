import { describe, expect, it } from 'vitest'
import { rateWording } from './rate-boundary.ts'
import type { Boundary, Piece } from './split-request.ts'

const piece = (text: string, boundary: Boundary): Piece => ({ text, boundary, runsBefore: false })
const rate = (left: string, right: string, pieces = 2) =>
  rateWording(piece(left, 'sentence'), piece(right, 'sentence'), pieces)
const rateAt = (boundary: Boundary, left: string, right: string) =>
  rateWording(piece(left, 'sentence'), piece(right, boundary), 2)

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

  it('is weaker where the second part acts on what the first is about', () => {
    const rateSecond = (text: string) => rateAt('weak', 'create an event on Monday', text)
    expect(rateSecond('set it to repeat')).toBeLessThan(rateSecond('set that alarm') - 1)
    expect(rateSecond('rate this novel')).toBe(rateSecond('rate that novel'))
    expect(rateSecond('rate this for me')).toBeLessThan(rateSecond('rate this novel') - 1)
  })

  it('is weaker for a clause of time that a question asks about, but not for a task', () => {
    const clause = 'after you have replaced the tyres'
    expect(rateAt('order', 'how long do the brakes last', clause)).toBeLessThan(
      rateAt('order', 'could you test the brakes well', clause) - 1,
    )
  })

  it('is weaker between a plan and the request that it explains, but not between a plan and a question', () => {
    const plan = 'I need to go on a short trip.'
    expect(rate(plan, 'Can you find me a bus ticket?')).toBeLessThan(rate(plan, 'Are bus tickets cheap?') - 1)
  })

  it('is stronger between items of a list, also without a verb', () => {
    const rateItem = (boundary: Boundary) => rateAt(boundary, 'flights to Lima', 'a rental car there')
    expect(rateItem('item')).toBeGreaterThan(rateItem('sentence') + 2)
  })

  it('falls before an action on the same object, but not before a question about it', () => {
    const left = 'What is the price of the camera'
    const asked = rateAt('weak', left, 'does it support bluetooth')
    expect(asked).toBe(rateAt('weak', left, 'does this support bluetooth'))
    expect(rateAt('weak', left, 'move it to the basket')).toBeLessThan(
      rateAt('weak', left, 'move these to the basket') - 1,
    )
  })
})
