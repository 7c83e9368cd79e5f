import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Appended when a conversation ends with an assistant message, which these models neither continue nor accept. */
const GO_ON = 'Go on.'
/** Inserted before a conversation that starts with an assistant message. */
const GREETING = 'Hello.'
const GAP = '\n\n'

/**
 * Rewrites a conversation for models that require strictly alternating roles: system messages first, then user and
 * assistant in turn, starting and ending with the user. Consecutive messages of one role are merged. Tool calls and
 * results, which such models do not support, become text. Nothing is left out. A conversation that already fits is
 * returned unchanged.
 */
export function alternateRoles(messages: readonly JsonValue[]): readonly JsonValue[] {
  if (isAlternating(messages)) return messages
  const plain = messages.filter(isJsonObject).map(writeToolsAsText)
  const system = plain.filter(isSystem)
  const turns: JsonObject[] = []
  for (const message of plain.filter((each) => !isSystem(each))) {
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

/** Whether the roles alternate and there are no tool calls. */
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

/** Converts a tool call or result to text. */
function writeToolsAsText(message: JsonObject): JsonObject {
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

/** Merges two messages of one role. Other fields come from the first one. */
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
