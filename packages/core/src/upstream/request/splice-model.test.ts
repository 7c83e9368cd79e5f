import { expect, it } from 'vitest'
import { spliceModel } from './splice-model.ts'

const splice = (text: string, from = 'fast', to = 'gpt-4o-mini') => {
  const spliced = spliceModel(text, { from, to })
  expect(spliceModel(new TextEncoder().encode(text), { from, to })).toBe(spliced)
  return spliced
}

it('changes only the name', () => {
  expect(splice(' {\n "model" : "fast" , "messages":[{"content":"Grüße 👋"}],  "n":1.0}')).toBe(
    ' {\n "model" : "gpt-4o-mini" , "messages":[{"content":"Grüße 👋"}],  "n":1.0}',
  )
})

it('escapes names as JSON', () => {
  expect(splice('{"model":"fast"}', 'fast', 'a"b')).toBe('{"model":"a\\"b"}')
})

it.each([
  ['another field comes first', '{"messages":[],"model":"fast"}'],
  ['a second model follows', '{"model":"fast","model":"fast"}'],
  ['a nested model follows', '{"model":"fast","metadata":{"model":"x"}}'],
  ['a second model is spelled with escapes', '{"model":"fast","\\u006dodel":"fast"}'],
  ['the name is spelled with escapes', '{"model":"f\\u0061st"}'],
  ['the name is not the one that was read', '{"model":"slow"}'],
])('returns undefined where %s', (_, text) => {
  expect(splice(text)).toBeUndefined()
})
