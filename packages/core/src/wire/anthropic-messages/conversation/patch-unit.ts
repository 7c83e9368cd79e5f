import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import type { ConversationUnit } from './conversation-units.ts'
import { writeView } from './write-view.ts'

/** Block types that the chat form can represent. */
const VISIBLE: ReadonlySet<unknown> = new Set(['text', 'image', 'document', 'tool_use', 'tool_result'])

/** A unit whose messages were rewritten: the texts change and everything around them is kept. */
export function patchUnit(unit: ConversationUnit, messages: readonly ChatMessage[]): JsonObject {
  const { original } = unit
  const before = writeAll(unit.views)
  const after = writeAll(messages)
  const [only] = after
  const content = original['content']
  if (typeof content === 'string') {
    const isText = after.length === 1 && only?.['type'] === 'text'
    return { ...original, content: isText ? (only['text'] ?? '') : after.length === 0 ? '' : after }
  }
  const blocks = Array.isArray(content) ? content.filter(isJsonObject) : []
  return { ...original, content: patchBlocks(blocks, before, after) }
}

function writeAll(messages: readonly ChatMessage[]): JsonObject[] {
  return messages.flatMap((message, index) => writeView(message, `messages[${index}]`).blocks)
}

function patchBlocks(blocks: readonly JsonObject[], before: JsonObject[], after: JsonObject[]): JsonValue[] {
  const visible = blocks.filter((block) => VISIBLE.has(block['type']))
  const isResult = (block: JsonObject) => block['type'] === 'tool_result'
  const ordered = [...visible.filter(isResult), ...visible.filter((block) => !isResult(block))]
  if (ordered.length !== before.length || ordered.length !== after.length) {
    // Thinking and server-tool blocks have no chat form. They stay at the front, where they usually are.
    return [...blocks.filter((block) => !VISIBLE.has(block['type'])), ...after]
  }
  const patched = new Map(ordered.map((block, index) => [block, patchBlock(block, before[index], after[index])]))
  return blocks.map((block) => patched.get(block) ?? block)
}

function patchBlock(block: JsonObject, before: JsonObject | undefined, after: JsonObject | undefined): JsonObject {
  if (after === undefined || JSON.stringify(before) === JSON.stringify(after)) return block
  if (block['type'] !== after['type']) return after
  const { citations: _citations, ...rest } = block
  return { ...rest, ...after }
}
