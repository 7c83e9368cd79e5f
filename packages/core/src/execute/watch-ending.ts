import type { ClientDialect, Dialect } from '../contract/dialect.ts'
import type { StreamPart } from '../contract/reply.ts'
import { joinBytes } from '../util/join-bytes.ts'
import { areFramesIntact } from '../wire/bedrock-converse/judge-event-stream.ts'
import { createEventReader } from '../wire/sse/create-event-reader.ts'
import { skipQuiet } from '../wire/sse/skip-quiet.ts'
import { isIntactEvent, isStreamEnd, isStreamError } from '../wire/stream-end.ts'
import type { BodyEnd, BodyWatch, BodyWatches } from './track-answer.ts'

/** The end of a stream is expected within this many bytes from its end. */
const TAIL_BYTES = 16 * 1024

/**
 * Distinguishes a stream that ended by its API's rules from one that was cut off, reported an error or was garbled.
 * Only the last chunks are kept and parsed once, so a passing stream costs no parsing.
 */
export function watchEnding(dialect: Dialect): BodyWatches {
  return { bytes: dialect === 'converse' ? watchBinary() : watchEvents(dialect), parts: watchParts() }
}

function watchEvents(dialect: Exclude<Dialect, 'converse'>): BodyWatch<Uint8Array> {
  const tail = createTail()
  return {
    see: tail.add,
    judge(end) {
      const { events, whole, hasSkipped } = readTail(tail, { dialect, end })
      if (events.some(isStreamError) || whole.some(({ data }) => !isIntactEvent(data))) return 'failed'
      // The reader may have stopped because of the unreadable data.
      if (end === 'abandoned' && whole.some(({ data }) => !isReadable(data))) return 'failed'
      if (end === 'abandoned' || events.some(({ data }) => isStreamEnd(dialect, data))) return end
      // A final event that is longer than the tail: its beginning cannot be inspected, so its end counts.
      return tail.isCut && whole.length === 0 && !hasSkipped && endsFrame(tail.chunks) ? end : 'broken'
    },
  }
}

const utf8 = new TextDecoder()
const encoder = new TextEncoder()
const BLANK = '\n\n'

/** The events of the tail. If the stream was read to its end, only those that may be relevant. */
function readTail(
  tail: ReturnType<typeof createTail>,
  { dialect, end }: { dialect: ClientDialect; end: 'complete' | 'abandoned' },
) {
  const reader = createEventReader()
  const read = (text: string) => reader.push(encoder.encode(text))
  const text = utf8.decode(joinBytes(tail.chunks))
  // The tail may begin within an event.
  const blank = tail.isCut ? text.indexOf(BLANK) : -1
  const from = blank < 0 ? 0 : blank + BLANK.length
  // Incomplete streams, and those that a reader abandoned, are parsed event by event.
  const canSkip = end === 'complete' && (from > 0 || !tail.isCut)
  const skipped = canSkip ? skipQuiet(dialect, text.slice(from)) : 0
  const first = read(text.slice(0, from))
  const rest = read(text.slice(from + skipped))
  // An abandoned stream may end within an event.
  if (end === 'complete') rest.push(...reader.end())
  const events = [...first, ...rest]
  const whole = from > 0 ? [...first.slice(1), ...rest] : tail.isCut ? rest.slice(1) : rest
  return { events, whole, hasSkipped: skipped > 0 }
}

function isReadable(data: string): boolean {
  const text = data.trim()
  if (text === '' || text === '[DONE]') return true
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const latin1 = new TextDecoder('latin1')

/** Bedrock's frames are binary, but contain event names and JSON as plain text. */
function watchBinary(): BodyWatch<Uint8Array> {
  const tail = createTail()
  return {
    see: tail.add,
    judge(end) {
      const text = tail.chunks.map((chunk) => latin1.decode(chunk)).join('')
      if (text.includes(':exception-type') || areFramesIntact(joinBytes(tail.chunks), tail.isCut) === false)
        return 'failed'
      return end === 'abandoned' || text.includes('messageStop') || text.includes('"metrics"') ? end : 'broken'
    },
  }
}

function watchParts(): BodyWatch<StreamPart> {
  let finished = false
  let failed = false
  return {
    see({ type }) {
      if (type === 'finish') finished = true
      else if (type === 'error') failed = true
    },
    judge: (end): BodyEnd => (failed ? 'failed' : end === 'complete' && !finished ? 'broken' : end),
  }
}

/** The last chunks of a stream, with at least `TAIL_BYTES` if available. */
function createTail() {
  const chunks: Uint8Array[] = []
  let size = 0
  const tail = {
    chunks: chunks as readonly Uint8Array[],
    isCut: false,
    add(chunk: Uint8Array): void {
      chunks.push(chunk)
      size += chunk.length
      while (size - (chunks[0]?.length ?? size) >= TAIL_BYTES) {
        size -= chunks.shift()?.length ?? 0
        tail.isCut = true
      }
    },
  }
  return tail
}

const LF = 10
const CR = 13

function endsFrame(chunks: readonly Uint8Array[]): boolean {
  const last = chunks.at(-1)?.at(-1)
  return last === LF || last === CR
}
