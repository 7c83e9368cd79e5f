import type { EventStreamCodec } from '@smithy/eventstream-codec'
import type { WireEvent } from '../../../contract/wire/grammar.ts'
import { PlanoError } from '../../../errors/plano-error.ts'

/** Largest accepted frame. Bedrock's own frames are far smaller. */
const MOST_FRAME = 16 * 1024 * 1024
/** Two lengths with a checksum, and the checksum of the whole frame. */
const LEAST_FRAME = 16

const decoder = new TextDecoder()

async function loadCodec(): Promise<EventStreamCodec> {
  // Loaded on demand: only Bedrock streams need it.
  const { EventStreamCodec } = await import('@smithy/eventstream-codec')
  const toText = (input: Uint8Array | string) => (typeof input === 'string' ? input : decoder.decode(input))
  return new EventStreamCodec(toText, (text: string) => new TextEncoder().encode(text))
}

function refuse(why: string, cause?: unknown): never {
  throw new PlanoError('upstream_broken', `the event stream ${why}`, cause === undefined ? {} : { cause })
}

function readFrame(codec: EventStreamCodec, frame: Uint8Array): WireEvent | undefined {
  let message: ReturnType<EventStreamCodec['decode']>
  try {
    message = codec.decode(frame)
  } catch (error) {
    return refuse('has a damaged frame', error)
  }
  const header = (name: string): string => {
    const value = message.headers[name]?.value
    return typeof value === 'string' ? value : ''
  }
  const type = header(':message-type')
  if (type === 'error') {
    const payload = { message: header(':error-message') || 'the upstream reported an error' }
    return { event: header(':error-code') || 'error', data: JSON.stringify(payload) }
  }
  const event = type === 'exception' ? header(':exception-type') : header(':event-type')
  return { event, data: decoder.decode(message.body) }
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces
  if (only !== undefined && pieces.length === 1) return only
  const joined = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}

/** Length of the next frame; undefined until it has arrived. */
function frameLength(bytes: Uint8Array): number | undefined {
  if (bytes.length < 4) return undefined
  const length = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0)
  if (length < LEAST_FRAME || length > MOST_FRAME) return refuse(`has a frame of ${length} bytes`)
  return length
}

/**
 * Splits an AWS event stream into events, however the bytes are chunked. `event` is the `:event-type`,
 * `:exception-type` or `:error-code`; `data` is the JSON payload. Rejects with PlanoError `upstream_broken` for a
 * damaged or incomplete frame. https://docs.aws.amazon.com/transcribe/latest/dg/event-stream.html
 */
export async function* readEventStream(source: AsyncIterable<Uint8Array>): AsyncGenerator<WireEvent, void, undefined> {
  const codec = await loadCodec()
  // Chunks of a frame are joined only when it is complete, so that one-byte chunks stay linear.
  let pieces: Uint8Array[] = []
  let held = 0
  let wanted: number | undefined
  for await (const bytes of source) {
    if (bytes.length === 0) continue
    pieces.push(bytes)
    held += bytes.length
    if (held < (wanted ?? 4)) continue
    let rest = join(pieces, held)
    for (wanted = frameLength(rest); wanted !== undefined && rest.length >= wanted; wanted = frameLength(rest)) {
      const event = readFrame(codec, rest.subarray(0, wanted))
      rest = rest.subarray(wanted)
      if (event !== undefined) yield event
    }
    pieces = [rest]
    held = rest.length
  }
  if (held > 0) refuse('ended inside a frame')
}
