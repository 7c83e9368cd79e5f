import type { CallBody } from '../contract/client-call.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { joinBytes } from '../util/join-bytes.ts'

const FORMATS: ReadonlyMap<string, string> = new Map([
  ['gzip', 'gzip'],
  ['x-gzip', 'gzip'],
  ['deflate', 'deflate'],
  // Of Node from 24 on.
  ['br', 'brotli'],
])

/**
 * A compressed body as it was before; what this runtime cannot undo stays as it is. Throws `invalid_request` for what is not
 * compressed as it says, and `body_too_large` as soon as there are more than `maxBytes` of it.
 */
export async function unpackBody(
  received: CallBody | undefined,
  encoding: string,
  maxBytes: number,
): Promise<CallBody | undefined> {
  const unpacking = createUnpacking(FORMATS.get(encoding.trim().toLowerCase()))
  if (received === undefined || 'value' in received || received.decoded === true || !unpacking) return received
  const reader = new Blob([new Uint8Array(received.bytes)]).stream().pipeThrough(unpacking).getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const step = await reader.read().catch((cause: unknown) => {
      throw new PlanoError('invalid_request', `The body is not compressed as ${encoding.slice(0, 40)}.`, { cause })
    })
    if (step.done) return { bytes: joinBytes(chunks), decoded: true }
    size += step.value.length
    chunks.push(step.value)
    if (size <= maxBytes) continue
    // What is left of it is of no use, so what goes wrong with it is not told.
    reader.cancel().catch(() => undefined)
    throw new PlanoError('body_too_large', `The body is larger than the limit of ${maxBytes} bytes (max_body).`)
  }
}

function createUnpacking(format: string | undefined): DecompressionStream | undefined {
  if (format === undefined) return undefined
  try {
    return new DecompressionStream(format as CompressionFormat)
  } catch {
    // A format that this runtime does not have: the request is refused as one of an unknown encoding.
    return undefined
  }
}
