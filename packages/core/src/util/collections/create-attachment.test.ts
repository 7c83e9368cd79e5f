import { expect, test } from 'vitest'
import { createAttachment } from './create-attachment.ts'

test('keeps the values of each room separate and not enumerable', () => {
  const first = createAttachment<object, string>('note')
  const second = createAttachment<object, string>('note')
  const owner = { id: 1 }
  const other = { id: 2 }
  first.keep(owner, 'one')
  second.keep(owner, 'two')
  expect([first.of(owner), second.of(owner), first.of(other)]).toEqual(['one', 'two', undefined])
  expect(Object.keys(owner)).toEqual(['id'])
  expect(JSON.stringify(owner)).toBe('{"id":1}')
})
