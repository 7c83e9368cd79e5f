import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createFrameHolder } from './hold-partial-frame.ts'

const BLANK = /\n\n|\r\r|\r\n\r\n/

/** What comes through of a text in pieces of these sizes, in turns, and what is held at the end. */
function pipe(text: string, sizes: readonly number[]) {
  const holder = createFrameHolder()
  const bytes = Buffer.from(text)
  const passed: string[] = []
  let turn = 0
  for (let at = 0; at < bytes.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1
    const piece = holder.push(bytes.subarray(at, at + size))
    if (piece) passed.push(Buffer.from(piece).toString('latin1'))
    at += size
  }
  return { passed, held: Buffer.from(holder.held()).toString('latin1') }
}

it('passes complete frames immediately and nothing else, for any chunking', () => {
  const piece = fc.constantFrom('a', 'bc', '\n', '\r\n', '\n\n', '\r\n\r\n', '\r\r')
  const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), sizes, (pieces, given) => {
      const text = pieces.join('')
      const { passed, held } = pipe(text, given)
      expect(passed.join('') + held).toBe(text)
      for (const each of passed) expect(each).toMatch(/(?:\n\n|\r\r|\n\r\n)$/)
      expect(held).not.toMatch(BLANK)
    }),
  )
})

it('passes a large event that arrives in tiny chunks', () => {
  const text = `data: {"image":"${'a'.repeat(900_000)}"}\n\n`
  expect(pipe(`${text}data: {`, [30])).toEqual({ passed: [text], held: 'data: {' })
  const { passed, held } = pipe(text.repeat(2).replaceAll('\n', ' '), [1000])
  expect(passed.join('').length + held.length).toBe(2 * text.length)
  expect(held.length).toBeLessThan(1024 * 1024 + 1)
})
