import type { JsonObject } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { Turn, TurnMessage } from '../../../contract/wire/turn.ts'
import { UNSIGNED_CALL } from '../../reasoning/unsigned-call.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { type PartOptions, writePart } from './write-parts.ts'

interface Content {
  role: 'user' | 'model'
  parts: JsonObject[]
}

const isSystem = ({ role }: TurnMessage) => role === 'system' || role === 'developer'

/** Function names by call id. */
export function listCalls(messages: readonly TurnMessage[]): ReadonlyMap<string, string> {
  const calls = messages.flatMap(({ parts }) => parts.filter((part) => part.type === 'tool-call'))
  return new Map(calls.map(({ id, name }) => [id, name]))
}

function writeSystem(turn: Turn, options: PartOptions): JsonObject[] {
  const late = turn.messages.findIndex((message) => !isSystem(message))
  const moved = late >= 0 && turn.messages.slice(late).some(isSystem)
  if (moved) options.losses.push({ field: 'messages.system', reason: 'a later system message moves to the front' })
  return turn.messages.filter(isSystem).flatMap(({ parts }) => parts.flatMap((part) => writePart(part, options)))
}

/** Contents with alternating roles: consecutive contents of one role are merged. */
function writeTurns(messages: readonly TurnMessage[], options: PartOptions): Content[] {
  const contents: Content[] = []
  for (const message of messages) {
    const role = message.role === 'assistant' ? 'model' : 'user'
    const parts = message.parts.flatMap((part) => writePart(part, { ...options, role: message.role }))
    const last = contents.at(-1)
    if (parts.length === 0) continue
    if (last?.role === role) last.parts.push(...parts)
    else contents.push({ role, parts })
  }
  return contents
}

/** Function responses come first in a user content. */
function orderResults({ role, parts }: Content): Content {
  const results = parts.filter((part) => part.functionResponse !== undefined)
  if (role === 'model' || results.length === 0) return { role, parts }
  return { role, parts: [...results, ...parts.filter((part) => part.functionResponse === undefined)] }
}

/** Adds the sentinel to the first call of each step if it has no signature. */
function signCalls(contents: readonly Content[], options: PartOptions): void {
  let unsigned = false
  for (const { role, parts } of contents) {
    const first = role === 'model' ? parts.find((part) => isJsonObject(part.functionCall)) : undefined
    if (first === undefined || first.thoughtSignature !== undefined) continue
    first.thoughtSignature = UNSIGNED_CALL
    unsigned = true
  }
  if (!unsigned) return
  options.losses.push({ field: 'tool_calls.signature', reason: 'calls of another model have no thought signature' })
}

/** Leaves out thoughts and their signatures, which Gemma refuses. */
function dropThoughts({ role, parts }: Content): Content {
  const plain = parts.filter(({ thought }) => thought !== true)
  return { role, parts: plain.map(({ thoughtSignature: _proof, ...part }) => part) }
}

/** `contents` and `systemInstruction` of a request. */
export function writeContents(turn: Turn, context: WireContext, options: PartOptions): JsonObject {
  const system = writeSystem(turn, options).filter((part) => part.text !== '')
  const contents = writeTurns(
    turn.messages.filter((message) => !isSystem(message)),
    options,
  )
  const inline = context.rules?.systemRole === 'user'
  // The conversation must start with a user content and must not be empty.
  if (contents[0]?.role !== 'user')
    contents.unshift({ role: 'user', parts: inline && system.length > 0 ? [] : [{ text: ' ' }] })
  if (inline) contents[0]?.parts.unshift(...system)
  const { thoughtSignatures } = context.rules ?? {}
  let ordered = contents.map(orderResults)
  if (thoughtSignatures === 'required') signCalls(ordered, options)
  if (thoughtSignatures === 'refused') ordered = ordered.map(dropThoughts).filter(({ parts }) => parts.length > 0)
  const written = ordered.map(({ role, parts }) => ({ role, parts }))
  return inline || system.length === 0
    ? { contents: written }
    : { systemInstruction: { parts: system }, contents: written }
}
