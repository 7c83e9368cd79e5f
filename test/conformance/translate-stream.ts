import type { Dialect } from '../../packages/core/src/contract/wire/dialect.ts'
import type { Grammar, WireContext, WireEvent } from '../../packages/core/src/contract/wire/grammar.ts'
import type { StreamPart } from '../../packages/core/src/contract/wire/reply.ts'
import { findGrammar, loadGrammars } from '../../packages/core/src/wire/grammars.ts'
import { createEventReader } from '../../packages/core/src/wire/sse/create-event-reader.ts'
import { writeEvents } from '../../packages/core/src/wire/sse/write-event.ts'

await loadGrammars(['chat', 'messages', 'responses', 'gemini', 'converse'])

export function grammarOf(dialect: Dialect): Grammar {
  const grammar = findGrammar(dialect)
  if (grammar === undefined) throw new Error(`no grammar for ${dialect}`)
  return grammar
}

export function createContext(more: Partial<WireContext> = {}): WireContext {
  let count = 0
  return { createId: (prefix) => `${prefix}${++count}`, nowSeconds: () => 1_700_000_000, ...more }
}

/** Decodes an upstream's bytes, split into chunks of `size`, into stream parts. */
export function decodeBytes(dialect: Dialect, bytes: Uint8Array, size: number): StreamPart[] {
  const { decoder } = grammarOf(dialect)
  const reader = createEventReader()
  const events: WireEvent[] = []
  for (let at = 0; at < bytes.length; at += size) events.push(...reader.push(bytes.subarray(at, at + size)))
  events.push(...reader.end())
  let state = decoder.start(createContext())
  const parts: StreamPart[] = []
  for (const event of events) {
    const [next, some] = decoder.decode(state, event)
    state = next
    parts.push(...some)
  }
  return [...parts, ...decoder.end(state)]
}

/** Encodes stream parts for a client of `dialect`. */
export function encodeParts(dialect: Dialect, parts: readonly StreamPart[], context = createContext()): Uint8Array {
  const { encoder } = grammarOf(dialect)
  let state = encoder.start(context)
  const events: WireEvent[] = []
  for (const part of parts) {
    const [next, some] = encoder.encode(state, part)
    state = next
    events.push(...some)
  }
  return writeEvents(events)
}

/** Creates a `fetch` that answers every call with these bytes as an event stream. */
export function fetchOf(bytes: Uint8Array): typeof globalThis.fetch {
  return async () => new Response(bytes as BodyInit, { headers: { 'content-type': 'text/event-stream' } })
}
