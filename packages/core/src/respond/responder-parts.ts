import type { ByteSource, HeaderList } from '../contract/answer.ts'
import type { Asked } from '../contract/asked.ts'
import type { Dialect } from '../contract/dialect.ts'
import type { Grammar, WireContext, WireEvent } from '../contract/grammar.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'

/** The responder's way to the grammars and its siblings; filled in by assemble. */
export interface ResponderParts {
  grammar(dialect: Dialect): Grammar
  /** A context for reading from or writing to the dialect, ids and time included. */
  context(asked: Asked, answer: UpstreamAnswer): WireContext
  readEvents(source: ByteSource): AsyncIterable<WireEvent>
  createEventReader(): { push(chunk: Uint8Array): readonly WireEvent[]; end(): readonly WireEvent[] }
  writeEvents(events: readonly WireEvent[]): Uint8Array
  /** Upstream headers that may reach the client. */
  passHeaders(headers: HeaderList): HeaderList
  monotonic(): number
}
