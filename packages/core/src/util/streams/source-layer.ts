import type { Flow, Sink, Source } from '../../contract/transport/flow.ts'
import { pipeSource } from './pipe-source.ts'
import { SourceIterator } from './source-iterator.ts'

/**
 * A layer between a source and its reader that passes everything on. Subclasses override the method for what they
 * inspect or change. One object per layer and no promise per item.
 */
export abstract class SourceLayer<Item> implements Source<Item>, Sink<Item>, Flow {
  private sink: Sink<Item> = NO_READER
  private readonly source: Source<Item>
  private flow: Flow | undefined = undefined
  private items: SourceIterator<Item> | undefined = undefined

  constructor(source: Source<Item>) {
    this.source = source
  }

  pipe(sink: Sink<Item>): Flow {
    this.sink = sink
    this.flow ??= pipeSource(this.source, this)
    return this
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    this.items ??= new SourceIterator(this)
    return this.items
  }

  chunk(item: Item): boolean {
    return this.sink.chunk(item)
  }

  end(): void {
    this.sink.end()
  }

  fail(error: unknown): void {
    this.sink.fail(error)
  }

  resume(): void {
    this.flow?.resume()
  }

  cancel(): void {
    this.flow?.cancel()
  }
}

/** The sink before anyone has requested an item. */
const NO_READER: Sink<never> = {
  chunk: () => false,
  end: () => undefined,
  fail: () => undefined,
}
