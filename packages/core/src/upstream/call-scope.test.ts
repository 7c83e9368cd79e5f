import { expect, it } from 'vitest'
import type { Clock } from '../contract/platform/clock.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { CancelSource } from '../util/async/cancel-source.ts'
import { DeadlineTimer } from '../util/async/deadline-timer.ts'
import { openCallScope } from './call-scope.ts'

it('ends an active call at its total time, not at the next check of its idle time', () => {
  let now = 0
  let timer: { run: () => void; at: number } | undefined
  const clock: Clock = {
    now: () => now,
    monotonic: () => now,
    setTimer(run, delayMs) {
      timer = { run, at: now + delayMs }
      return () => {
        timer = undefined
      }
    },
  }
  const scope = openCallScope(new CancelSource(), { clock, deadlineTimer: new DeadlineTimer(clock) })
  scope.limit(1500, () => new PlanoError('upstream_timeout', 'total'))
  scope.watch(1000, undefined, () => new PlanoError('upstream_timeout', 'idle'))
  for (now = 100; now < 1900 && !scope.aborted; now += 100) {
    scope.touch()
    if (timer && timer.at <= now) timer.run()
  }
  expect(now).toBeLessThanOrEqual(1700)
  expect(scope.reason).toMatchObject({ message: 'total' })
})
