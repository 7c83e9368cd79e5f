import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ReasoningPart } from '../../contract/turn.ts'
import { dropUndefined } from '../shape/drop-undefined.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/**
 * Reasoning of a chat message. DeepSeek and others use `reasoning_content`, vLLM and OpenRouter `reasoning`; OpenRouter's
 * `reasoning_details` list also carries signatures and encrypted thinking. Where both stand, the details win.
 */
export function readReasoning(message: JsonObject): ReasoningPart[] {
  const text = readReasoningText(message)
  const details = message['reasoning_details']
  if (!Array.isArray(details) || details.length === 0) return text === '' ? [] : [{ type: 'reasoning', text }]
  const parts = details.flatMap((detail) => (isJsonObject(detail) ? readReasoningDetail(detail) : []))
  if (text === '' || parts.some((part) => part.text !== '')) return parts
  const [first, ...rest] = parts
  if (first !== undefined && first.redacted === undefined) return [{ ...first, text }, ...rest]
  return [{ type: 'reasoning', text }, ...parts]
}

/** The plain text of reasoning in a message or a delta. */
export function readReasoningText(message: JsonObject): string {
  const content = message['reasoning_content']
  if (typeof content === 'string') return content
  const reasoning = message['reasoning']
  return typeof reasoning === 'string' ? reasoning : ''
}

export function readReasoningDetail(detail: JsonObject): ReasoningPart[] {
  const data = asText(detail['data'])
  if (detail['type'] === 'reasoning.encrypted' && data !== undefined) {
    return [dropUndefined({ type: 'reasoning' as const, text: '', redacted: data, id: asText(detail['id']) })]
  }
  const summary = asText(detail['summary'])
  const text = asText(detail['text']) ?? summary ?? ''
  const signature = asText(detail['signature'])
  if (text === '' && signature === undefined) return []
  const marks = { summary: summary === undefined ? undefined : true, id: asText(detail['id']), signature }
  return [dropUndefined({ type: 'reasoning' as const, text, ...marks })]
}

/** The fields of a chat message for its reasoning: the text for all clients, details where there is more than text. */
export function writeReasoning(parts: readonly ReasoningPart[]): JsonObject {
  const fields: JsonObject = {}
  const text = parts.map((part) => part.text).join('')
  if (text !== '') fields['reasoning_content'] = text
  if (parts.some(hasProof)) fields['reasoning_details'] = parts.map(writeReasoningDetail)
  return fields
}

function hasProof(part: ReasoningPart): boolean {
  return part.signature !== undefined || part.redacted !== undefined || part.id !== undefined || part.summary === true
}

export function writeReasoningDetail(part: ReasoningPart): JsonObject {
  if (part.redacted !== undefined) {
    return dropUndefined({ type: 'reasoning.encrypted', data: part.redacted, id: part.id })
  }
  if (part.summary === true) {
    return dropUndefined({ type: 'reasoning.summary', summary: part.text, signature: part.signature, id: part.id })
  }
  return dropUndefined({ type: 'reasoning.text', text: part.text, signature: part.signature, id: part.id })
}

function asText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
