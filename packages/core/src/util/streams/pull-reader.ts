import type { ByteSource } from '../../contract/transport/answer.ts'

/** The chunks of a web stream. Leaving early cancels the stream. Throws what the stream throws. */
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
    // Cancelling a body that is already broken rejects; nothing is left to release then.
    if (!finished) await reader.cancel().catch(() => undefined)
  }
}
