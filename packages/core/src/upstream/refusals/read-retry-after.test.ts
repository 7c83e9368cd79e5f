import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HeaderList } from '../../contract/transport/answer.ts'
import { readRetryAfter } from './read-retry-after.ts'

const NOW = Date.parse('2026-11-22T12:00:00Z')
const read = (headers: Record<string, string>, more: { message?: string; body?: unknown } = {}) =>
  readRetryAfter({ headers: Object.entries(headers), now: NOW, ...more })

describe('the retry delay of an upstream', () => {
  test.each([
    [{ 'retry-after': '3' }, 3000],
    [{ 'retry-after': '0.5' }, 500],
    [{ 'retry-after': 'Sun, 22 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'Retry-After': '7' }, 7000],
    [{ 'retry-after-ms': '1250', 'retry-after': '60' }, 1250],
    [{ 'x-ms-retry-after-ms': '900', 'retry-after': '1' }, 900],
    [{ 'x-ratelimit-remaining-requests': '0', 'x-ratelimit-reset-requests': '6m0s' }, 360_000],
    [{ 'x-ratelimit-remaining-tokens': '0', 'x-ratelimit-reset-tokens': '20ms' }, 20],
    [
      {
        'x-ratelimit-remaining-requests': '99',
        'x-ratelimit-reset-requests': '1h2m',
        'x-ratelimit-remaining-tokens': '0',
        'x-ratelimit-reset-tokens': '7.66s',
      },
      7660,
    ],
    [{ 'x-ratelimit-remaining-requests': '5', 'x-ratelimit-reset-requests': '1s' }, undefined],
    [{ 'x-ratelimit-reset': String(NOW / 1000 + 12) }, 12_000],
    [{ 'x-ratelimit-reset': String(NOW + 1500) }, 1500],
    [
      {
        'anthropic-ratelimit-input-tokens-remaining': '0',
        'anthropic-ratelimit-input-tokens-reset': '2026-11-22T12:00:05Z',
        'anthropic-ratelimit-requests-remaining': '10',
        'anthropic-ratelimit-requests-reset': '2026-11-22T12:59:00Z',
      },
      5000,
    ],
    [{ 'retry-after': 'soon' }, undefined],
    [{ 'retry-after': '' }, undefined],
    [{}, undefined],
  ])('%j gives %s', (headers, expected) => {
    expect(read(headers as Record<string, string>)).toBe(expected)
  })

  test('reads Google’s RetryInfo at any depth, after headers', () => {
    const body = { error: { code: 429, details: [{ '@type': 'x/google.rpc.RetryInfo', retryDelay: '31.5s' }] } }
    expect(read({}, { body })).toBe(31_500)
    expect(read({}, { body: [body] })).toBe(31_500)
    expect(read({ 'retry-after': '1' }, { body })).toBe(1000)
  })

  test.each([
    ['Rate limit reached. Please try again in 6.5s. Visit', 6500],
    ['Please try again in 1m30.5s', 90_500],
    ['Please try again in 250ms.', 250],
    ['Please retry after 20 seconds.', 20_000],
    ['try again later', undefined],
  ])('the message %j gives %s', (message, expected) => {
    expect(read({}, { message })).toBe(expected)
  })

  test('yields nothing or a non-negative delay for any headers', () => {
    const value = fc.oneof(
      fc.string(),
      fc.constantFrom('1', '-1', '1e9', 'Infinity', 'NaN', '9999999999999999', '1s1', '0x10'),
    )
    const name = fc.constantFrom(
      'retry-after',
      'retry-after-ms',
      'x-ratelimit-reset',
      'x-ratelimit-reset-tokens',
      'x-ratelimit-remaining-tokens',
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (headers: HeaderList) => {
        const wait = readRetryAfter({ headers, now: NOW })
        return wait === undefined || (Number.isFinite(wait) && wait >= 0)
      }),
    )
  })
})
