import type { JsonObject } from '../../contract/json.ts'
import type { ByteSource } from '../../contract/transport/answer.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'

/** Detects the API of a complete answer by a field that only this API has; undefined if there is none. */
export function dialectOfJson(json: JsonObject): ClientDialect | undefined {
  if (Array.isArray(json['choices'])) return 'chat'
  if (json['type'] === 'message' && Array.isArray(json['content'])) return 'messages'
  return Array.isArray(json['output']) ? 'responses' : undefined
}

/** Number of bytes after which a stream is assumed to be chat completions. */
const ENOUGH = 256

/** Detects the API of a stream by its first event. The returned source starts from the beginning. */
export async function sniffStream(source: ByteSource): Promise<{ dialect: ClientDialect; source: ByteSource }> {
  const iterator = source[Symbol.asyncIterator]()
  const decoder = new TextDecoder()
  const seen: Uint8Array[] = []
  let text = ''
  let size = 0
  while (size < ENOUGH && !text.includes('\n\n') && !text.includes('\r\n\r\n')) {
    const step = await iterator.next()
    if (step.done) break
    seen.push(step.value)
    size += step.value.length
    text += decoder.decode(step.value, { stream: true })
  }
  return { dialect: dialectOfEvent(text), source: replay(seen, iterator) }
}

function dialectOfEvent(text: string): ClientDialect {
  if (/"type"\s*:\s*"message_start"|^event:\s*message_start/m.test(text)) return 'messages'
  return /^event:\s*response\.|"type"\s*:\s*"response\./m.test(text) ? 'responses' : 'chat'
}

async function* replay(seen: readonly Uint8Array[], iterator: AsyncIterator<Uint8Array>): ByteSource {
  try {
    yield* seen
    for (;;) {
      const step = await iterator.next()
      if (step.done) return
      yield step.value
    }
  } finally {
    await iterator.return?.()
  }
}
