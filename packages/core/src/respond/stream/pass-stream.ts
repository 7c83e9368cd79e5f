import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { ErrorFacts } from '../../contract/record/events.ts'
import type { ByteSource } from '../../contract/transport/answer.ts'
import type { StreamPart, Usage } from '../../contract/wire/reply.ts'
import { describeError } from '../../errors/describe-error.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { SourceLayer } from '../../util/streams/source-layer.ts'
import { redactBytes } from '../../wire/error-body/redact-errors.ts'
import { endsBlankLine } from '../../wire/sse/frame-ends.ts'
import { toWireError } from '../error/write-error.ts'
import type { ResponderParts } from '../responder-parts.ts'
import { resolveUsage } from './estimate-usage.ts'
import { dropUsageEvents } from './hide-usage.ts'
import { createFrameHolder } from './hold-partial-frame.ts'
import { keepIntactFrames } from './keep-intact-frames.ts'
import { createStreamWatch, type StreamWatch } from './stream-watch.ts'

/** A stream to pass on, and what must be hidden from the client. */
export interface PassingWork {
  request: InferenceRequest
  source: ByteSource
  /** The client did not request usage, so events with only usage are dropped. */
  hidesUsage: boolean
  /** Removes credentials from an error text. */
  redact?: ((text: string) => string) | undefined
}

/**
 * Passes a stream on byte for byte and observes it. If it breaks off or ends without the API's end marker, the client
 * receives that API's error event: a truncated answer never looks complete.
 */
export function passStream(parts: ResponderParts, exchange: Exchange, work: PassingWork): ByteSource {
  const passing = new PassingStream(parts, exchange, work)
  // If the client disconnects, the stream ends early, but usage up to then is still recorded.
  passing.noteLater()
  return new PassingSource(work.source, passing)
}

const REPORTED: ErrorFacts = {
  code: 'upstream_broken',
  message: 'The upstream reported an error in its stream.',
  status: 502,
}

/** The synchronous core: bytes from the upstream in, bytes for the client out. */
class PassingStream {
  /** The reason why the stream cannot continue. */
  broken: PlanoError | undefined = undefined
  private readonly parts: ResponderParts
  private readonly exchange: Exchange
  private readonly request: InferenceRequest
  private readonly hidesUsage: boolean
  private readonly redact: PassingWork['redact']
  private readonly watch: StreamWatch
  /** Created for the first event that must be parsed; most of a stream is skipped. */
  private opened: ReturnType<ResponderParts['createEventReader']> | undefined = undefined
  private readonly holder = createFrameHolder()
  private isCut = false
  /** What was passed last, for the number of an error event behind it. */
  private last: Uint8Array | undefined = undefined

  constructor(parts: ResponderParts, exchange: Exchange, { request, hidesUsage, redact }: PassingWork) {
    this.parts = parts
    this.exchange = exchange
    this.request = request
    this.hidesUsage = hidesUsage
    this.redact = redact
    this.watch = createStreamWatch(request.dialect)
  }

  private get reader(): ReturnType<ResponderParts['createEventReader']> {
    this.opened ??= this.parts.createEventReader()
    return this.opened
  }

  /** The frames that a chunk completes, if any. Throws when one is too large to be buffered. */
  push(chunk: Uint8Array): Uint8Array | undefined {
    const { watch, parts } = this
    const frames = this.holder.push(chunk)
    if (frames === undefined) return undefined
    const seen = watch.bareUsageCount
    let rest = frames
    // The reader still has the rest of an oversized frame.
    if (!this.isCut) {
      const text = utf8.decode(frames)
      const passed = watch.passOver(text)
      if (passed === text.length) {
        this.last = frames
        return frames
      }
      if (passed > 0) rest = encoder.encode(text.slice(passed))
    }
    this.isCut = !endsFrame(frames)
    for (const event of this.reader.push(rest)) watch.see(event)
    // Set before the frame is passed on: clients stop reading at an error.
    if (watch.failed) this.exchange.outcome.error ??= REPORTED
    if (watch.garbled) {
      this.broken = new PlanoError('invalid_upstream_answer', 'The answer had an unreadable event.')
      return this.show(keepIntactFrames(frames, readWith(parts)), seen)
    }
    return this.show(frames, seen)
  }

  /** The remaining bytes, or the API's error event. */
  finish(error: PlanoError | undefined): Uint8Array | undefined {
    const { watch, exchange } = this
    const rest = error === undefined ? this.readRest() : undefined
    let broken = error
    if (!broken && !watch.ended && !watch.failed)
      broken = new PlanoError('upstream_broken', 'The answer ended before it was complete.')
    this.noteLater()
    if (watch.failed) exchange.outcome.error ??= REPORTED
    if (!broken) return rest
    exchange.outcome.error = describeError(broken)
    if (watch.failed) return undefined
    const { parts, request } = this
    const number = nextNumber(this.last)
    return parts.writeEvents([parts.grammar(request.dialect).writeErrorEvent(toWireError(broken, exchange.id), number)])
  }

  /** Usage is computed on demand, from what has passed so far. */
  noteLater(): void {
    const { parts, exchange, request, watch } = this
    exchange.outcome.readLater(() => noteUsage(parts, exchange, { request, watch }))
  }

  /** The last event of a complete stream may lack its blank line. */
  private readRest(): Uint8Array | undefined {
    const { watch, reader } = this
    const held = this.holder.held()
    const seen = watch.bareUsageCount
    for (const event of [...reader.push(held), ...reader.end()]) watch.see(event)
    return watch.ended && held.length > 0 ? this.show(held, seen) : undefined
  }

  private show(frames: Uint8Array, seen: number): Uint8Array | undefined {
    const shown = this.hidesUsage && this.watch.bareUsageCount > seen ? dropUsageEvents(frames) : frames
    if (shown.length === 0) return undefined
    this.last = shown
    return this.redact && this.watch.containsError ? redactBytes(shown, this.redact) : shown
  }
}

/** A source connected to a passing stream. */
class PassingSource extends SourceLayer<Uint8Array> {
  private readonly passing: PassingStream
  private over = false

  constructor(source: ByteSource, passing: PassingStream) {
    super(source)
    this.passing = passing
  }

  override resume(): void {
    const { broken } = this.passing
    if (this.over) return
    if (broken) this.leave(broken)
    else super.resume()
  }

  override chunk(bytes: Uint8Array): boolean {
    let shown: Uint8Array | undefined
    try {
      shown = this.passing.push(bytes)
    } catch (error) {
      this.leave(breakOff(error))
      return false
    }
    const goesOn = shown === undefined || super.chunk(shown)
    const { broken } = this.passing
    if (broken && goesOn) this.leave(broken)
    return goesOn && !broken
  }

  override end(): void {
    this.finish(undefined)
  }

  override fail(error: unknown): void {
    this.finish(breakOff(error))
  }

  override cancel(): void {
    this.over = true
    super.cancel()
  }

  /** The rest of the source is not needed. */
  private leave(error: PlanoError): void {
    super.cancel()
    this.finish(error)
  }

  private finish(error: PlanoError | undefined): void {
    if (this.over) return
    this.over = true
    const last = this.passing.finish(error)
    if (last !== undefined) super.chunk(last)
    super.end()
  }
}

const utf8 = new TextDecoder()
const encoder = new TextEncoder()
const LF = 10

/** Whether the bytes end with a blank line and the reader has nothing left. An LF may follow a final CR. */
function endsFrame(bytes: Uint8Array): boolean {
  return bytes.at(-1) === LF && endsBlankLine(bytes, bytes.length - 1)
}

/** The sequence number behind the last one in some events; 0 if they have none. Text of a model has its quotes escaped. */
function nextNumber(bytes: Uint8Array | undefined): number {
  const numbers = utf8.decode(bytes).match(/(?<="sequence_number"\s*:\s*)\d+/g)
  return numbers === null ? 0 : Number(numbers.at(-1)) + 1
}

function breakOff(error: unknown): PlanoError {
  return PlanoError.from(error, 'upstream_broken', 'The answer broke off.')
}

function readWith(parts: ResponderParts) {
  return (frame: Uint8Array) => {
    const reader = parts.createEventReader()
    return [...reader.push(frame), ...reader.end()]
  }
}

/** Usage is decoded by the grammar from the events that contained it, after the stream has ended. */
function noteUsage(
  parts: ResponderParts,
  exchange: Exchange,
  seen: { request: InferenceRequest; watch: StreamWatch },
): void {
  const { request, watch } = seen
  const { outcome } = exchange
  const found = readUsageEvents(parts, exchange, { request, events: watch.usageEvents })
  let usage: Usage | undefined
  for (const part of found) {
    if (part.type === 'usage') usage = part.usage
    if (part.type === 'finish') outcome.finish = part.finish
    if (part.type === 'reply-start') usage ??= part.usage
  }
  outcome.usage = resolveUsage(exchange, request, { usage, sentTokens: () => watch.sentTokens, whole: watch.ended })
}

function readUsageEvents(
  parts: ResponderParts,
  exchange: Exchange,
  { request, events }: { request: InferenceRequest; events: readonly string[] },
): StreamPart[] {
  if (events.length === 0) return []
  const { decoder } = parts.grammar(request.dialect)
  const context = parts.context(request, {
    upstream: exchange.outcome.upstream ?? '',
    dialect: request.dialect,
    status: 200,
    headers: [],
    body: { kind: 'bytes', bytes: new Uint8Array() },
    losses: [],
  })
  try {
    let state = decoder.start(context)
    const found = events.flatMap((data) => {
      const [next, some] = decoder.decode(state, { data })
      state = next
      return some
    })
    // Gemini's count grows with every event, so its decoder reports it at the end.
    return [...found, ...decoder.end(state)]
  } catch {
    // The client has the event as the upstream sent it; only our own count is missing.
    return []
  }
}
