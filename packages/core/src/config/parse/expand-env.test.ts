// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the placeholders are those of configurations
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { expandText } from './expand-env.ts'

const env = { A: 'one', EMPTY: '', DOLLARS: '$A ${A} $$' }

it.each([
  ['$A', 'one'],
  ['${A}', 'one'],
  ['x-$A-y', 'x-one-y'],
  ['x${A}y', 'xoney'],
  ['$AB', '$AB'],
  ['${NO:-two}', 'two'],
  ['${NO:-http://a:1/?b=c}', 'http://a:1/?b=c'],
  ['${NO:-}', ''],
  ['${EMPTY:-two}', 'two'],
  ['$EMPTY', ''],
  ['$$A', '$A'],
  ['$$$A', '$one'],
  ['$', '$'],
  ['$5', '$5'],
  ['a$', 'a$'],
  ['${A', '${A'],
  ['${}', '${}'],
  ['$DOLLARS', '$A ${A} $$'],
  ['$__proto__', '$__proto__'],
  ['$toString', '$toString'],
])('%s becomes %s', (text, expanded) => {
  expect(expandText(text, env).text).toBe(expanded)
})

it('lists the variables it used and those that are not set', () => {
  expect(expandText('$A $B ${C:-c} $$D', env)).toEqual({ text: 'one $B c $D', names: ['A', 'B', 'C'], unset: ['B'] })
})

it('returns any text whose dollar signs are doubled', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('$', '{', '}', 'A', ':', '-', '5', ' ', 'é') }), (text) => {
      expect(expandText(text.replaceAll('$', '$$$$'), env)).toEqual({ text, names: [], unset: [] })
    }),
  )
})

it('inserts any value literally and never expands it again', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      expect(expandText('<$V|${V}>', { V: value }).text).toBe(`<${value}|${value}>`)
    }),
  )
})
