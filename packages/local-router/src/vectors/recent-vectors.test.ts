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

it('tells no tenant what another one has sent', () => {
  const recent = new RecentVectors()
  const [own, other] = [new Float32Array([1]), new Float32Array([2])]
  recent.set('where is my refund', own, 'acme')
  expect(recent.get('where is my refund', 'globex')).toBeUndefined()
  expect(recent.get('where is my refund')).toBeUndefined()
  recent.set('where is my refund', other, 'globex')
  expect(recent.get('where is my refund', 'acme')).toBe(own)
})
