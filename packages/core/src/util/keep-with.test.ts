import { expect, test } from 'vitest'
import { keepWith } from './keep-with.ts'

test('keeps the values of each room separate and not enumerable', () => {
  const first = keepWith<object, string>('note')
  const second = keepWith<object, string>('note')
  const owner = { id: 1 }
  const other = { id: 2 }
  first.keep(owner, 'one')
  second.keep(owner, 'two')
  expect([first.of(owner), second.of(owner), first.of(other)]).toEqual(['one', 'two', undefined])
  expect(Object.keys(owner)).toEqual(['id'])
  expect(JSON.stringify(owner)).toBe('{"id":1}')
})
