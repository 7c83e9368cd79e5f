import { expect, it } from 'vitest'
import { pipeSource } from './pipe-source.ts'

it.each(['chunk', 'end'] as const)(
  'releases a source whose sink throws in its %s, and reports the failure to the sink',
  async (method) => {
    let isOpen = true
    async function* count() {
      try {
        yield 1
      } finally {
        isOpen = false
      }
    }
    const told = await new Promise((resolve) => {
      const note = (name: string) => {
        if (name === method) throw new RangeError(name)
        return true
      }
      const sink = { chunk: () => note('chunk'), end: () => void note('end'), fail: resolve }
      pipeSource(count(), sink).resume()
    })
    expect(told).toEqual(new RangeError(method))
    await expect.poll(() => isOpen).toBe(false)
  },
)
