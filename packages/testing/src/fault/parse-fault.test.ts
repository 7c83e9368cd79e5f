import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryFault } from '../arbitraries/index.ts'
import type { Fault } from './fault.ts'
import { formatFault, parseFault } from './parse-fault.ts'

const SENTENCES: readonly (readonly [string, Fault])[] = [
  ['status 429 retry-after 1', { kind: 'status', status: 429, headers: { 'retry-after': '1' } }],
  ['status 503', { kind: 'status', status: 503 }],
  [
    'status 429 retry-after-ms 20 x-should-retry false',
    { kind: 'status', status: 429, headers: { 'retry-after-ms': '20', 'x-should-retry': 'false' } },
  ],
  ['stall 30s', { kind: 'stall', delayMs: 30_000, frame: 2 }],
  ['stall 1.5s at frame 4', { kind: 'stall', delayMs: 1500, frame: 4 }],
  ['first-byte 5s', { kind: 'first-byte', delayMs: 5000 }],
  ['bytes 512 then reset', { kind: 'reset', bytes: 512 }],
  ['clean close at frame 3', { kind: 'close', frame: 3 }],
  ['malformed json at 4', { kind: 'malformed', frame: 4 }],
  ['duplicate finish', { kind: 'duplicate-finish' }],
  ['wrong content-type', { kind: 'content-type', type: 'text/plain' }],
  ['wrong content-type image/png', { kind: 'content-type', type: 'image/png' }],
  ['10 MB frame', { kind: 'big-frame', bytes: 10 * 1024 * 1024, frame: 2 }],
  ['64kb frame at 1', { kind: 'big-frame', bytes: 65_536, frame: 1 }],
  ['1-byte drip', { kind: 'drip', bytes: 1, everyMs: 0 }],
  ['7-byte drip every 5ms', { kind: 'drip', bytes: 7, everyMs: 5 }],
  ['redirect http://127.0.0.1:9/x', { kind: 'redirect', url: 'http://127.0.0.1:9/x', status: 307 }],
  ['redirect /there 302', { kind: 'redirect', url: '/there', status: 302 }],
  ['never ends', { kind: 'never-ends' }],
  ['error frame at 2', { kind: 'error-frame', frame: 2, status: 529 }],
  ['refused', { kind: 'refused' }],
  ['html', { kind: 'html', status: 502 }],
  ['204', { kind: 'no-content' }],
  ['empty', { kind: 'empty' }],
]

describe('parseFault', () => {
  it.each(SENTENCES)('reads "%s"', (sentence, fault) => {
    expect(parseFault(sentence)).toEqual(fault)
    expect(parseFault(`  ${sentence.replaceAll(' ', '   ')} `)).toEqual(fault)
  })
  it.each([
    ['stall soon', /"soon" is not a duration/],
    ['stall', /Did you mean: "stall 30s at frame 2"/],
    ['status 700', /between 200 and 599/],
    ['clean close at frame 0', /counted from 1/],
    ['0-byte drip', /at least one byte/],
    ['gremlins', /Known: "status 429/],
  ])('explains what is wrong with "%s"', (sentence, message) => {
    expect(() => parseFault(sentence)).toThrow(message)
  })
  it('parses what formatFault writes, for every fault', () => {
    fc.assert(
      fc.property(arbitraryFault(), (fault) => {
        expect(parseFault(formatFault(fault))).toEqual(fault)
      }),
    )
  })
  it('generates only the requested kinds', () => {
    fc.assert(
      fc.property(arbitraryFault({ kinds: ['refused', 'html'] }), ({ kind }) => kind === 'refused' || kind === 'html'),
    )
  })
})
