import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** The beta that `thinking.block_binding` requires. */
export const BINDING_BETA = 'thinking-binding-controls-2026-08-01'

/**
 * Asks the model to leave out earlier thinking that no longer fits the conversation. Claude from 5.1 on refuses a
 * request when anything before a thinking block has changed since, which filters and translations do. Returns whether
 * it did: not without thinking, when thinking is off, or when the client chose for itself.
 * https://platform.claude.com/docs/en/build-with-claude/preserved-thinking
 */
export function bindThinking(body: JsonObject): boolean {
  const { thinking, messages } = body
  const given = isJsonObject(thinking) ? thinking : {}
  if ((given['type'] ?? 'adaptive') !== 'adaptive' || isGiven(given['block_binding'])) return false
  if (!Array.isArray(messages) || !messages.some(hasThinking)) return false
  body['thinking'] = { ...given, type: 'adaptive', block_binding: { prefix_mismatch_behavior: 'drop_block' } }
  return true
}

function hasThinking(message: JsonValue): boolean {
  const content = isJsonObject(message) ? message['content'] : undefined
  return Array.isArray(content) && content.some((block) => isJsonObject(block) && isThinking(block['type']))
}

const isThinking = (type: JsonValue | undefined) => type === 'thinking' || type === 'redacted_thinking'
const isGiven = (value: JsonValue | undefined) => value !== undefined && value !== null
