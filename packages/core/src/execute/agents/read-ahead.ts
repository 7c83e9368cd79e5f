/**
 * Pulls a source immediately, even without a reader, and buffers up to `limit` items before it pauses. An error is
 * delivered after the items that preceded it. `return` ends the source.
 */
export function readAhead<Item>(source: AsyncIterable<Item>, limit: number): AsyncIterable<Item> {
  const iterator = source[Symbol.asyncIterator]()
  const kept: Item[] = []
  let end: { error?: unknown } | undefined
  let onItem: (() => void) | undefined
  let onRoom: (() => void) | undefined

  async function pump(): Promise<void> {
    while (!end) {
      if (kept.length >= limit) await new Promise<void>((resolve) => (onRoom = resolve))
      const step = await iterator.next()
      if (step.done) end ??= {}
      else kept.push(step.value)
      onItem?.()
    }
  }
  pump().catch((error: unknown) => {
    end ??= { error }
    onItem?.()
  })

  const reader: AsyncIterator<Item> = {
    async next() {
      while (kept.length === 0 && !end) await new Promise<void>((resolve) => (onItem = resolve))
      const [item] = kept.splice(0, 1)
      onRoom?.()
      if (item !== undefined) return { done: false, value: item }
      if (end && 'error' in end) throw end.error
      return { done: true, value: undefined }
    },
    async return() {
      end ??= {}
      onRoom?.()
      await iterator.return?.()
      return { done: true, value: undefined }
    },
  }
  return { [Symbol.asyncIterator]: () => reader }
}
