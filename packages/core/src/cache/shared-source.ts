export interface SharedSourceOptions<Item> {
  sizeOf(item: Item): number
  /** Above this size nothing is buffered for later readers, and the slowest reader sets the pace. */
  maxBytes: number
  /** The buffer is full; no further reader can join. */
  onFull(): void
  /**
   * Called once when the source has ended, failed or been cancelled. `items` is set if the source ended normally and is
   * buffered completely.
   */
  onClosed(items: readonly Item[] | undefined): void
}

type State = { name: 'open' } | { name: 'ended' } | { name: 'broken'; error: unknown }

interface Reader {
  at: number
  /** Rejects its wait for the next item. */
  interrupt: (reason: unknown) => void
}

/**
 * Shares one source between several readers, each from the beginning and at its own pace. Items are pulled when the
 * fastest reader needs one. The source is cancelled when the last reader has left.
 */
export class SharedSource<Item> {
  private readonly iterator: AsyncIterator<Item>
  private readonly options: SharedSourceOptions<Item>
  private items: Item[] = []
  /** Index of the first buffered item. */
  private from = 0
  private keptBytes = 0
  private isFull = false
  private state: State = { name: 'open' }
  private pulling: Promise<void> | undefined
  private readers: Reader[] = []
  private moved: (() => void) | undefined

  constructor(source: AsyncIterable<Item>, options: SharedSourceOptions<Item>) {
    this.iterator = source[Symbol.asyncIterator]()
    this.options = options
  }

  /**
   * Adds a reader; not allowed after `onFull`. `onLeave` is called once, when the reader has finished or left. A reader
   * whose signal fires stops waiting without affecting the others.
   */
  read(signal: AbortSignal, onLeave: () => void): AsyncIterable<Item> {
    const reader: Reader = { at: 0, interrupt: () => undefined }
    this.readers.push(reader)
    const onAbort = () => reader.interrupt(signal.reason)
    signal.addEventListener('abort', onAbort, { once: true })
    const leave = () => {
      if (!this.readers.includes(reader)) return
      signal.removeEventListener('abort', onAbort)
      this.readers = this.readers.filter((other) => other !== reader)
      this.trim()
      onLeave()
      if (this.readers.length === 0 && this.state.name === 'open') this.letGo()
    }
    const steps: AsyncIterator<Item> = {
      next: async () => {
        try {
          signal.throwIfAborted()
          const item = await this.itemFor(reader)
          if (item) return { done: false, value: item.value }
        } catch (error) {
          leave()
          throw error
        }
        leave()
        return { done: true, value: undefined }
      },
      return: async () => {
        leave()
        return { done: true, value: undefined }
      },
    }
    return { [Symbol.asyncIterator]: () => steps }
  }

  private async itemFor(reader: Reader): Promise<{ value: Item } | undefined> {
    for (;;) {
      const index = reader.at - this.from
      if (index < this.items.length) {
        const value = this.items[index] as Item
        reader.at += 1
        this.trim()
        return { value }
      }
      if (this.state.name === 'broken') throw this.state.error
      if (this.state.name === 'ended') return undefined
      this.pulling ??= this.pull().finally(() => {
        this.pulling = undefined
      })
      await waitFor(this.pulling, reader)
    }
  }

  private async pull(): Promise<void> {
    while (this.isFull && this.readers.length > 1 && this.keptBytes > this.options.maxBytes) await this.nextMove()
    try {
      const step = await this.iterator.next()
      if (this.state.name !== 'open') return
      if (step.done) this.end({ name: 'ended' })
      else this.keep(step.value)
    } catch (error) {
      if (this.state.name === 'open') this.end({ name: 'broken', error })
    }
  }

  private keep(item: Item): void {
    this.items.push(item)
    this.keptBytes += this.options.sizeOf(item)
    if (this.isFull || this.keptBytes <= this.options.maxBytes) return
    this.isFull = true
    this.options.onFull()
  }

  /** Drops items that every reader has received, once no further reader can join. */
  private trim(): void {
    const { moved } = this
    this.moved = undefined
    moved?.()
    if (!this.isFull) return
    const slowest = Math.min(...this.readers.map(({ at }) => at))
    const count = Number.isFinite(slowest) ? slowest - this.from : this.items.length
    for (const item of this.items.splice(0, count)) this.keptBytes -= this.options.sizeOf(item)
    this.from += count
  }

  private nextMove(): Promise<void> {
    return new Promise((resolve) => {
      this.moved = resolve
    })
  }

  private end(state: State): void {
    this.state = state
    this.options.onClosed(state.name === 'ended' && !this.isFull ? this.items : undefined)
  }

  private letGo(): void {
    this.end({ name: 'broken', error: new Error('the answer is no longer read') })
    // Whoever started the call aborts it; a second failure to close it does not matter.
    this.iterator.return?.().then(undefined, () => undefined)
  }
}

/** Waits for the work; rejects when the reader is interrupted. Leaves no listener on the work. */
function waitFor(work: Promise<void>, reader: Reader): Promise<void> {
  return new Promise((resolve, reject) => {
    reader.interrupt = reject
    work.then(resolve, reject)
  })
}
