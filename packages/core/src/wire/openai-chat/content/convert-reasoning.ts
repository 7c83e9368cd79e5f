import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Dialect } from '../../../contract/wire/dialect.ts'
import type { ReasoningPart } from '../../../contract/wire/turn.ts'
import { markSignature, unmarkSignature } from '../../reasoning/signature-mark.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** For answers without reasoning, where the target wants some with each: DeepSeek V4 Pro refuses an empty text. */
export const NO_REASONING = ' '

/**
 * Reads the reasoning of a chat message. DeepSeek and others use `reasoning_content`, vLLM and OpenRouter `reasoning`.
 * OpenRouter's `reasoning_details` also contains signatures and encrypted reasoning, and takes precedence.
 */
export function readReasoning(message: JsonObject): ReasoningPart[] {
  const text = readReasoningText(message)
  const details = message['reasoning_details']
  if (!Array.isArray(details) || details.length === 0) return text === '' ? [] : [{ type: 'reasoning', text }]
  const parts = dropRepeated(details.flatMap((detail) => (isJsonObject(detail) ? readReasoningDetail(detail) : [])))
  if (text === '' || parts.some((part) => part.text !== '')) return parts
  const [first, ...rest] = parts
  if (first !== undefined && first.redacted === undefined) return [{ ...first, text }, ...rest]
  return [{ type: 'reasoning', text }, ...parts]
}

/**
 * A client that appended the pieces of a stream has each signature twice: alone, and in the list at the end. Different
 * thoughts may have equal signatures.
 */
function dropRepeated(parts: readonly ReasoningPart[]): ReasoningPart[] {
  const later = new Map<string, Set<string>>()
  const kept = parts.toReversed().filter(({ redacted, signature, text }) => {
    const proof = redacted ?? signature
    if (!proof) return true
    const texts = later.get(proof) ?? new Set()
    const isRepeat = texts.has(text) || (text === '' && texts.size > 0)
    later.set(proof, texts.add(text))
    return !isRepeat
  })
  return kept.reverse()
}

/** The plain text of reasoning in a message or a delta. */
export function readReasoningText(message: JsonObject): string {
  const content = message['reasoning_content']
  if (typeof content === 'string') return content
  const reasoning = message['reasoning']
  return typeof reasoning === 'string' ? reasoning : readThinkingParts(message['content'])
}

/** Mistral's reasoning models put reasoning into the content, as a part with a list of texts. */
function readThinkingParts(content: JsonValue | undefined): string {
  if (!Array.isArray(content)) return ''
  return content
    .filter(isJsonObject)
    .flatMap((part) => (part['type'] === 'thinking' && Array.isArray(part['thinking']) ? part['thinking'] : []))
    .map((piece) => (isJsonObject(piece) ? (asText(piece['text']) ?? '') : ''))
    .join('')
}

export function readReasoningDetail(detail: JsonObject): ReasoningPart[] {
  const data = asText(detail['data'])
  if (detail['type'] === 'reasoning.encrypted' && data !== undefined) {
    const { value, origin } = unmarkSignature(data)
    return [dropUndefined({ type: 'reasoning' as const, text: '', redacted: value, id: asText(detail['id']), origin })]
  }
  const summary = asText(detail['summary'])
  const text = asText(detail['text']) ?? summary ?? ''
  const signed = asText(detail['signature'])
  if (text === '' && signed === undefined) return []
  const proof = signed === undefined ? undefined : unmarkSignature(signed)
  const marks = {
    summary: summary === undefined ? undefined : true,
    id: asText(detail['id']),
    signature: proof?.value,
    origin: proof?.origin,
  }
  return [dropUndefined({ type: 'reasoning' as const, text, ...marks })]
}

/** Writes the reasoning fields of a chat message: the text for all clients, and details if there is more than text. */
export function writeReasoning(parts: readonly ReasoningPart[], source: Dialect): JsonObject {
  const fields: JsonObject = {}
  const text = parts.map((part) => part.text).join('')
  if (text !== '') fields['reasoning_content'] = text
  if (parts.some(hasProof))
    fields['reasoning_details'] = parts.flatMap(splitEncrypted).map((part) => writeReasoningDetail(part, source))
  return fields
}

/** A detail is readable or encrypted. OpenAI's reasoning is both: a summary beside the encrypted text. */
function splitEncrypted(part: ReasoningPart): ReasoningPart[] {
  const { redacted, ...readable } = part
  return redacted === undefined || part.text === '' ? [part] : [readable, { ...part, text: '' }]
}

function hasProof(part: ReasoningPart): boolean {
  return part.signature !== undefined || part.redacted !== undefined || part.id !== undefined || part.summary === true
}

/** `source` is the origin of the signature when the part does not name one. */
export function writeReasoningDetail(part: ReasoningPart, source: Dialect): JsonObject {
  const place = { maker: part.origin ?? source, own: 'chat' as const }
  if (part.redacted !== undefined) {
    return dropUndefined({
      type: 'reasoning.encrypted',
      data: markSignature('redacted', part.redacted, place),
      id: part.id,
    })
  }
  const signature = part.signature === undefined ? undefined : markSignature('signature', part.signature, place)
  if (part.summary === true) {
    return dropUndefined({ type: 'reasoning.summary', summary: part.text, signature, id: part.id })
  }
  return dropUndefined({ type: 'reasoning.text', text: part.text, signature, id: part.id })
}

function asText(value: JsonValue | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined
}
