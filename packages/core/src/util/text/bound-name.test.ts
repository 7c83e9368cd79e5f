import { expect, it } from 'vitest'
import { boundName } from './bound-name.ts'

it('keeps long names with the same beginning apart, at a bounded length', () => {
  const token = 'e'.repeat(256)
  const names = [token, `${token}a`, `${token}b`, `${token}${'c'.repeat(10_000)}`].map(boundName)
  expect(new Set(names).size).toBe(4)
  expect(names.map(({ length }) => length)).toEqual([256, 256, 256, 256])
  expect(names[0]).toBe(token)
})
