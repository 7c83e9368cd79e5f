import fc from 'fast-check'
import { expect, it } from 'vitest'
import { spliceModel } from './splice-model.ts'

const splice = (text: string, from: string | undefined = 'fast', to = 'gpt-4o-mini') => {
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
  ['behind other fields', '{"messages":[{"content":"a \\" , \\\\"}],"n":1.0,"model":"fast"}'],
  ['before a nested one', '{"model":"fast","metadata":{"model":"fast"}}'],
  ['behind nested ones', '{"metadata":{"model":"fast"},"a":["model","fast"],"x":"model","model" :\t"fast"}'],
  ['before escapes', '{"model":"fast","messages":[{"content":"\\u0068i"}],"seed":12345678901234567890}'],
])('changes it %s', (_, text) => {
  const at = text.lastIndexOf('"fast"') === text.indexOf('"fast"') ? text.indexOf('"fast"') : topLevel(text)
  expect(splice(text)).toBe(`${text.slice(0, at)}"gpt-4o-mini"${text.slice(at + 6)}`)
})

const topLevel = (text: string) => (text.startsWith('{"model"') ? text.indexOf('"fast"') : text.lastIndexOf('"fast"'))

it('reads escapes in the key and the name', () => {
  expect(splice('{"n":1.0,"\\u006dodel":"f\\u0061st"}')).toBe('{"n":1.0,"\\u006dodel":"gpt-4o-mini"}')
})

it('adds the name where none was read', () => {
  const text = ' {"n":1.0, "messages":[{"model":"x"}]}'
  expect(spliceModel(text, { from: undefined, to: '$&' })).toBe(' {"model":"$&","n":1.0, "messages":[{"model":"x"}]}')
})

it('changes nothing else of any object', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.nat(), fc.string(), (fields, position, from) => {
      const entries = Object.entries(fields).filter(([key]) => key !== 'model' && key !== '__proto__')
      entries.splice(position % (entries.length + 1), 0, ['model', from])
      const text = JSON.stringify(Object.fromEntries(entries), null, position % 3)
      const spliced = spliceModel(text, { from, to: 'other' }) ?? ''
      expect(JSON.parse(spliced)).toEqual({ ...JSON.parse(text), model: 'other' })
      expect(spliceModel(spliced, { from: 'other', to: from })).toBe(text)
    }),
  )
})

it.each([
  ['a second model follows', '{"model":"fast","model":"fast"}'],
  ['a second model is spelled with escapes', '{"model":"fast","\\u006dodel":"fast"}'],
  ['the name is not the one that was read', '{"model":"slow"}'],
])('returns undefined where %s', (_, text) => {
  expect(splice(text)).toBeUndefined()
})
