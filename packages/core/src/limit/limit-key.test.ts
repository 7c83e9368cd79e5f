import { expect, it } from 'vitest'
import { limitKey } from './limit-key.ts'

const rule = (header: string) => ({
  name: 'l',
  measure: 'requests' as const,
  limit: 1,
  windowMs: 1000,
  per: [],
  match: [],
  perHeaders: [header],
  stops: false,
  perCall: false,
})
const keyOf = (header: string, value: string) => limitKey(rule(header), { dimensions: {}, header: () => value })

it('keeps long header values with the same beginning apart, and credentials out of the key', () => {
  const long = 'u'.repeat(300)
  expect(keyOf('x-user', `${long}1`)).not.toBe(keyOf('x-user', `${long}2`))
  expect(keyOf('x-user', 'ada')).toContain('ada')
  expect(keyOf('x-api-key', 'sk-secret')).not.toContain('secret')
  expect(keyOf('x-api-key', 'sk-secret')).not.toBe(keyOf('x-api-key', 'sk-other'))
})
