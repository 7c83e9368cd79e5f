import type { HeaderList } from './answer.ts'
import type { Flow, Sink } from './flow.ts'

/**
 * Takes one answer as it comes. Either `whole` is called, once and alone; or `head`, then `chunk` as often as there is
 * something, then `end`, or `fail` where the body broke off in a way that its API has no words for: what was sent must not
 * look complete then.
 */
export interface AnswerSink extends Sink<Uint8Array> {
  /** Status, headers and all of the body; undefined for none. */
  whole(status: number, headers: HeaderList, body: Uint8Array | undefined): void
  /** The body follows in pieces, without having to be asked for first; `flow` ends it early. */
  head(status: number, headers: HeaderList, flow: Flow): void
}
