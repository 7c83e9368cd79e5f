import type { Flow, Sink, Source } from '../contract/flow.ts'
import { pourSource } from './pour-source.ts'
import { PouredItems } from './poured-items.ts'

/**
 * A layer between a source and its reader that passes everything on. Subclasses override the method for what they
 * inspect or change. One object per layer and no promise per item.
 */
export abstract class SourceLayer<Item> implements Source<Item>, Sink<Item>, Flow {
  private sink: Sink<Item> = NOBODY
  private readonly source: Source<Item>
  private flow: Flow | undefined = undefined
  private items: PouredItems<Item> | undefined = undefined

  constructor(source: Source<Item>) {
    this.source = source
  }

  pour(sink: Sink<Item>): Flow {
    this.sink = sink
    this.flow ??= pourSource(this.source, this)
    return this
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    this.items ??= new PouredItems(this)
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
const NOBODY: Sink<never> = {
  chunk: () => false,
  end: () => undefined,
  fail: () => undefined,
}
