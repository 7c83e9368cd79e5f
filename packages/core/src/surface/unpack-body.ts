import type { CallBody } from '../contract/call/client-call.ts'
import type { Platform } from '../contract/platform/platform.ts'
import type { ByteSource } from '../contract/transport/answer.ts'
import type { ContentEncoding } from '../contract/transport/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { joinBytes } from '../util/streams/join-bytes.ts'
import { pullReader } from '../util/streams/pull-reader.ts'

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  ['br', 'brotli'],
  ['zstd', 'zstd'],
])
const PACKINGS: ReadonlySet<string> = new Set<ContentEncoding>(['br', 'zstd'])

export interface Unpacking {
  encoding: string
  maxBytes: number
  unpack: Platform['unpack']
}

/**
 * Decompresses a body. An encoding that this runtime does not support is left as it is. Throws `invalid_request` for
 * invalid data and `body_too_large` as soon as the result exceeds `maxBytes`.
 */
export async function unpackBody(received: CallBody | undefined, unpacking: Unpacking): Promise<CallBody | undefined> {
  if (received === undefined || 'value' in received || received.decoded === true) return received
  const { encoding, maxBytes } = unpacking
  const pieces = openPieces(received.bytes ?? new TextEncoder().encode(received.text), unpacking)
  if (pieces === undefined) return received
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const piece of pieces) {
      size += piece.length
      if (size > maxBytes) break
      chunks.push(piece)
    }
  } catch (cause) {
    throw new PlanoError('invalid_request', `The body is not compressed as ${encoding.slice(0, 40)}.`, { cause })
  }
  if (size <= maxBytes) return { bytes: joinBytes(chunks), decoded: true }
  throw new PlanoError('body_too_large', `The body is larger than the limit of ${maxBytes} bytes (max_body).`)
}

function openPieces(bytes: Uint8Array, { encoding, unpack }: Unpacking): ByteSource | undefined {
  const coding = encoding.trim().toLowerCase()
  if (unpack && PACKINGS.has(coding)) return unpack(coding as ContentEncoding, listOf(bytes))
  const stream = createStream(FORMATS.get(coding))
  return stream && pullReader(new Blob([new Uint8Array(bytes)]).stream().pipeThrough(stream).getReader())
}

async function* listOf(bytes: Uint8Array): ByteSource {
  yield bytes
}

function createStream(format: string | undefined): DecompressionStream | undefined {
  if (format === undefined) return undefined
  try {
    return new DecompressionStream(format as CompressionFormat)
  } catch {
    // Not supported by this runtime: the request is refused like any unknown encoding.
    return undefined
  }
}
