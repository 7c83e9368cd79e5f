import type { JsonObject, JsonValue } from '../../contract/json.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Asked where a conversation ends in an answer, which these models neither continue nor take. */
const GO_ON = 'Go on.'
/** Stands before a conversation that an answer begins. */
const GREETING = 'Hello.'
const GAP = '\n\n'

/**
 * The conversation as models want it that refuse anything but turns: system messages in front, then user and assistant
 * by turns, the user first and last. Neighbours of one role become one message; calls of tools and their results, which
 * such models do not know, are told in words. Nothing is left out. A conversation that fits is answered as it is.
 */
export function alternateRoles(messages: readonly JsonValue[]): readonly JsonValue[] {
  if (isAlternating(messages)) return messages
  const told = messages.filter(isJsonObject).map(tellTools)
  const system = told.filter(isSystem)
  const turns: JsonObject[] = []
  for (const message of told.filter((each) => !isSystem(each))) {
    const last = turns.at(-1)
    if (last !== undefined && last['role'] === message['role']) turns[turns.length - 1] = join(last, message)
    else turns.push(message)
  }
  if (turns[0]?.['role'] === 'assistant') turns.unshift({ role: 'user', content: GREETING })
  if (turns.at(-1)?.['role'] === 'assistant') turns.push({ role: 'user', content: GO_ON })
  return [...system, ...turns]
}

const isSystem = (message: JsonValue): boolean =>
  isJsonObject(message) && (message['role'] === 'system' || message['role'] === 'developer')

/** Without calls of tools, and each role where it belongs. */
function isAlternating(messages: readonly JsonValue[]): boolean {
  const first = messages.findIndex((message) => !isSystem(message))
  if (first < 0) return true
  const turns = messages.slice(first)
  const inTurn = turns.every(
    (message, index) =>
      isJsonObject(message) &&
      message['role'] === (index % 2 === 0 ? 'user' : 'assistant') &&
      !Array.isArray(message['tool_calls']),
  )
  return inTurn && turns.length % 2 === 1
}

/** A call or a result as the words of the one who made it or brought it. */
function tellTools(message: JsonObject): JsonObject {
  const { tool_calls: calls, tool_call_id: _id, ...rest } = message
  if (rest['role'] === 'tool' || rest['role'] === 'function') {
    const { name: _name, ...result } = rest
    return join({ role: 'user', content: 'The tool answered:' }, { ...result, role: 'user' })
  }
  if (!Array.isArray(calls)) return message
  const lines = calls.filter(isJsonObject).map(({ function: called }) => {
    const { name, arguments: given } = isJsonObject(called) ? called : {}
    return `I called the tool ${String(name ?? '')} with ${String(given ?? '{}')}.`
  })
  return join(rest, { role: 'assistant', content: lines.join('\n') })
}

/** Two messages of one role as one; what else the first one carries stays. */
function join(first: JsonObject, second: JsonObject): JsonObject {
  const [one, other] = [first['content'], second['content']]
  if (isNothing(one)) return { ...first, content: other ?? '' }
  if (isNothing(other)) return first
  if (typeof one === 'string' && typeof other === 'string') return { ...first, content: one + GAP + other }
  return { ...first, content: [...partsOf(one), ...partsOf(other)] }
}

const isNothing = (content: JsonValue | undefined): boolean =>
  content === undefined || content === null || content === '' || (Array.isArray(content) && content.length === 0)

const partsOf = (content: JsonValue | undefined): JsonValue[] =>
  Array.isArray(content) ? content : [{ type: 'text', text: String(content) }]
