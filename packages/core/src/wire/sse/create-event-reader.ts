import { createParser } from 'eventsource-parser'
import type { WireEvent } from '../../contract/wire/grammar.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** Default limit for one incomplete event, in characters. Large enough for an inline image. */
const MAX_EVENT_LENGTH = 16 * 1024 * 1024

/** Incremental parser for server-sent events. Both methods return the events that were completed. */
export interface EventReader {
  /**
   * Throws PlanoError `invalid_upstream_answer` when an event exceeds the limit. The reader must not be used
   * afterwards.
   */
  push(bytes: Uint8Array): WireEvent[]
  /** Call once after the last chunk. An event that only lacks its blank line is returned. */
  end(): WireEvent[]
}

/**
 * Creates a parser for server-sent events: LF, CRLF and CR, comments, multiple data lines, any chunking. Memory is
 * limited to `maxLength` characters.
 * https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream
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
      // Its other errors concern fields that the specification says to ignore.
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
/** A byte order mark is only special at the start. */
const later = new TextDecoder('utf-8', { ignoreBOM: true })
const ASCII = 0x80

/**
 * Decodes UTF-8 chunks that may end within a character. Nearly all end at a character border and are decoded on their
 * own, because streaming decoding is several times slower. Call with undefined at the end.
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
