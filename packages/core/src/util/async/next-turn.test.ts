import { afterEach, expect, it, vi } from 'vitest'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.resetModules()
})

it.each([
  ['is missing', undefined],
  [
    'throws, as in an edge runtime',
    () => {
      throw new Error('A Node.js API is used (setImmediate) which is not supported in the Edge Runtime.')
    },
  ],
])('yields where setImmediate %s', async (_how, setImmediate) => {
  vi.resetModules()
  vi.stubGlobal('setImmediate', setImmediate)
  const { nextTurn } = await import('./next-turn.ts')
  await expect(nextTurn()).resolves.toBeUndefined()
})
