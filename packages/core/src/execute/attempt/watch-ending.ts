import type { ClientDialect, Dialect } from '../../contract/wire/dialect.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { joinBytes } from '../../util/streams/join-bytes.ts'
import { areFramesIntact } from '../../wire/bedrock-converse/stream/judge-event-stream.ts'
import { skipQuiet } from '../../wire/scan/skip-quiet.ts'
import { isIntactEvent, isStreamEnd, isStreamError } from '../../wire/scan/stream-end.ts'
import { createEventReader } from '../../wire/sse/create-event-reader.ts'
import { endOfLastFrame } from '../../wire/sse/frame-ends.ts'
import type { BodyEnd, BodyWatch, BodyWatches } from './track-answer.ts'

/** The end of a stream is expected within this many bytes from its end. */
const TAIL_BYTES = 16 * 1024

/** Bytes that may be buffered before they are read. */
const MAX_UNREAD = 512
/** Last chunks that are read only at the end. A reader that stops because of unreadable data has seen about these. */
const KEPT_PIECES = 2

/** A position outside of every tail. */
const NEVER = -2 * TAIL_BYTES

/**
 * Distinguishes a stream that ended by its API's rules from one that was cut off, reported an error or was garbled.
 * Events are scanned a few hundred bytes at a time and not kept.
 */
export function watchEnding(dialect: Dialect): BodyWatches {
  return { bytes: dialect === 'converse' ? watchBinary() : new EventWatch(dialect), parts: watchParts() }
}

/** Watches a stream of events. The last chunks are parsed when it has ended. */
class EventWatch implements BodyWatch<Uint8Array> {
  private readonly dialect: ClientDialect
  private readonly tail = new Tail()
  /** Bytes read so far, and their number when the last end marker and the last error or garbled event were read. */
  private readBytes = 0
  private endAt = NEVER
  private failedAt = NEVER

  constructor(dialect: ClientDialect) {
    this.dialect = dialect
  }

  see(chunk: Uint8Array): void {
    const frames = this.tail.takeFrames()
    if (frames !== undefined) this.read(frames)
    this.tail.add(chunk)
  }

  judge(end: 'complete' | 'abandoned'): BodyEnd {
    const { dialect, tail } = this
    const { events, whole, hasSkipped } = readTail(tail, { dialect, end })
    if (this.isRecent(this.failedAt)) return 'failed'
    if (events.some(isStreamError) || whole.some(({ data }) => !isIntactEvent(data))) return 'failed'
    // The reader may have stopped because of the unreadable data.
    if (end === 'abandoned' && whole.some(({ data }) => !isReadable(data))) return 'failed'
    if (end === 'abandoned' || this.isRecent(this.endAt)) return end
    if (events.some(({ data }) => isStreamEnd(dialect, data))) return end
    // A final event that is longer than the tail: its beginning cannot be inspected, so its end counts.
    return tail.isCut && whole.length === 0 && !hasSkipped && endsFrame(tail.chunks) ? end : 'broken'
  }

  private read(frames: Uint8Array): void {
    this.readBytes += frames.length
    const text = utf8.decode(frames)
    const skipped = skipQuiet(this.dialect, text)
    if (skipped === text.length) return
    const reader = createEventReader()
    for (const event of reader.push(skipped === 0 ? frames : encoder.encode(text.slice(skipped)))) {
      if (isStreamError(event) || !isIntactEvent(event.data)) this.failedAt = this.readBytes
      if (isStreamEnd(this.dialect, event.data)) this.endAt = this.readBytes
    }
  }

  private isRecent(at: number): boolean {
    return this.readBytes + this.tail.size - at < TAIL_BYTES
  }
}

const utf8 = new TextDecoder()
const encoder = new TextEncoder()
const BLANK = '\n\n'

/** The events of the tail. If the stream was read to its end, only those that may be relevant. */
function readTail(tail: Tail, { dialect, end }: { dialect: ClientDialect; end: 'complete' | 'abandoned' }) {
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
  const tail = new Tail()
  return {
    see: (chunk) => tail.add(chunk),
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

/** The chunks of a stream that were not taken, up to about `TAIL_BYTES`. */
class Tail {
  chunks: Uint8Array[] = []
  size = 0
  isCut = false
  /** Minimum size for taking events. It doubles while an event is incomplete: a long event is not scanned for every chunk. */
  private takenFrom = MAX_UNREAD

  add(chunk: Uint8Array): void {
    this.chunks.push(chunk)
    this.size += chunk.length
    while (this.size - (this.chunks[0]?.length ?? this.size) >= TAIL_BYTES) {
      this.size -= this.chunks.shift()?.length ?? 0
      this.isCut = true
    }
  }

  /** Removes the complete events, except those in the last chunks. */
  takeFrames(): Uint8Array | undefined {
    const { chunks } = this
    if (this.isCut || this.size <= this.takenFrom || chunks.length < KEPT_PIECES) return undefined
    const bytes = joinBytes(chunks.slice(0, 1 - KEPT_PIECES))
    const end = endOfLastFrame(bytes)
    this.takenFrom = end === 0 ? 2 * this.size : MAX_UNREAD
    if (end === 0) return undefined
    const kept = chunks.slice(1 - KEPT_PIECES)
    // A copy, so that the memory of the removed events can be freed.
    this.chunks = end === bytes.length ? kept : [bytes.slice(end), ...kept]
    this.size -= end
    return bytes.subarray(0, end)
  }
}

const LF = 10
const CR = 13

function endsFrame(chunks: readonly Uint8Array[]): boolean {
  const last = chunks.at(-1)?.at(-1)
  return last === LF || last === CR
}
