import type { ByteSource, HeaderList } from '../contract/answer.ts'
import type { Asked } from '../contract/asked.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { Grammar, WireContext, WireEvent } from '../contract/grammar.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'

/** What the responder needs from other rooms. Provided by assemble. */
export interface ResponderParts {
  grammar(dialect: Dialect): Grammar
  /** The context for reading or writing, with ids and time. */
  context(asked: Asked, answer: UpstreamAnswer): WireContext
  readEvents(source: ByteSource): AsyncIterable<WireEvent>
  createEventReader(): { push(chunk: Uint8Array): readonly WireEvent[]; end(): readonly WireEvent[] }
  writeEvents(events: readonly WireEvent[]): Uint8Array
  /** Upstream headers that are passed on to the client. */
  passHeaders(headers: HeaderList): HeaderList
  /** The form in which a request is kept while its stream is passed on. */
  keep(exchange: Exchange, asked: Asked): Asked
  monotonic(): number
}
