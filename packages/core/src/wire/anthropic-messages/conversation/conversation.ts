import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { type ConversationUnit, readUnits } from './conversation-units.ts'
import { patchUnit } from './patch-unit.ts'
import { writeView } from './write-view.ts'

/**
 * The conversation of a messages body in chat form: system prompt, texts, images, tool calls and results. Thinking is
 * left out.
 */
export function readConversation(body: JsonObject): ChatMessage[] {
  return readUnits(body).flatMap((unit) => unit.views)
}

/**
 * Replaces the conversation of a body. Unchanged messages keep their exact blocks, including thinking and cache
 * markers. Messages changed in place keep the fields around their text. The rest is written anew.
 */
export function writeConversation(body: JsonObject, messages: readonly ChatMessage[]): JsonObject {
  const units = readUnits(body)
  const { before, after, changed, fresh } = compare(units, messages)
  if (changed.length === 0 && fresh.length === 0) return body
  const middle = patchAll(changed, fresh) ?? writeFresh(fresh)
  return assemble(body, [...before, ...middle, ...after])
}

interface Comparison {
  before: Written[]
  changed: ConversationUnit[]
  fresh: readonly ChatMessage[]
  after: Written[]
}

interface Written {
  place: ConversationUnit['place']
  value: JsonObject
}

/** The unchanged units at both ends, and what lies between them. */
function compare(units: readonly ConversationUnit[], messages: readonly ChatMessage[]): Comparison {
  let first = 0
  let start = 0
  for (let unit = units[first]; unit !== undefined && matches(unit, messages, start); unit = units[first]) {
    start += unit.views.length
    first += 1
  }
  let last = units.length
  let end = messages.length
  for (let unit = units[last - 1]; unit !== undefined && last > first; unit = units[last - 1]) {
    const from = end - unit.views.length
    if (from < start || !matches(unit, messages, from)) break
    end = from
    last -= 1
  }
  return {
    before: units.slice(0, first).map(keep),
    changed: units.slice(first, last),
    fresh: messages.slice(start, end),
    after: units.slice(last).map(keep),
  }
}

function keep({ place, original }: ConversationUnit): Written {
  return { place, value: original }
}

function matches(unit: ConversationUnit, messages: readonly ChatMessage[], start: number): boolean {
  return unit.views.every((view, index) => {
    const message = messages[start + index]
    return message === view || (message !== undefined && JSON.stringify(message) === JSON.stringify(view))
  })
}

/** Patches the units one by one if the roles are unchanged; undefined when messages were added or removed. */
function patchAll(units: readonly ConversationUnit[], messages: readonly ChatMessage[]): Written[] | undefined {
  const views = units.flatMap((unit) => unit.views)
  const isSame = views.length === messages.length && views.every((view, index) => view.role === messages[index]?.role)
  if (!isSame) return undefined
  let start = 0
  return units.map((unit) => {
    const own = messages.slice(start, start + unit.views.length)
    start += unit.views.length
    return { place: unit.place, value: patchUnit(unit, own) }
  })
}

function writeFresh(messages: readonly ChatMessage[]): Written[] {
  const written: Written[] = []
  messages.forEach((message, index) => {
    const { role, blocks } = writeView(message, `messages[${index}]`)
    const last = written.at(-1)
    if (role === 'system') written.push({ place: 'system', value: { content: blocks } })
    else if (last?.place === 'message' && last.value['role'] === role) {
      last.value = { role, content: [...asBlocks(last.value['content']), ...blocks] }
    } else if (blocks.length > 0) written.push({ place: 'message', value: { role, content: blocks } })
  })
  return written
}

function asBlocks(content: JsonValue | undefined): JsonObject[] {
  if (typeof content === 'string') return [{ type: 'text', text: content }]
  return Array.isArray(content) ? content.filter(isJsonObject) : []
}

function assemble(body: JsonObject, parts: readonly Written[]): JsonObject {
  const systems = parts.filter((part) => part.place === 'system').map((part) => part.value['content'])
  const written: JsonObject = { ...body }
  written['messages'] = parts.filter((part) => part.place === 'message').map((part) => part.value)
  const [only] = systems
  if (systems.length === 0) delete written['system']
  else written['system'] = systems.length === 1 && only !== undefined ? only : systems.flatMap(asBlocks)
  return written
}
