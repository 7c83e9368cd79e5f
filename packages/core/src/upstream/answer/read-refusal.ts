import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { StreamPart } from '../../contract/wire/reply.ts'
import { isJsonObject } from '../../wire/shape/is-json-object.ts'

const utf8 = new TextEncoder()

/**
 * The refusal that an error in a stream is, when nobody has seen any of the stream and the error says something about
 * the request or a limit. Undefined for other parts: an upstream that failed broke its stream.
 */
export function readRefusal(answer: UpstreamAnswer, part: StreamPart): UpstreamAnswer | undefined {
  if (part.type !== 'error') return undefined
  const { raw, status } = part.error
  if (!isJsonObject(raw) || status >= 500) return undefined
  const text = JSON.stringify(raw)
  const bytes = utf8.encode(answer.redact?.(text) ?? text)
  return { ...answer, status, body: { kind: 'bytes', bytes } }
}
