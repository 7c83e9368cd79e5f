import type { WireEvent } from '../../contract/wire/grammar.ts'

const DATA = 'data: {'
const EVENT = 'event: '
/** An empty name counts as none, which the event reader handles. */
const NO_EVENT = 'event: \n'
const END = '}\n\n'

/** A byte order mark is kept, so that the frame does not count as plain. */
const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })

/**
 * Reads a complete frame in its usual form: one data line with a JSON object, optionally after an event name. Undefined for
 * all other frames, which need an event reader.
 */
export function readPlainEvent(frame: Uint8Array): WireEvent | undefined {
  const text = utf8.decode(frame)
  const from = text.startsWith(EVENT) ? text.indexOf('\n') + 1 : 0
  if (!text.startsWith(DATA, from) || !text.endsWith(END)) return undefined
  const data = text.slice(from + DATA.length - 1, 1 - END.length)
  if (text.includes('\r') || data.includes('\n') || text.startsWith(NO_EVENT)) return undefined
  return from === 0 ? { data } : { event: text.slice(EVENT.length, from - 1), data }
}
