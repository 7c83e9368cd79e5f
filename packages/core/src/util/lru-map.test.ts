import { expect, it } from 'vitest'
import { LruMap } from './lru-map.ts'

it('forgets what was not used for longest, reading counting as use', () => {
  const map = new LruMap<string, number>(3)
  for (const [index, key] of ['a', 'b', 'c'].entries()) map.set(key, index)
  expect([map.get('a'), map.get('a'), map.get('c')]).toEqual([0, 0, 2])
  map.set('d', 3)
  expect(map.get('b')).toBeUndefined()
  map.set('e', 4)
  expect(map.values()).toEqual([4, 3, 2])
})

it('weighs what it keeps: what is replaced or deleted weighs nothing, and what is too large is not kept', () => {
  const map = new LruMap<string, string>(10, (text) => text.length)
  map.set('a', '12345')
  map.set('a', '123')
  map.set('b', '1234567')
  expect(map.values()).toEqual(['1234567', '123'])
  map.set('c', '12345678901')
  map.set('b', '12345678901')
  expect(map.values()).toEqual(['123'])
  expect([map.delete('a'), map.delete('a')]).toEqual([true, false])
  map.set('d', '1234567890')
  map.set('e', '1')
  expect(map.values()).toEqual(['1'])
})
