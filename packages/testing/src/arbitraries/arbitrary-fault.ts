import fc from 'fast-check'
import type { Fault, FaultKind } from '../fault/fault.ts'

/** Limits of generated faults. */
export interface FaultLimits {
  /** Kinds of faults to choose from. Default: all. */
  kinds?: readonly FaultKind[]
  /** Longest delay in milliseconds. Default: one minute. */
  maxDelayMs?: number
  /** Highest frame number. Default 8. */
  maxFrame?: number
  /** Largest number of bytes before a reset, in a padded frame and in a drip. Default 4096. */
  maxBytes?: number
  /** Target of redirects. */
  redirectUrl?: string
}

type ArbitraryOf = { [Kind in FaultKind]: fc.Arbitrary<Extract<Fault, { kind: Kind }>> }

function listArbitraries(limits: FaultLimits): ArbitraryOf {
  const { maxDelayMs = 60_000, maxFrame = 8, maxBytes = 4096, redirectUrl = 'http://127.0.0.1:1/' } = limits
  const frame = fc.integer({ min: 1, max: maxFrame })
  const delayMs = fc.integer({ min: 0, max: maxDelayMs })
  const status = fc.constantFrom(400, 401, 403, 404, 408, 409, 413, 422, 429, 500, 502, 503, 504, 529)
  const retryAfter = fc.record({ 'retry-after': fc.integer({ min: 0, max: 60 }).map(String) })
  const only = <Kind extends FaultKind>(kind: Kind) => fc.constant({ kind } as Extract<Fault, { kind: Kind }>)
  return {
    status: fc.oneof(
      fc.record({ kind: fc.constant('status'), status }),
      fc.record({ kind: fc.constant('status'), status, headers: retryAfter }),
    ),
    'first-byte': fc.record({ kind: fc.constant('first-byte'), delayMs }),
    stall: fc.record({ kind: fc.constant('stall'), delayMs, frame }),
    reset: fc.record({ kind: fc.constant('reset'), bytes: fc.integer({ min: 0, max: maxBytes }) }),
    close: fc.record({ kind: fc.constant('close'), frame }),
    malformed: fc.record({ kind: fc.constant('malformed'), frame }),
    'duplicate-finish': only('duplicate-finish'),
    'content-type': fc.record({
      kind: fc.constant('content-type'),
      type: fc.constantFrom('text/plain', 'text/html', 'application/octet-stream'),
    }),
    'big-frame': fc.record({ kind: fc.constant('big-frame'), bytes: fc.integer({ min: 1, max: maxBytes }), frame }),
    drip: fc.record({
      kind: fc.constant('drip'),
      bytes: fc.integer({ min: 1, max: maxBytes }),
      everyMs: fc.integer({ min: 0, max: Math.min(10, maxDelayMs) }),
    }),
    redirect: fc.record({
      kind: fc.constant('redirect'),
      url: fc.constant(redirectUrl),
      status: fc.constantFrom(301, 302, 303, 307, 308),
    }),
    'never-ends': only('never-ends'),
    'error-frame': fc.record({ kind: fc.constant('error-frame'), frame, status }),
    refused: only('refused'),
    unreachable: fc.record({
      kind: fc.constant('unreachable'),
      code: fc.constantFrom('ECONNREFUSED', 'ENOTFOUND'),
    }),
    html: fc.record({ kind: fc.constant('html'), status: fc.constantFrom(200, 403, 502, 503) }),
    'no-content': only('no-content'),
    empty: only('empty'),
  }
}

/** Generates any fault within the limits, for fast-check. */
export function arbitraryFault(limits: FaultLimits = {}): fc.Arbitrary<Fault> {
  const all = listArbitraries(limits)
  const kinds = limits.kinds ?? (Object.keys(all) as FaultKind[])
  return fc.oneof(...kinds.map((kind): fc.Arbitrary<Fault> => all[kind]))
}
