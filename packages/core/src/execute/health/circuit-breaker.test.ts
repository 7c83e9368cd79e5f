import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BreakerPolicy } from '../../contract/execute/call-policy.ts'
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
    for (let index = 0; index < 3; index += 1) breaker.enter()?.fail()
    expect(breaker.name).toBe('closed')
    breaker.enter()?.fail()
    expect(breaker.name).toBe('open')
    expect([breaker.enter(), breaker.waitMs()]).toEqual([undefined, 500])
  })

  it('forgets calls outside the window', () => {
    const { breaker, advance } = open()
    for (let index = 0; index < 3; index += 1) breaker.enter()?.fail()
    advance(1100)
    breaker.enter()?.fail()
    expect(breaker.name).toBe('closed')
  })

  it('opens on consecutive failures', () => {
    const { breaker } = open({ consecutiveFailures: 2, minRequests: 100 })
    breaker.enter()?.fail()
    breaker.enter()?.succeed()
    breaker.enter()?.fail()
    expect(breaker.name).toBe('closed')
    breaker.enter()?.fail()
    expect(breaker.name).toBe('open')
  })

  it('allows a few probes, closes when all succeed, and opens when one fails', () => {
    const { breaker, advance, changes } = open({ minRequests: 1 })
    breaker.enter()?.fail()
    advance(500)
    const probe = breaker.enter()
    expect([probe, breaker.enter(), breaker.enter()]).toEqual([expect.anything(), expect.anything(), undefined])
    probe?.fail()
    expect(breaker.name).toBe('open')
    advance(500)
    breaker.enter()?.succeed()
    breaker.enter()?.succeed()
    expect(breaker.name).toBe('closed')
    expect(changes).toEqual(['closed>open', 'open>half-open', 'half-open>open', 'open>half-open', 'half-open>closed'])
  })

  it('counts successful probes among those that it allows, and ignores a failure of an earlier probe', () => {
    const { breaker, advance } = open({ minRequests: 1 })
    breaker.enter()?.fail()
    advance(500)
    const earlier = [breaker.enter(), breaker.enter()]
    earlier[0]?.fail()
    advance(500)
    breaker.enter()?.succeed()
    const last = breaker.enter()
    expect([last, breaker.enter()]).toEqual([expect.anything(), undefined])
    last?.succeed()
    earlier[1]?.fail()
    expect(breaker.name).toBe('closed')
  })

  it('returns the probe slot of a client that left, and can be tripped and reset', () => {
    const { breaker, advance } = open({ minRequests: 1, halfOpenProbes: 1 })
    breaker.enter()?.fail()
    advance(500)
    breaker.enter()?.leave()
    expect(breaker.enter()).toBeDefined()
    breaker.trip()
    advance(1e9)
    expect(breaker.enter()).toBeUndefined()
    breaker.reset()
    expect(breaker.enter()).toBeDefined()
  })

  it('ignores the late results of calls that began before it opened', () => {
    const { breaker, advance, changes } = open({ minRequests: 2, halfOpenProbes: 1 })
    const slow = Array.from({ length: 4 }, () => breaker.enter())
    breaker.enter()?.fail()
    breaker.enter()?.fail()
    advance(500)
    const probe = breaker.enter()
    slow[0]?.succeed()
    slow[1]?.fail()
    slow[2]?.leave()
    expect([breaker.name, breaker.enter()]).toEqual(['half-open', undefined])
    probe?.succeed()
    slow[3]?.fail()
    breaker.enter()?.fail()
    expect(changes).toEqual(['closed>open', 'open>half-open', 'half-open>closed'])
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
          const pass = breaker.enter()
          expect(pass !== undefined).toBe(admitted)
          if (!admitted) continue
          const failed = step === 'call-fail'
          if (failed) pass?.fail()
          else pass?.succeed()
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
