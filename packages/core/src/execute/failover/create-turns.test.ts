import { expect, it } from 'vitest'
import { createTurns } from './create-turns.ts'

it('counts each group separately, and forgets the least recently used', () => {
  const nextTurn = createTurns()
  const turns = (group: string) => [nextTurn(group), nextTurn(group)]
  expect([turns('often'), turns('seldom'), turns('often')]).toEqual([
    [0, 1],
    [0, 1],
    [2, 3],
  ])
  for (let made = 0; made < 10_000; made += 1) {
    nextTurn(`made up ${made}`)
    if (made % 1000 === 0) nextTurn('often')
  }
  expect(nextTurn('often')).toBe(14)
  expect(nextTurn('seldom')).toBe(0)
})
