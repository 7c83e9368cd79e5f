import { describe, expect, it } from 'vitest'
import { createLinearClassifier, findLikeliest, writeGroups } from './linear-classifier.ts'

const weights = new Map([
  ['BIAS', [0, 1]],
  ['sold', [0, 2.5]],
  ['enjoy', [0, -4.25]],
  ['faint', [0, 0.1]],
])

describe('createWeigher', () => {
  const groups = writeGroups(weights, 0.2)
  const weigh = createLinearClassifier({ classes: ['fine', 'failed'], groups })

  it('reads encoded weights, without negligible ones', () => {
    expect(groups.join(' ')).not.toContain('faint')
    expect(groups).toHaveLength(3)
  })

  it('returns probabilities that sum to one, highest for the class of the features', () => {
    const [fine = 0, failed = 0] = weigh(new Set(['BIAS', 'sold']))
    expect(fine + failed).toBeCloseTo(1)
    expect(failed).toBeCloseTo(1 / (1 + Math.exp(-3.5 / Math.SQRT2)))
    expect(findLikeliest(weigh(new Set(['BIAS', 'enjoy'])))).toBe(0)
  })

  it('has no weights for unseen words', () => {
    expect(weigh(new Set(['unheard']))).toEqual([0.5, 0.5])
  })
})

describe('findLikeliest', () => {
  it('searches from the given index, and returns the first of equal classes', () => {
    expect(findLikeliest([0.9, 0.05, 0.05], 1)).toBe(1)
    expect(findLikeliest([0.1, 0.6, 0.3])).toBe(1)
  })
})
