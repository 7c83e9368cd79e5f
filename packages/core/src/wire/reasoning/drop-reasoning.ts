import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'
import { isJsonObject } from '../shape/is-json-object.ts'
import { UNSIGNED_CALL } from './unsigned-call.ts'

/**
 * A copy of a request body without the sealed reasoning of earlier answers: signatures, encrypted content, and the
 * thoughts that need them. Undefined if it has none.
 */
export function dropReasoning(body: JsonObject, dialect: ClientDialect): JsonObject | undefined {
  const dropped = DROP[dialect](body)
  return JSON.stringify(dropped) === JSON.stringify(body) ? undefined : dropped
}

const DROP: Readonly<Record<ClientDialect, (body: JsonObject) => JsonObject>> = {
  messages: dropThinking,
  responses: dropItems,
  chat: (body) => ({ ...body, messages: mapList(body['messages'], dropDetails) }),
  gemini: (body) => ({ ...body, contents: mapList(body['contents'], dropThoughts) }),
}

function mapList(list: JsonValue | undefined, change: (item: JsonObject) => JsonObject | undefined): JsonValue[] {
  return (Array.isArray(list) ? list : []).flatMap((item) => {
    const changed = isJsonObject(item) ? change(item) : item
    return changed === undefined ? [] : [changed]
  })
}

/** Claude wants a thought before the calls of an open turn while it has a budget for thinking, which therefore goes, too. */
function dropThinking(body: JsonObject): JsonObject {
  const messages = mapList(body['messages'], (message) => {
    if (message['role'] !== 'assistant' || !Array.isArray(message['content'])) return message
    const content = mapList(message['content'], (block) =>
      block['type'] === 'thinking' || block['type'] === 'redacted_thinking' ? undefined : block,
    )
    return content.length === 0 ? undefined : { ...message, content }
  })
  const { thinking, ...rest } = body
  const isOpen = isJsonObject(thinking) && thinking['type'] === 'enabled' && endsWithResult(messages)
  return isOpen ? { ...rest, messages } : { ...body, messages }
}

function endsWithResult(messages: readonly JsonValue[]): boolean {
  const last = messages.at(-1)
  const content = isJsonObject(last) ? last['content'] : undefined
  return Array.isArray(content) && content.some((block) => isJsonObject(block) && block['type'] === 'tool_result')
}

/** The ids of other items go as well: they name stored items, which would need their reasoning. */
function dropItems(body: JsonObject): JsonObject {
  const { input } = body
  if (!Array.isArray(input) || !input.some((item) => isJsonObject(item) && item['type'] === 'reasoning')) return body
  const kept = mapList(input, (item) => {
    if (item['type'] === 'reasoning') return undefined
    const { id: _stored, ...rest } = item
    return item['type'] === 'item_reference' ? item : rest
  })
  return { ...body, input: kept }
}

function dropDetails(message: JsonObject): JsonObject {
  const { reasoning_details: _sealed, ...rest } = message
  if (!Array.isArray(rest['tool_calls'])) return rest
  return { ...rest, tool_calls: mapList(rest['tool_calls'], dropSignature) }
}

function dropSignature(call: JsonObject): JsonObject {
  const extra = call['extra_content']
  const google = isJsonObject(extra) ? extra['google'] : undefined
  if (!isJsonObject(extra) || !isJsonObject(google) || google['thought_signature'] === undefined) return call
  return { ...call, extra_content: { ...extra, google: { ...google, thought_signature: UNSIGNED_CALL } } }
}

function dropThoughts(content: JsonObject): JsonObject | undefined {
  const parts = mapList(content['parts'], (part) => {
    if (part['thought'] === true) return undefined
    const { thoughtSignature, ...rest } = part
    if (thoughtSignature === undefined) return part
    return rest['functionCall'] === undefined ? rest : { ...rest, thoughtSignature: UNSIGNED_CALL }
  })
  return parts.length === 0 ? undefined : { ...content, parts }
}
