import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ToolResultPart, TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { refuseField, requireObject } from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { asText, readPart } from './read-parts.ts'

const RESPONSE = new Set(['id', 'name', 'response', 'parts'])

interface Reader {
  messages: TurnMessage[]
  /** Calls without a response so far. */
  waiting: { id: string; name: string }[]
  made: number
}

function textOf(response: JsonValue | undefined): { text: string; isError: boolean } {
  if (!isJsonObject(response)) return { text: '', isError: false }
  const keys = Object.keys(response)
  const only = keys.length === 1 ? response[keys[0] ?? ''] : undefined
  if (keys[0] === 'output' && typeof only === 'string') return { text: only, isError: false }
  if (keys[0] === 'error' && typeof only === 'string') return { text: only, isError: true }
  return { text: JSON.stringify(response), isError: false }
}

/** The call that a response without an id belongs to: the first unanswered call with that name. */
function takeCall(reader: Reader, id: string | undefined, name: string): string {
  const index = reader.waiting.findIndex((call) => (id === undefined ? call.name === name : call.id === id))
  const call = index < 0 ? undefined : reader.waiting.splice(index, 1)[0]
  return id ?? call?.id ?? `call_${name}`
}

function readResult(value: JsonObject, reader: Reader): ToolResultPart {
  const name = asText(value.name) ?? ''
  const id = asText(value.id)
  const { text, isError } = textOf(value.response)
  const media = Array.isArray(value.parts)
    ? value.parts.filter(isJsonObject).map((part) => readPart(part, () => ''))
    : []
  const rest = { ...unknownFields(value, RESPONSE), ...(id === undefined ? { id: null } : {}) }
  return dropUndefined({
    type: 'tool-result' as const,
    callId: takeCall(reader, id, name),
    name,
    content: [{ type: 'text' as const, text }, ...media],
    isError: isError ? true : undefined,
    raw: Object.keys(rest).length === 0 ? undefined : { dialect: 'gemini' as const, fields: rest },
  })
}

function addPart(reader: Reader, role: 'user' | 'assistant' | 'tool', part: TurnPart): void {
  const last = reader.messages.at(-1)
  if (last?.role === role) last.parts.push(part)
  else reader.messages.push({ role, parts: [part] })
}

function readContent(content: JsonObject, path: string, reader: Reader): void {
  if (!Array.isArray(content.parts)) refuseField(`${path}.parts`, 'an array')
  const role = content.role === 'model' ? 'assistant' : 'user'
  content.parts.forEach((value, index) => {
    const part = requireObject(value, `${path}.parts[${index}]`)
    if (isJsonObject(part.functionResponse)) {
      reader.messages.push({ role: 'tool', parts: [readResult(part.functionResponse, reader)] })
      return
    }
    const createId = () => {
      reader.made += 1
      return `call_${reader.made}`
    }
    const read = readPart(part, createId)
    if (read.type === 'tool-call') reader.waiting.push({ id: read.id, name: read.name })
    addPart(reader, role, read)
  })
}

/** Reads `contents`. Each function response becomes a tool message. */
export function readContents(contents: JsonValue | undefined): TurnMessage[] {
  const list = Array.isArray(contents) ? contents : [contents]
  const reader: Reader = { messages: [], waiting: [], made: 0 }
  list.forEach((content, index) => {
    readContent(requireObject(content, `contents[${index}]`), `contents[${index}]`, reader)
  })
  return reader.messages
}
