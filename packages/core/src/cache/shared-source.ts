export interface SharedSourceOptions<Item> {
  sizeOf(item: Item): number
  /** Past this size nothing is kept for later readers, and the slowest one sets the pace. */
  maxBytes: number
  /** Over `maxBytes`: nobody may begin to read any more. */
  onFull(): void
  /** Told once, when the source ended, broke, or was let go: what it gave, if it ended by itself and all is there. */
  onClosed(items: readonly Item[] | undefined): void
}

type State = { name: 'open' } | { name: 'ended' } | { name: 'broken'; error: unknown }

interface Reader {
  at: number
  /** Ends its waiting for the next item. */
  interrupt: (reason: unknown) => void
}

/**
 * One source for several readers, each from its beginning and at its own pace. The source is pulled when the foremost
 * reader asks for more, and let go when the last one has left.
 */
export class SharedSource<Item> {
  private readonly iterator: AsyncIterator<Item>
  private readonly options: SharedSourceOptions<Item>
  private items: Item[] = []
  /** Number of the first item that is kept. */
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
   * A further reader; only until `onFull` was told. `onLeave` is told once, when it has read all or has gone. A reader whose
   * signal fires waits no longer, whatever the others wait for.
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

  /** Forgets what every reader has had, once nobody else may come. */
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
    this.end({ name: 'broken', error: new Error('nobody reads any more') })
    // The call behind the source is aborted by whoever started it; a failure to end twice is of no interest.
    this.iterator.return?.().then(undefined, () => undefined)
  }
}

/** The work, or a rejection when the reader is interrupted. Nothing is left behind on what goes on without the reader. */
function waitFor(work: Promise<void>, reader: Reader): Promise<void> {
  return new Promise((resolve, reject) => {
    reader.interrupt = reject
    work.then(resolve, reject)
  })
}
