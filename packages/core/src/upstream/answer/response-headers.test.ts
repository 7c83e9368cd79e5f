import { expect, test } from 'vitest'
import { selectResponseHeaders } from './response-headers.ts'

test('forwards limits, delays and the provider’s identity, but nothing else', () => {
  const selected = selectResponseHeaders([
    ['Retry-After', '3'],
    ['retry-after-ms', '3000'],
    ['x-ratelimit-remaining-tokens', '5'],
    ['anthropic-ratelimit-requests-limit', '50'],
    ['openai-processing-ms', '12'],
    ['x-request-id', 'req_1'],
    ['set-cookie', '__cf_bm=secret'],
    ['set-cookie', 'b=2'],
    ['content-length', '10'],
    ['content-encoding', 'gzip'],
    ['transfer-encoding', 'chunked'],
    ['connection', 'keep-alive'],
    ['content-type', 'text/plain'],
    ['server', 'cloudflare'],
    ['cf-ray', 'x'],
    ['alt-svc', 'h3'],
    ['x-plano-tenant', 'forged'],
  ])
  expect(selected).toEqual([
    ['retry-after', '3'],
    ['retry-after-ms', '3000'],
    ['x-ratelimit-remaining-tokens', '5'],
    ['anthropic-ratelimit-requests-limit', '50'],
    ['openai-processing-ms', '12'],
    ['x-upstream-request-id', 'req_1'],
  ])
})

test.each([
  [[['request-id', 'a']], 'a'],
  [[['x-amzn-requestid', 'b']], 'b'],
  [
    [
      ['apim-request-id', 'c'],
      ['x-request-id', 'd'],
    ],
    'd',
  ],
])('%j is known to the provider as %s', (headers, id) => {
  const selected = selectResponseHeaders(headers as [string, string][])
  expect(selected.find(([name]) => name === 'x-upstream-request-id')?.[1]).toBe(id)
})
