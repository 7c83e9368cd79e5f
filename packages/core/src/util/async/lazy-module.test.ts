import { expect, it } from 'vitest'
import { LazyModule } from './lazy-module.ts'

it('is opened once, by the first caller', async () => {
  let opened = 0
  const module = new LazyModule(async () => {
    opened += 1
    return { number: opened }
  })
  expect(opened).toBe(0)
  const numbers = [1, 2, 3].map(() => module.use(async ({ number }) => number))
  expect(await Promise.all([...numbers, module.open().then(({ number }) => number)])).toEqual([1, 1, 1, 1])
  expect(module.use(({ number }): number | Promise<number> => number)).toBe(1)
})

it('is opened again after a failure', async () => {
  let fails = true
  const module = new LazyModule(() => (fails ? Promise.reject(new Error('no')) : Promise.resolve('open')))
  await expect(module.use(async (state) => state)).rejects.toThrow('no')
  fails = false
  expect(await module.use(async (state) => state)).toBe('open')
})

it('closes an opening module, but not one that was never opened or failed to open', async () => {
  const closed: string[] = []
  const note = (name: string) => void closed.push(name)
  let release!: (name: string) => void
  const slow = new LazyModule(
    () =>
      new Promise<string>((resolve) => {
        release = resolve
      }),
  )
  void slow.open()
  const closing = slow.close(note)
  expect(closed).toEqual([])
  release('slow')
  await closing
  await new LazyModule(() => Promise.resolve('never')).close(note)
  const failing = new LazyModule<string>(() => Promise.reject(new Error('no')))
  failing.open().catch(() => undefined)
  await failing.close(note)
  expect(closed).toEqual(['slow'])
})
