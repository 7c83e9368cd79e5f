import { expect, it } from 'vitest'
import { RecentVectors } from './recent-vectors.ts'

it('keeps the vectors of the texts that were used last', () => {
  const recent = new RecentVectors()
  const vectors = Array.from({ length: 600 }, (_, index) => new Float32Array([index]))
  for (const [index, vector] of vectors.entries()) {
    recent.set(`text ${index}`, vector)
    expect(recent.get('text 0')).toBe(vectors[0])
  }
  expect(recent.get('text 1')).toBeUndefined()
  expect(recent.get('text 599')).toBe(vectors[599])
  const kept = vectors.filter((_, index) => recent.get(`text ${index}`) !== undefined)
  expect(kept).toHaveLength(512)
})
