import { pipeline } from 'node:stream'
import { createBrotliDecompress, createZstdDecompress } from 'node:zlib'
import type { ByteSource } from '../contract/answer.ts'
import type { Packing } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** A compressed body as it was before, piece by piece. */
export async function* unpackContent(packing: Packing, body: ByteSource): AsyncGenerator<Uint8Array> {
  const unpacked = packing === 'br' ? createBrotliDecompress() : createZstdDecompress()
  // Whoever reads hears of what fails; ending early ends the body too.
  pipeline(body, unpacked, () => undefined)
  try {
    yield* unpacked
  } catch (cause) {
    throw PlanoError.from(cause, 'upstream_broken', 'The compressed answer cannot be read.')
  }
}
