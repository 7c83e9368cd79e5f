import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createEchoTrim } from './trim-echo.ts'

/** A continuation that comes in pieces, as it goes on to the client. */
function join(before: string, pieces: readonly string[]): string {
  const trim = createEchoTrim(before)
  return before + pieces.map((piece) => trim.push(piece)).join('') + trim.flush()
}

const BEFORE = 'The quick brown '

describe('joining two texts', () => {
  it.each([
    ['fox', 'The quick brown fox'],
    [' fox', 'The quick brown fox'],
    ['The quick brown fox', 'The quick brown fox'],
    ['The quick brown  fox', 'The quick brown  fox'],
    ['The quick answer', 'The quick brown The quick answer'],
    ['The quick', 'The quick brown The quick'],
    ['', BEFORE],
  ])('of %j is %j', (more, whole) => {
    expect(join(BEFORE, [more])).toBe(whole)
  })

  it('keeps short repetitions that may be intentional', () => {
    expect(join('ha', ['ha!'])).toBe('haha!')
  })

  it('does not depend on the chunks', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 14 })
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.infiniteStream(fc.integer({ min: 1, max: 4 })), (...drawn) => {
        const [before, rest, echoes, sizes] = drawn
        const more = echoes ? before + rest : rest
        const pieces: string[] = []
        for (let at = 0; at < more.length; ) {
          const size = sizes.next().value ?? 1
          pieces.push(more.slice(at, at + size))
          at += size
        }
        expect(join(before, pieces)).toBe(join(before, [more]))
      }),
    )
  })
})
