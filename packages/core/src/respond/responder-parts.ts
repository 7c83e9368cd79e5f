import type { Exchange } from '../contract/call/exchange.ts'
import type { InferenceRequest } from '../contract/call/inference-request.ts'
import type { UpstreamAnswer } from '../contract/execute/upstream.ts'
import type { ByteSource, HeaderList } from '../contract/transport/answer.ts'
import type { Dialect } from '../contract/wire/dialect.ts'
import type { Grammar, WireContext, WireEvent } from '../contract/wire/grammar.ts'

/** What the responder needs from other modules. Provided by assemble. */
export interface ResponderParts {
  grammar(dialect: Dialect): Grammar
  /** The context for reading or writing, with ids and time. */
  context(request: InferenceRequest, answer: UpstreamAnswer): WireContext
  readEvents(source: ByteSource): AsyncIterable<WireEvent>
  createEventReader(): { push(chunk: Uint8Array): readonly WireEvent[]; end(): readonly WireEvent[] }
  writeEvents(events: readonly WireEvent[]): Uint8Array
  /** Upstream headers that are passed on to the client. */
  passHeaders(headers: HeaderList): HeaderList
  /** The form in which a request is kept while its stream is passed on. */
  keep(exchange: Exchange, request: InferenceRequest): InferenceRequest
  monotonic(): number
}
