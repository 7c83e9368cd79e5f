import type { Flow, Sink, Source } from '../../contract/transport/flow.ts'

interface Waiting<Item> {
  resolve(result: IteratorResult<Item>): void
  reject(error: unknown): void
}

/** Turns a pushing source into an iterator. Does not read ahead. */
export class SourceIterator<Item> implements AsyncIterator<Item>, Sink<Item> {
  private readonly source: Required<Pick<Source<Item>, 'pipe'>>
  private flow: Flow | undefined = undefined
  private waiting: Waiting<Item> | undefined = undefined
  /** Items that arrived together with the end. */
  private readonly early: Item[] = []
  private over = false
  private error: { reason: unknown } | undefined = undefined

  constructor(source: Required<Pick<Source<Item>, 'pipe'>>) {
    this.source = source
  }

  next(): Promise<IteratorResult<Item>> {
    const [early] = this.early
    if (this.early.length > 0) {
      this.early.shift()
      return Promise.resolve({ done: false, value: early as Item })
    }
    const { error } = this
    this.error = undefined
    if (error) return Promise.reject(error.reason)
    if (this.over) return Promise.resolve({ done: true, value: undefined })
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject }
      this.flow ??= this.source.pipe(this)
      this.flow.resume()
    })
  }

  return(): Promise<IteratorResult<Item>> {
    this.early.length = 0
    this.error = undefined
    const wasOver = this.over
    this.end()
    if (!wasOver) {
      this.flow ??= this.source.pipe(this)
      this.flow.cancel()
    }
    return Promise.resolve({ done: true, value: undefined })
  }

  chunk(item: Item): boolean {
    const { waiting } = this
    this.waiting = undefined
    if (waiting) waiting.resolve({ done: false, value: item })
    else this.early.push(item)
    return false
  }

  end(): void {
    this.over = true
    const { waiting } = this
    this.waiting = undefined
    waiting?.resolve({ done: true, value: undefined })
  }

  fail(reason: unknown): void {
    this.over = true
    const { waiting } = this
    this.waiting = undefined
    if (waiting) waiting.reject(reason)
    else this.error = { reason }
  }
}
