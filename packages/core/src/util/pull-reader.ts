import type { ByteSource } from '../contract/answer.ts'

/** The bytes of a web stream, pulled one by one; leaving early cancels it. Throws what the stream throws. */
export async function* pullReader(reader: ReadableStreamDefaultReader<Uint8Array>): ByteSource {
  let finished = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      yield value
    }
    finished = true
  } finally {
    // A body that broke by itself rejects its cancellation; there is nothing left to release then.
    if (!finished) await reader.cancel().catch(() => undefined)
  }
}
