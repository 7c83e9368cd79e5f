import type { BreakerPolicy } from '../../contract/execute/call-policy.ts'

export type BreakerName = 'closed' | 'open' | 'half-open'

type BreakerState =
  | { name: 'closed'; pass: BreakerPass }
  /** `until` is infinite for a breaker that was tripped manually. */
  | { name: 'open'; until: number }
  | { name: 'half-open'; inFlight: number; succeeded: number; pass: BreakerPass }

type HalfOpen = Extract<BreakerState, { name: 'half-open' }>

interface Bucket {
  startedAt: number
  successes: number
  failures: number
}

const BUCKETS = 10

/**
 * Reports the end of a call. It counts only as long as the breaker is in the state in which the call began: the late
 * result of an earlier call is no probe.
 */
export interface BreakerPass {
  /** `now` is the monotonic time, if the caller has just read it. */
  succeed(now?: number): void
  fail(): void
  /** The call ended without information about the upstream: the client left, or its request was invalid. */
  leave(): void
}

export interface CircuitBreaker {
  readonly name: BreakerName
  /** Milliseconds until a probe is allowed; 0 when a call is allowed now. */
  waitMs(): number
  /** Reserves a call. Returns undefined while the breaker is open or all probes are in use. */
  enter(): BreakerPass | undefined
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
  return new WindowBreaker(options)
}

class WindowBreaker implements CircuitBreaker {
  private readonly options: BreakerOptions
  private readonly policy: BreakerPolicy
  private readonly window: ReturnType<typeof createWindow>
  private state: BreakerState

  constructor(options: BreakerOptions) {
    this.options = options
    this.policy = options.policy
    this.window = createWindow(options.policy, options.monotonic)
    this.state = this.beClosed()
  }

  get name(): BreakerName {
    const { state } = this
    return state.name === 'open' && state.until <= this.options.monotonic() ? 'half-open' : state.name
  }

  waitMs(): number {
    const { state } = this
    if (state.name === 'open') return Math.max(0, state.until - this.options.monotonic())
    return state.name === 'half-open' && this.isFull(state) ? 1 : 0
  }

  enter(): BreakerPass | undefined {
    if (this.state.name === 'closed') return this.state.pass
    if (this.state.name === 'open') {
      if (this.state.until > this.options.monotonic()) return undefined
      this.move(this.beHalfOpen(), `${this.policy.openForMs} ms have passed`)
    }
    const { state } = this
    if (state.name !== 'half-open' || this.isFull(state)) return undefined
    state.inFlight += 1
    return state.pass
  }

  trip(): void {
    this.open('tripped manually', Number.POSITIVE_INFINITY)
  }

  reset(): void {
    this.move(this.beClosed(), 'reset manually')
  }

  private isFull({ inFlight, succeeded }: HalfOpen): boolean {
    return inFlight >= this.policy.halfOpenProbes - succeeded
  }

  private move(next: BreakerState, reason: string): void {
    const from = this.state.name
    this.state = next
    if (next.name === 'closed') this.window.clear()
    if (from !== next.name) this.options.onChange(from, next.name, reason)
  }

  private open(reason: string, openForMs = this.policy.openForMs): void {
    this.move({ name: 'open', until: this.options.monotonic() + openForMs }, reason)
  }

  private beClosed(): BreakerState {
    const own: BreakerState = {
      name: 'closed',
      pass: {
        succeed: (now) => {
          if (this.state === own) this.window.add('successes', now)
        },
        fail: () => {
          if (this.state !== own) return
          this.window.add('failures')
          const reason = this.window.reasonToOpen()
          if (reason !== undefined) this.open(reason)
        },
        leave() {},
      },
    }
    return own
  }

  private beHalfOpen(): HalfOpen {
    const own: HalfOpen = {
      name: 'half-open',
      inFlight: 0,
      succeeded: 0,
      pass: {
        succeed: () => {
          own.inFlight -= 1
          own.succeeded += 1
          if (this.state === own && own.succeeded >= this.policy.halfOpenProbes)
            this.move(this.beClosed(), 'all probes succeeded')
        },
        fail: () => {
          if (this.state === own) this.open('a probe failed')
        },
        leave() {
          own.inFlight -= 1
        },
      },
    }
    return own
  }
}
