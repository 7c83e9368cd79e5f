import { expect, it } from 'vitest'
import { readReceived } from './read-call.ts'

const read = (text: string) => readReceived({ bytes: new TextEncoder().encode(text) }, () => undefined)
const nested = (levels: number) => `${'{"a":['.repeat(levels / 2)}${']}'.repeat(levels / 2)}`

it('refuses a body that is nested too deeply, as text and as a value', () => {
  expect(read(nested(256)).body).toEqual(JSON.parse(nested(256)))
  expect(() => read(nested(258))).toThrow(/nested deeper than 256/)
  expect(() => readReceived({ value: JSON.parse(nested(258)) }, () => undefined)).toThrow(/nested deeper than 256/)
})

it('accepts a flat body with many brackets', () => {
  const flat = `{"messages":[${Array.from({ length: 600 }, () => '{"content":["[{[{"]}').join(',')}]}`
  expect(read(flat).body['messages']).toHaveLength(600)
})

it('accepts a body with a byte order mark, and forwards it without the mark', () => {
  const text = '\ufeff{"a":1}'
  expect(read(text)).toEqual({ body: { a: 1 }, bytes: new TextEncoder().encode('{"a":1}') })
  expect(readReceived({ bytes: new TextEncoder().encode(text), text }, () => undefined).body).toEqual({ a: 1 })
})
