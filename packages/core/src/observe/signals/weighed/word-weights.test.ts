import { describe, expect, it } from 'vitest'
import { createWeigher, findLikeliest, writeGroups } from './word-weights.ts'

const weights = new Map([
  ['BIAS', [0, 1]],
  ['sold', [0, 2.5]],
  ['enjoy', [0, -4.25]],
  ['faint', [0, 0.1]],
])

describe('createWeigher', () => {
  const groups = writeGroups(weights, 0.2)
  const weigh = createWeigher({ classes: ['fine', 'failed'], groups })

  it('reads what was written, without weights that say little', () => {
    expect(groups.join(' ')).not.toContain('faint')
    expect(groups).toHaveLength(3)
  })

  it('gives likelihoods that sum to one, and leans to what the features speak for', () => {
    const [fine = 0, failed = 0] = weigh(new Set(['BIAS', 'sold']))
    expect(fine + failed).toBeCloseTo(1)
    expect(failed).toBeCloseTo(1 / (1 + Math.exp(-3.5 / Math.SQRT2)))
    expect(findLikeliest(weigh(new Set(['BIAS', 'enjoy'])))).toBe(0)
  })

  it('knows nothing of words that it never saw', () => {
    expect(weigh(new Set(['unheard']))).toEqual([0.5, 0.5])
  })
})

describe('findLikeliest', () => {
  it('looks from where it is told to, and takes the first of equals', () => {
    expect(findLikeliest([0.9, 0.05, 0.05], 1)).toBe(1)
    expect(findLikeliest([0.1, 0.6, 0.3])).toBe(1)
  })
})
