import type { Flow, Sink, Source } from '../../contract/transport/flow.ts'
import { failSink } from './fail-sink.ts'

/** Moves a source into a sink: the source pushes if it can, otherwise it is pulled as fast as the sink accepts. */
export function pipeSource<Item>(source: Source<Item>, sink: Sink<Item>): Flow {
  return source.pipe?.(sink) ?? new PullPipe(source, sink)
}

class PullPipe<Item> implements Flow {
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
    // Clean-up may fail with the error that closed the source, which has already been reported.
    this.iterator.return?.().catch(() => undefined)
  }

  // Allocated once per source instead of once per item.
  private readonly onStep = (step: IteratorResult<Item>): void => {
    this.waiting = false
    if (this.over) return
    try {
      if (step.done) {
        this.over = true
        this.sink.end()
      } else if (this.sink.chunk(step.value)) this.resume()
    } catch (error) {
      // Sinks do not throw, but the application's code behind them may.
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
