import { expect, it } from 'vitest'
import { LateRoom } from './late-room.ts'

it('is opened once, by the first caller', async () => {
  let opened = 0
  const room = new LateRoom(async () => {
    opened += 1
    return { number: opened }
  })
  expect(opened).toBe(0)
  const numbers = [1, 2, 3].map(() => room.enter(async ({ number }) => number))
  expect(await Promise.all([...numbers, room.open().then(({ number }) => number)])).toEqual([1, 1, 1, 1])
  expect(room.enter(({ number }): number | Promise<number> => number)).toBe(1)
})

it('is opened again after a failure', async () => {
  let fails = true
  const room = new LateRoom(() => (fails ? Promise.reject(new Error('no')) : Promise.resolve('open')))
  await expect(room.enter(async (state) => state)).rejects.toThrow('no')
  fails = false
  expect(await room.enter(async (state) => state)).toBe('open')
})

it('closes an opening room, but not one that was never opened or failed to open', async () => {
  const closed: string[] = []
  const note = (name: string) => void closed.push(name)
  let release!: (name: string) => void
  const slow = new LateRoom(
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
  await new LateRoom(() => Promise.resolve('never')).close(note)
  const failing = new LateRoom<string>(() => Promise.reject(new Error('no')))
  failing.open().catch(() => undefined)
  await failing.close(note)
  expect(closed).toEqual(['slow'])
})
