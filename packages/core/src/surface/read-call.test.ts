import { expect, it, onTestFinished, vi } from 'vitest'
import { readReceived } from './read-call.ts'

const read = (text: string) => readReceived({ bytes: new TextEncoder().encode(text) }, () => undefined)
const nested = (levels: number) => `${'{"a":['.repeat(levels / 2)}${']}'.repeat(levels / 2)}`

it('refuses a body that is nested too deeply, as text and as a value', () => {
  expect(read(nested(256)).body).toEqual(JSON.parse(nested(256)))
  expect(() => read(nested(258))).toThrow(/nested deeper than 256/)
  expect(() => readReceived({ value: JSON.parse(nested(258)) }, () => undefined)).toThrow(/nested deeper than 256/)
})

it('refuses a long text that is nested too deeply before it is parsed, and ignores brackets in strings', () => {
  const parsed = vi.spyOn(JSON, 'parse')
  onTestFinished(() => parsed.mockRestore())
  expect(() => read(nested(100_000))).toThrow(/nested deeper than 256/)
  expect(parsed).not.toHaveBeenCalled()
  const quoted = `{"a":"${'[{\\"'.repeat(40_000)}","b":"\\\\","c":[]}`
  expect(Object.keys(read(quoted).body)).toEqual(['a', 'b', 'c'])
})

it('refuses a body with thousands of fields', () => {
  const fields = (count: number) =>
    JSON.stringify(Object.fromEntries(Array.from({ length: count }, (_, at) => [at, 1])))
  expect(Object.keys(read(fields(1000)).body)).toHaveLength(1000)
  expect(() => read(fields(1001))).toThrow('The body has more than 1000 fields.')
})

it('accepts a flat body with many brackets', () => {
  const flat = `{"messages":[${Array.from({ length: 600 }, () => '{"content":["[{[{"]}').join(',')}]}`
  expect(read(flat).body['messages']).toHaveLength(600)
})

it('accepts a body with a byte order mark, and forwards it without the mark', () => {
  const text = '\ufeff{"a":1}'
  expect(read(text)).toEqual({ body: { a: 1 }, raw: new TextEncoder().encode('{"a":1}') })
  expect(readReceived({ bytes: new TextEncoder().encode(text), text }, () => undefined).body).toEqual({ a: 1 })
  expect(readReceived({ text }, () => undefined)).toEqual({ body: { a: 1 }, raw: '{"a":1}' })
})
