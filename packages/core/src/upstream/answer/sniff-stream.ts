import type { ByteSource } from '../../contract/answer.ts'
import { joinBytes } from '../../util/join-bytes.ts'

/** Long enough for the longest name of a field, its colon, and a byte order mark. */
const HEAD_BYTES = 9
const EVENT_STREAM = /^\ufeff?\s*(?:data|event|id|retry)?:/

/** A body whose beginning was read: all of it, and whether it is a stream of events. */
export interface SniffedBody {
  isStream: boolean
  body: ByteSource
}

/**
 * Tells by its first bytes whether a body is a stream of server-sent events. Many servers send one without its content
 * type, and the official clients do not look at that.
 */
export async function sniffStream(body: ByteSource): Promise<SniffedBody> {
  const pieces = body[Symbol.asyncIterator]()
  const head: Uint8Array[] = []
  for (let size = 0; size < HEAD_BYTES; ) {
    const step = await pieces.next()
    if (step.done) break
    size += step.value.length
    head.push(step.value)
  }
  const isStream = EVENT_STREAM.test(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(joinBytes(head).subarray(0, 64)),
  )
  return { isStream, body: rejoin(head, pieces) }
}

async function* rejoin(head: readonly Uint8Array[], pieces: AsyncIterator<Uint8Array>): ByteSource {
  try {
    yield* head
    for (let step = await pieces.next(); !step.done; step = await pieces.next()) yield step.value
  } finally {
    await pieces.return?.()
  }
}
