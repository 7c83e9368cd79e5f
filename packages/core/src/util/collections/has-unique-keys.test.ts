import fc from 'fast-check'
import { expect, it } from 'vitest'
import { hasUniqueKeys } from './has-unique-keys.ts'

const asks = (text: string) => hasUniqueKeys(new TextEncoder().encode(text), JSON.parse(text))

it('is true for any serialised value, indented or not', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), fc.nat(2), (value, indent) => {
      expect(asks(JSON.stringify(value, null, indent))).toBe(true)
    }),
  )
})

it.each([
  '{"a":1,"a":1}',
  '{"a":1,"\\u0061":2}',
  '[{"b":[{"x":{"a":": \\\\","a" : "\\""}}]}]',
  '{"__proto__":1,"a":2,"__proto__":3}',
])('is false for %s', (text) => {
  expect(asks(text)).toBe(false)
})
