import type { WireEvent } from '../../contract/wire/grammar.ts'

const encoder = new TextEncoder()
const LINE_END = /\r\n|\r|\n/

/** Events as the bytes of a text/event-stream body. */
export function writeEvents(events: readonly WireEvent[]): Uint8Array {
  return encoder.encode(events.map(writeEventText).join(''))
}

/** One event as text. Data with line breaks becomes several data lines; JSON has none. */
function writeEventText({ event, data }: WireEvent): string {
  const head = event === undefined ? '' : `event: ${event.split(LINE_END).join(' ')}\n`
  if (!data.includes('\n') && !data.includes('\r')) return `${head}data: ${data}\n\n`
  const lines = data.split(LINE_END).map((line) => `data: ${line}\n`)
  return `${head}${lines.join('')}\n`
}
