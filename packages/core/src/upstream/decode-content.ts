import type { ByteSource, HeaderList } from '../contract/answer.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { pullReader } from '../util/pull-reader.ts'

const FORMATS: Readonly<Record<string, CompressionFormat>> = { gzip: 'gzip', 'x-gzip': 'gzip', deflate: 'deflate' }

/**
 * The body of an upstream that compresses although it was asked not to. The client gets it plain, because answers are
 * read here; the header that named the encoding stays behind with other facts of that hop.
 */
export function decodeContent(headers: HeaderList, body: ByteSource): ByteSource {
  const encoding = headers
    .find(([name]) => name === 'content-encoding')?.[1]
    ?.trim()
    .toLowerCase()
  const format = encoding === undefined ? undefined : FORMATS[encoding]
  return format === undefined ? body : decompress(body, format)
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
