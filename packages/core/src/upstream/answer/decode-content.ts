import type { ByteSource, HeaderList } from '../../contract/transport/answer.ts'
import type { ContentEncoding, TransportResponse } from '../../contract/transport/transport.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { pullReader } from '../../util/streams/pull-reader.ts'

const FORMATS: ReadonlyMap<string, CompressionFormat> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
])
const PACKINGS: ReadonlyMap<string, ContentEncoding> = new Map([
  ['br', 'br'],
  ['zstd', 'zstd'],
])

/** Encodings that nothing here can decode (from IANA's registry of content codings). */
const UNREADABLE: ReadonlySet<string> = new Set([
  'aes128gcm',
  'compress',
  'dcb',
  'dcz',
  'exi',
  'pack200-gzip',
  'x-compress',
])

/**
 * Decompresses the body of an upstream that compresses although it was asked not to. Clients get it uncompressed,
 * because answers are parsed here. Values that are not encodings, such as "utf-8" from misconfigured servers, are
 * ignored, as by any fetch. Throws for an encoding that cannot be decoded.
 */
export function decodeContent(response: TransportResponse): ByteSource {
  if (response.headers.every(isNoCoding)) return response.body
  const [coding, ...others] = listCodings(response.headers)
  if (coding === undefined) return response.body
  const format = FORMATS.get(coding)
  const encoding = PACKINGS.get(coding)
  if (others.length === 0 && format !== undefined) return releasing(decompress(response.body, format), response)
  const unpacked = others.length === 0 && encoding !== undefined ? response.unpack?.(encoding) : undefined
  if (unpacked) return releasing(unpacked, response)
  const named = [coding, ...others].join(', ')
  throw new PlanoError('invalid_upstream_answer', `the answer is compressed as "${named}", which is not supported`)
}

/**
 * Releases the connection immediately when the reader stops early; the decompressor would first wait for more input.
 */
function releasing(body: ByteSource, response: TransportResponse): ByteSource {
  return {
    [Symbol.asyncIterator]() {
      const pieces = body[Symbol.asyncIterator]()
      return {
        next: () => pieces.next(),
        return() {
          response.cancel()
          return pieces.return?.() ?? Promise.resolve({ done: true, value: undefined })
        },
      }
    },
  }
}

function isNoCoding(pair: readonly [string, string]): boolean {
  return pair[0] !== 'content-encoding'
}

function listCodings(headers: HeaderList): string[] {
  const found: string[] = []
  for (const [name, value] of headers) {
    if (name !== 'content-encoding') continue
    const codings = value.split(',').map((coding) => coding.trim().toLowerCase())
    found.push(...codings.filter((coding) => FORMATS.has(coding) || PACKINGS.has(coding) || UNREADABLE.has(coding)))
  }
  return found
}

async function* decompress(body: ByteSource, format: CompressionFormat): AsyncGenerator<Uint8Array> {
  const iterator = body[Symbol.asyncIterator]()
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const step = await iterator.next()
      if (step.done) controller.close()
      else controller.enqueue(new Uint8Array(step.value))
    },
    async cancel() {
      await iterator.return?.()
    },
  })
  const reader = packed.pipeThrough(new DecompressionStream(format)).getReader()
  try {
    yield* pullReader(reader)
  } catch (cause) {
    throw PlanoError.from(cause, 'upstream_broken', 'The compressed answer cannot be read.')
  }
}
