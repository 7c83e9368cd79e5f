import type { ByteSource, HeaderList } from '../contract/answer.ts'
import type { Packing, TransportResponse } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { pullReader } from '../util/pull-reader.ts'

const FORMATS: ReadonlyMap<string, CompressionFormat> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
])
const PACKINGS: ReadonlyMap<string, Packing> = new Map([
  ['br', 'br'],
  ['zstd', 'zstd'],
])

/** Codings that nothing here undoes (IANA's registry of content codings). */
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
 * The body of an upstream that compresses although it was asked not to. The client gets it plain, because answers are
 * read here; the header that named the encoding stays behind with other facts of that hop. What is no coding at all, as the
 * "utf-8" of careless servers, changes nothing, as with any fetch. Throws for what cannot be read here.
 */
export function decodeContent(response: TransportResponse): ByteSource {
  const [coding, ...others] = listCodings(response.headers)
  if (coding === undefined) return response.body
  const format = FORMATS.get(coding)
  const packing = PACKINGS.get(coding)
  if (others.length === 0 && format !== undefined) return releasing(decompress(response.body, format), response)
  const unpacked = others.length === 0 && packing !== undefined ? response.unpack?.(packing) : undefined
  if (unpacked) return releasing(unpacked, response)
  const named = [coding, ...others].join(', ')
  throw new PlanoError('invalid_upstream_answer', `the answer is compressed as "${named}", which is not read here`)
}

/** Leaving early releases the connection at once: what unpacks reads ahead, and would wait for more of it first. */
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
