import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
})

it('a process on a runtime whose timers are numbers ends: nothing is left to hold it once all have let go', async () => {
  const open = new Set<number>()
  let made = 0
  vi.stubGlobal('setInterval', () => {
    made += 1
    open.add(made)
    return made
  })
  vi.stubGlobal('clearInterval', (timer: number) => open.delete(timer))
  vi.resetModules()
  const { systemClock } = await import('./system-clock.ts')
  const releases = [systemClock.keepAlive?.(), systemClock.keepAlive?.()]
  releases[0]?.()
  releases[0]?.()
  expect(open.size).toBe(1)
  releases[1]?.()
  expect(open.size).toBe(0)
  const release = systemClock.keepAlive?.()
  expect(open.size).toBe(1)
  release?.()
  expect(open.size).toBe(0)
})
