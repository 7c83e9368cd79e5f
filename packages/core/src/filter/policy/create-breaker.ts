import type { Clock } from '../../contract/platform/clock.ts'

/** A circuit breaker for a filter. */
export interface Breaker {
  /** Whether the filter may be called now. After the cool-down, one probe at a time is allowed. */
  admits(): boolean
  record(ok: boolean): void
  /** The call ended without a result, because the client left. */
  leave(): void
}

type BreakerState =
  | { name: 'closed'; failures: number }
  /** `until` is the time from which a probe is allowed, and after that of the next one. */
  | { name: 'open'; until: number; probing: boolean }

/** Opens after this many consecutive failures. The first success closes it. */
export function createBreaker(clock: Clock, options: { failures: number; openMs: number }): Breaker {
  let state: BreakerState = { name: 'closed', failures: 0 }
  return {
    admits() {
      if (state.name === 'closed') return true
      const now = clock.monotonic()
      if (now < state.until) return false
      // A probe whose result never arrives must not keep the filter paused.
      state = { name: 'open', until: now + options.openMs, probing: true }
      return true
    },
    leave() {
      if (state.name === 'open' && state.probing) state = { name: 'open', until: clock.monotonic(), probing: false }
    },
    record(ok) {
      if (ok) state = { name: 'closed', failures: 0 }
      else {
        const failures = state.name === 'closed' ? state.failures + 1 : options.failures
        state =
          failures >= options.failures
            ? { name: 'open', until: clock.monotonic() + options.openMs, probing: false }
            : { name: 'closed', failures }
      }
    },
  }
}
