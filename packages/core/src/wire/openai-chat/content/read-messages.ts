import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ToolCallPart, TurnMessage, TurnPart } from '../../../contract/wire/turn.ts'
import { readList, readString, refuseField, requireObject, requireString } from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { stringifyInput } from '../../shape/stringify-input.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readReasoning } from './convert-reasoning.ts'
import { keepRaw, nest, readCacheMarker, readContent } from './read-content.ts'

const PLAIN_FIELDS = new Set(['role', 'content', 'name', 'cache_control'])
const ASSISTANT_FIELDS = new Set([
  'role',
  'content',
  'name',
  'refusal',
  'tool_calls',
  'function_call',
  'audio',
  'annotations',
  'reasoning_content',
  'reasoning',
  'reasoning_details',
])
const TOOL_FIELDS = new Set(['role', 'content', 'name', 'tool_call_id', 'cache_control'])
const CALL_FIELDS = new Set(['id', 'type', 'index', 'function', 'custom', 'extra_content'])
const FUNCTION_FIELDS = new Set(['name', 'arguments'])

/** Reads the messages of a chat request. Each must be an object with a known role. */
export function readMessages(value: JsonValue | undefined): TurnMessage[] {
  if (!Array.isArray(value)) return refuseField('messages', 'an array')
  return value.map((message, index) => readMessage(requireObject(message, `messages[${index}]`), `messages[${index}]`))
}

function readMessage(message: JsonObject, path: string): TurnMessage {
  switch (message['role']) {
    case 'system':
    case 'developer':
    case 'user':
      return readPlainMessage(message, message['role'], path)
    case 'assistant':
      return readAssistantMessage(message, path)
    case 'tool':
    case 'function':
      return readToolMessage(message, path)
    default:
      return refuseField(`${path}.role`, 'one of system, developer, user, assistant, tool')
  }
}

function readPlainMessage(message: JsonObject, role: 'system' | 'developer' | 'user', path: string): TurnMessage {
  const content = message['content']
  if (content === undefined || content === null) return refuseField(`${path}.content`, 'a string or an array of parts')
  return dropUndefined({
    role,
    parts: withCache(readContent(content, `${path}.content`), message),
    name: readString(message, 'name', `${path}.name`),
    listed: isListed(content),
    raw: keepRaw(unknownFields(message, PLAIN_FIELDS)),
  })
}

function readAssistantMessage(message: JsonObject, path: string): TurnMessage {
  return dropUndefined({
    role: 'assistant' as const,
    parts: readAssistantParts(message, path),
    name: readString(message, 'name', `${path}.name`),
    listed: isListed(message['content']),
    raw: keepRaw(unknownFields(message, ASSISTANT_FIELDS)),
  })
}

/** Parts of an assistant message in order: reasoning, text, refusal, audio, tool calls. */
export function readAssistantParts(message: JsonObject, path: string): TurnPart[] {
  const reasoning = readReasoning(message)
  const content = readContent(message['content'], `${path}.content`)
  const isTold = (part: TurnPart) => part.type === 'foreign' && part.kind === 'thinking' && reasoning.length > 0
  const parts: TurnPart[] = [...reasoning, ...content.filter((part) => !isTold(part))]
  const refusal = readString(message, 'refusal', `${path}.refusal`)
  if (refusal !== undefined && refusal !== '') parts.push({ type: 'refusal', text: refusal })
  const audio = message['audio']
  if (isJsonObject(audio)) parts.push(readAnswerAudio(audio))
  const calls = readList(message, 'tool_calls', `${path}.tool_calls`)
  calls?.forEach((call, index) => {
    const callPath = `${path}.tool_calls[${index}]`
    parts.push(readToolCall(requireObject(call, callPath), callPath))
  })
  const legacy = message['function_call']
  if (isJsonObject(legacy)) parts.push(readLegacyCall(legacy, `${path}.function_call`))
  return parts
}

function readAnswerAudio(audio: JsonObject): TurnPart {
  const id = typeof audio['id'] === 'string' ? audio['id'] : ''
  const data = audio['data']
  const transcript = audio['transcript']
  return dropUndefined({
    type: 'audio' as const,
    source:
      typeof data === 'string' ? { kind: 'data' as const, data, mediaType: 'audio/wav' } : { kind: 'id' as const, id },
    transcript: typeof transcript === 'string' ? transcript : undefined,
    raw: { dialect: 'chat' as const, fields: audio },
  })
}

function readToolCall(call: JsonObject, path: string): ToolCallPart {
  const isCustom = call['type'] === 'custom'
  const kind = isCustom ? 'custom' : 'function'
  const body = requireObject(call[kind], `${path}.${kind}`)
  const argumentsKey = isCustom ? 'input' : 'arguments'
  const signature = readSignature(call['extra_content'])
  const extra =
    signature === undefined && call['extra_content'] !== undefined
      ? { extra_content: call['extra_content'] }
      : undefined
  const outer = unknownFields(call, CALL_FIELDS)
  const unknown = extra === undefined ? outer : { ...outer, ...extra }
  return dropUndefined({
    type: 'tool-call' as const,
    id: readString(call, 'id', `${path}.id`) ?? '',
    name: requireString(body, 'name', `${path}.${kind}.name`),
    arguments: readArguments(body[argumentsKey], `${path}.${kind}.${argumentsKey}`),
    kind: isCustom ? ('custom' as const) : undefined,
    signature,
    raw: keepRaw(isCustom ? unknown : nest(unknown, 'function', unknownFields(body, FUNCTION_FIELDS))),
  })
}

/** Some providers send arguments as an object instead of text. */
function readArguments(value: JsonValue | undefined, path: string): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  return isJsonObject(value) ? stringifyInput(value, path) : refuseField(path, 'a string')
}

/** Gemini's thought signature in its OpenAI-compatible API. */
export function readSignature(extra: JsonValue | undefined): string | undefined {
  const google = isJsonObject(extra) ? extra['google'] : undefined
  const signature = isJsonObject(google) ? google['thought_signature'] : undefined
  return typeof signature === 'string' ? signature : undefined
}

/** The legacy function calls of 2023 have no id; a result refers to its call by the function's name. */
function readLegacyCall(call: JsonObject, path: string): ToolCallPart {
  const name = requireString(call, 'name', `${path}.name`)
  return {
    type: 'tool-call',
    id: `call_${name}`,
    name,
    arguments: readArguments(call['arguments'], `${path}.arguments`),
  }
}

function readToolMessage(message: JsonObject, path: string): TurnMessage {
  const name = readString(message, 'name', `${path}.name`)
  const callId =
    message['role'] === 'function'
      ? `call_${name ?? refuseField(`${path}.name`, 'a string')}`
      : requireString(message, 'tool_call_id', `${path}.tool_call_id`)
  const content = withCache(readContent(message['content'], `${path}.content`), message)
  const result = dropUndefined({ type: 'tool-result' as const, callId, name, content })
  return dropUndefined({
    role: 'tool' as const,
    parts: [result],
    listed: isListed(message['content']),
    raw: keepRaw(unknownFields(message, TOOL_FIELDS)),
  })
}

function isListed(content: JsonValue | undefined): true | undefined {
  return Array.isArray(content) ? true : undefined
}

/** Aggregators in front of Claude accept a cache marker on the message, which applies to its last part. */
function withCache(parts: TurnPart[], message: JsonObject): TurnPart[] {
  const cache = readCacheMarker(message)
  const last = parts.at(-1)
  if (cache === undefined || last === undefined || last.type === 'foreign') return parts
  return [...parts.slice(0, -1), { ...last, cache }]
}
