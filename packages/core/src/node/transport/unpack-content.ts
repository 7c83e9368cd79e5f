import { pipeline } from 'node:stream'
import { createBrotliDecompress, createZstdDecompress } from 'node:zlib'
import type { ByteSource } from '../../contract/transport/answer.ts'
import type { ContentEncoding } from '../../contract/transport/transport.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** Decompresses a body, chunk by chunk. */
export async function* unpackContent(encoding: ContentEncoding, body: ByteSource): AsyncGenerator<Uint8Array> {
  const unpacked = encoding === 'br' ? createBrotliDecompress() : createZstdDecompress()
  // The reader gets the error. Ending early also closes the body.
  pipeline(body, unpacked, () => undefined)
  try {
    yield* unpacked
  } catch (cause) {
    throw PlanoError.from(cause, 'upstream_broken', 'The compressed answer cannot be read.')
  }
}
