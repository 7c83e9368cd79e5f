import { createParser } from 'eventsource-parser'
import type { WireEvent } from '../../contract/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** Characters that one unfinished event may hold unless told otherwise: a large inline image still passes. */
const MAX_EVENT_LENGTH = 16 * 1024 * 1024

/** Reads server-sent events from bytes as they come. Both calls answer the events that became complete. */
export interface EventReader {
  /** Throws PlanoError `invalid_upstream_answer` when an event is over the bound; the reader is spent then. */
  push(bytes: Uint8Array): WireEvent[]
  /** Call once, after the last bytes: an event that only lacks its empty line counts. */
  end(): WireEvent[]
}

/**
 * An incremental reader of server-sent events: LF, CRLF and CR, comments, several data lines, any split of bytes. Memory
 * is bounded by `maxLength` characters. https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
 */
export function createEventReader(maxLength: number = MAX_EVENT_LENGTH): EventReader {
  const decode = createPieceDecoder()
  let events: WireEvent[] = []
  let isOver = false
  const parser = createParser({
    maxBufferSize: maxLength,
    onEvent: ({ event, data }) => {
      events.push(event === undefined ? { data } : { event, data })
    },
    onError: (error) => {
      // Its other errors are fields that the specification says to ignore.
      if (error.type === 'max-buffer-size-exceeded') isOver = true
    },
  })
  const feed = (text: string): WireEvent[] => {
    if (text !== '') parser.feed(text)
    if (isOver)
      throw new PlanoError('invalid_upstream_answer', `an event of the stream is over ${maxLength} characters`)
    if (events.length === 0) return events
    const complete = events
    events = []
    return complete
  }
  return {
    push: (bytes) => feed(decode(bytes)),
    end: () => feed(`${decode(undefined)}\n\n`),
  }
}

const first = new TextDecoder()
/** A byte order mark belongs to the text anywhere but at its beginning. */
const later = new TextDecoder('utf-8', { ignoreBOM: true })
const ASCII = 0x80

/**
 * UTF-8 in pieces that may end within a character. Nearly all end behind one, and are decoded by themselves: decoding
 * across pieces takes runtimes several times as long. Undefined is the end.
 */
function createPieceDecoder(): (bytes: Uint8Array | undefined) => string {
  let across: TextDecoder | undefined
  let hasBegun = false
  return (bytes) => {
    const isLast = bytes === undefined
    if (isLast || bytes.length === 0) return isLast ? (across?.decode() ?? '') : ''
    const endsWhole = (bytes[bytes.length - 1] ?? 0) < ASCII
    const plain = hasBegun ? later : first
    hasBegun = true
    if (across === undefined && endsWhole) return plain.decode(bytes)
    across ??= new TextDecoder('utf-8', { ignoreBOM: plain.ignoreBOM })
    const text = across.decode(bytes, { stream: true })
    if (endsWhole) across = undefined
    return text
  }
}
