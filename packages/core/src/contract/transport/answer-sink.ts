import type { HeaderList } from './answer.ts'
import type { Flow, Sink } from './flow.ts'

/**
 * Receives one answer without promises. Either `whole` is called exactly once, or `head` followed by any number of
 * `chunk` calls and one `end`. `fail` replaces `end` when the body broke off and the client's API has no error event
 * for it: the connection must then be reset, so that a truncated body does not look complete.
 */
export interface AnswerSink extends Sink<Uint8Array> {
  /** Status, headers and the complete body. `body` is undefined when there is none. */
  whole(status: number, headers: HeaderList, body: Uint8Array | undefined): void
  /** Status and headers. Body chunks follow without being requested; `flow` pauses or cancels them. */
  head(status: number, headers: HeaderList, flow: Flow): void
}
