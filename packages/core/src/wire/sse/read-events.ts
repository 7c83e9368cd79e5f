import type { ByteSource } from '../../contract/transport/answer.ts'
import type { WireEvent } from '../../contract/wire/grammar.ts'
import { createEventReader } from './create-event-reader.ts'

/**
 * The server-sent events of a byte source. Leaving the loop early cancels the source. Throws what the source throws,
 * and PlanoError `invalid_upstream_answer` for an event longer than `maxLength` characters.
 */
export async function* readEvents(source: ByteSource, maxLength?: number): AsyncGenerator<WireEvent, void, undefined> {
  const reader = createEventReader(maxLength)
  for await (const bytes of source) yield* reader.push(bytes)
  yield* reader.end()
}
