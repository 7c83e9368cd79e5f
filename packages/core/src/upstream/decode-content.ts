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

/**
 * The body of an upstream that compresses although it was asked not to. The client gets it plain, because answers are
 * read here; the header that named the encoding stays behind with other facts of that hop. Throws for what nobody can
 * read.
 */
export function decodeContent(response: TransportResponse): ByteSource {
  const encoding = contentEncoding(response.headers)
  if (encoding === undefined || encoding === '' || encoding === 'identity') return response.body
  const format = FORMATS.get(encoding)
  if (format !== undefined) return decompress(response.body, format)
  const packing = PACKINGS.get(encoding)
  const unpacked = packing && response.unpack?.(packing)
  if (unpacked) return unpacked
  throw new PlanoError('invalid_upstream_answer', `the answer is compressed as "${encoding}", which is not read here`)
}

function contentEncoding(headers: HeaderList): string | undefined {
  for (const [name, value] of headers) if (name === 'content-encoding') return value.trim().toLowerCase()
  return undefined
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
