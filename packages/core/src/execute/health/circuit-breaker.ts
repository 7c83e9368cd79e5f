import type { BreakerPolicy } from '../../contract/call-policy.ts'

export type BreakerName = 'closed' | 'open' | 'half-open'

type BreakerState =
  | { name: 'closed' }
  /** `until` is infinite for a breaker that was tripped manually. */
  | { name: 'open'; until: number }
  | { name: 'half-open'; inFlight: number; succeeded: number }

interface Bucket {
  startedAt: number
  successes: number
  failures: number
}

const BUCKETS = 10

export interface CircuitBreaker {
  readonly name: BreakerName
  /** Milliseconds until a probe is allowed; 0 when a call is allowed now. */
  waitMs(): number
  /** Reserves a call. Returns false while the breaker is open or all probes are in use. */
  enter(): boolean
  /** `now` is the monotonic time, if the caller has just read it. */
  succeed(now?: number): void
  fail(): void
  /** The call ended without information about the upstream: the client left, or its request was invalid. */
  leave(): void
  trip(): void
  reset(): void
}

/** Outcomes within the last `windowMs`, in buckets, and the number of consecutive failures. */
function createWindow(policy: BreakerPolicy, monotonic: () => number) {
  let buckets: Bucket[] = []
  let inRow = 0
  const forget = (now: number) => {
    buckets = buckets.filter((bucket) => bucket.startedAt > now - policy.windowMs)
  }
  return {
    clear() {
      buckets = []
      inRow = 0
    },
    add(field: 'successes' | 'failures', now = monotonic()) {
      inRow = field === 'failures' ? inRow + 1 : 0
      let current = buckets[buckets.length - 1]
      if (!current || now - current.startedAt >= policy.windowMs / BUCKETS) {
        forget(now)
        current = { startedAt: now, successes: 0, failures: 0 }
        buckets.push(current)
      }
      current[field] += 1
    },
    reasonToOpen(): string | undefined {
      const { consecutiveFailures: limit } = policy
      if (limit !== undefined && inRow >= limit) return `${inRow} failures in a row`
      forget(monotonic())
      const failures = buckets.reduce((sum, bucket) => sum + bucket.failures, 0)
      const total = buckets.reduce((sum, bucket) => sum + bucket.failures + bucket.successes, 0)
      if (total < policy.minRequests || failures / total < policy.failureRate) return undefined
      return `${failures} of ${total} calls failed within ${policy.windowMs} ms`
    },
  }
}

export interface BreakerOptions {
  policy: BreakerPolicy
  monotonic(): number
  onChange(from: BreakerName, to: BreakerName, reason: string): void
}

/**
 * A circuit breaker with a sliding window of ten buckets. It opens on the failure rate or on consecutive failures,
 * allows a few probes after a while, and closes when all of them succeed. (M. Nygard, Release It!, 2nd ed., chapter 5.)
 */
export function createCircuitBreaker(options: BreakerOptions): CircuitBreaker {
  const { policy, monotonic } = options
  let state: BreakerState = { name: 'closed' }
  const window = createWindow(policy, monotonic)

  function move(next: BreakerState, reason: string): void {
    const from = state.name
    state = next
    if (next.name === 'closed') window.clear()
    if (from !== next.name) options.onChange(from, next.name, reason)
  }

  const open = (reason: string) => move({ name: 'open', until: monotonic() + policy.openForMs }, reason)
  return {
    get name() {
      return state.name === 'open' && state.until <= monotonic() ? 'half-open' : state.name
    },
    waitMs() {
      if (state.name === 'open') return Math.max(0, state.until - monotonic())
      return state.name === 'half-open' && state.inFlight >= policy.halfOpenProbes - state.succeeded ? 1 : 0
    },
    enter() {
      if (state.name === 'closed') return true
      if (state.name === 'open') {
        if (state.until > monotonic()) return false
        move({ name: 'half-open', inFlight: 0, succeeded: 0 }, `${policy.openForMs} ms have passed`)
      }
      if (state.name !== 'half-open' || state.inFlight >= policy.halfOpenProbes - state.succeeded) return false
      state.inFlight += 1
      return true
    },
    succeed(now) {
      window.add('successes', now)
      if (state.name !== 'half-open') return
      state.inFlight = Math.max(0, state.inFlight - 1)
      state.succeeded += 1
      if (state.succeeded >= policy.halfOpenProbes) move({ name: 'closed' }, 'all probes succeeded')
    },
    fail() {
      if (state.name === 'half-open') open('a probe failed')
      if (state.name !== 'closed') return
      window.add('failures')
      const reason = window.reasonToOpen()
      if (reason !== undefined) open(reason)
    },
    leave() {
      if (state.name === 'half-open') state.inFlight = Math.max(0, state.inFlight - 1)
    },
    trip: () => move({ name: 'open', until: Number.POSITIVE_INFINITY }, 'tripped manually'),
    reset: () => move({ name: 'closed' }, 'reset manually'),
  }
}
