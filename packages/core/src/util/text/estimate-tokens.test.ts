import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimateTextTokens, estimateTokens } from './estimate-tokens.ts'

test.each([
  ['', 0],
  ['How many tokens does this sentence have?', 10],
  ['東京の天気', 5],
  ['서울 날씨', 5],
  ['Какая погода в Москве?', 10],
  ['ما الطقس في القاهرة؟', 10],
  ['อากาศที่กรุงเทพ', 8],
  ['Où est l’été à Zürich ?', 6],
  ['abc', 1],
  // Long texts are searched for other scripts before they are counted.
  ['Où est l’été ? '.repeat(20), 80],
  [`${'weather '.repeat(20)}東京`, 42],
])('%j is about %i tokens', (text, tokens) => {
  expect(estimateTextTokens(text)).toBe(tokens)
})

test('counts image data as one image, whatever its length', () => {
  const picture = (size: number) => ({ source: { type: 'base64', data: 'A'.repeat(size) } })
  expect(estimateTokens(picture(2000))).toBe(estimateTokens(picture(2_000_000)))
  expect(estimateTokens({ url: `data:image/png;base64,${'A'.repeat(5000)}` })).toBeLessThan(2000)
})

test('is monotonic for any JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string(), (value, text) => {
      const count = estimateTokens(value)
      return Number.isInteger(count) && count >= 0 && estimateTokens([value, text]) >= count
    }),
  )
})

test('does not overflow the stack on deep values', () => {
  let deep: unknown = 'x'
  for (let level = 0; level < 100_000; level++) deep = [deep]
  expect(estimateTokens(deep)).toBe(1)
})
