import type { Flow, Sink, Source } from '../contract/flow.ts'
import { failSink } from './fail-sink.ts'

/** A source on its way into a sink: by itself where it can, else pulled as long as the sink takes it. */
export function pourSource<Item>(source: Source<Item>, sink: Sink<Item>): Flow {
  return source.pour?.(sink) ?? new Pouring(source, sink)
}

class Pouring<Item> implements Flow {
  private readonly iterator: AsyncIterator<Item>
  private readonly sink: Sink<Item>
  private waiting = false
  private over = false

  constructor(source: AsyncIterable<Item>, sink: Sink<Item>) {
    this.iterator = source[Symbol.asyncIterator]()
    this.sink = sink
  }

  resume(): void {
    if (this.over || this.waiting) return
    this.waiting = true
    this.iterator.next().then(this.onStep, this.onError)
  }

  cancel(): void {
    if (this.over) return
    this.over = true
    // The source's own clean-up may fail with the error that closed it; nobody is left to tell.
    this.iterator.return?.().catch(() => undefined)
  }

  // Made once per source and not once per item.
  private readonly onStep = (step: IteratorResult<Item>): void => {
    this.waiting = false
    if (this.over) return
    try {
      if (step.done) {
        this.over = true
        this.sink.end()
      } else if (this.sink.chunk(step.value)) this.resume()
    } catch (error) {
      // Sinks do not throw, but what they write to is somebody else's.
      this.cancel()
      failSink(this.sink, error)
    }
  }

  private readonly onError = (error: unknown): void => {
    this.waiting = false
    if (this.over) return
    this.over = true
    failSink(this.sink, error)
  }
}
