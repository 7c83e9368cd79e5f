import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BreakerPolicy } from '../../contract/call-policy.ts'
import { createCircuitBreaker } from './circuit-breaker.ts'

const policy: BreakerPolicy = {
  failureRate: 0.5,
  consecutiveFailures: undefined,
  windowMs: 1000,
  minRequests: 4,
  openForMs: 500,
  halfOpenProbes: 2,
}

function open(overrides: Partial<BreakerPolicy> = {}) {
  let now = 0
  const changes: string[] = []
  const breaker = createCircuitBreaker({
    policy: { ...policy, ...overrides },
    monotonic: () => now,
    onChange: (from, to) => changes.push(`${from}>${to}`),
  })
  return { breaker, changes, advance: (ms: number) => (now += ms) }
}

describe('a circuit breaker', () => {
  it('opens on the failure rate, after the minimum number of calls', () => {
    const { breaker } = open()
    for (let index = 0; index < 3; index += 1) breaker.fail()
    expect(breaker.name).toBe('closed')
    breaker.fail()
    expect(breaker.name).toBe('open')
    expect([breaker.enter(), breaker.waitMs()]).toEqual([false, 500])
  })

  it('forgets calls outside the window', () => {
    const { breaker, advance } = open()
    for (let index = 0; index < 3; index += 1) breaker.fail()
    advance(1100)
    breaker.fail()
    expect(breaker.name).toBe('closed')
  })

  it('opens on consecutive failures', () => {
    const { breaker } = open({ consecutiveFailures: 2, minRequests: 100 })
    breaker.fail()
    breaker.succeed()
    breaker.fail()
    expect(breaker.name).toBe('closed')
    breaker.fail()
    expect(breaker.name).toBe('open')
  })

  it('allows a few probes, closes when all succeed, and opens when one fails', () => {
    const { breaker, advance, changes } = open({ minRequests: 1 })
    breaker.fail()
    advance(500)
    expect([breaker.enter(), breaker.enter(), breaker.enter()]).toEqual([true, true, false])
    breaker.fail()
    expect(breaker.name).toBe('open')
    advance(500)
    breaker.enter()
    breaker.succeed()
    breaker.enter()
    breaker.succeed()
    expect(breaker.name).toBe('closed')
    expect(changes).toEqual(['closed>open', 'open>half-open', 'half-open>open', 'open>half-open', 'half-open>closed'])
  })

  it('returns the probe slot of a client that left, and can be tripped and reset', () => {
    const { breaker, advance } = open({ minRequests: 1, halfOpenProbes: 1 })
    breaker.fail()
    advance(500)
    expect(breaker.enter()).toBe(true)
    breaker.leave()
    expect(breaker.enter()).toBe(true)
    breaker.trip()
    advance(1e9)
    expect(breaker.enter()).toBe(false)
    breaker.reset()
    expect(breaker.enter()).toBe(true)
  })

  it('agrees with a simple model under random commands', () => {
    const command = fc.oneof(fc.constantFrom('call-ok', 'call-fail'), fc.integer({ min: 1, max: 700 }))
    fc.assert(
      fc.property(fc.array(command, { maxLength: 80 }), (commands) => {
        const { breaker, advance } = open({ windowMs: 1e9 })
        let now = 0
        let model = { name: 'closed', ok: 0, bad: 0, until: 0 }
        for (const step of commands) {
          if (typeof step === 'number') {
            advance(step)
            now += step
            continue
          }
          if (model.name === 'open' && now >= model.until) model = { name: 'half-open', ok: 0, bad: 0, until: 0 }
          const admitted = model.name !== 'open'
          expect(breaker.enter()).toBe(admitted)
          if (!admitted) continue
          const failed = step === 'call-fail'
          if (failed) breaker.fail()
          else breaker.succeed()
          model = failed ? { ...model, bad: model.bad + 1 } : { ...model, ok: model.ok + 1 }
          const tooMany = model.bad + model.ok >= 4 && model.bad / (model.bad + model.ok) >= 0.5
          if (failed && (model.name === 'half-open' || tooMany))
            model = { name: 'open', ok: 0, bad: 0, until: now + 500 }
          if (model.name === 'half-open' && model.ok === 2) model = { name: 'closed', ok: 0, bad: 0, until: 0 }
          expect(breaker.name).toBe(model.name)
        }
      }),
    )
  })
})
