import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { OutputFormat, ToolChoice, TurnTool } from '../../../contract/wire/turn.ts'
import {
  readBoolean,
  readObject,
  readString,
  refuseField,
  requireObject,
  requireString,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { keepRaw, nest, readCacheMarker } from '../content/read-content.ts'

const TOOL_FIELDS = new Set(['type', 'function', 'cache_control'])
const FUNCTION_FIELDS = new Set(['name', 'description', 'parameters', 'strict'])

export function readTool(value: JsonValue, path: string): TurnTool {
  const tool = requireObject(value, path)
  if (tool['type'] === 'function' || (tool['type'] === undefined && isJsonObject(tool['function']))) {
    return readFunctionTool(tool, path)
  }
  if (tool['type'] === 'custom' && isJsonObject(tool['custom'])) return readCustomTool(tool['custom'], `${path}.custom`)
  return { kind: 'foreign', dialect: 'chat', type: requireString(tool, 'type', `${path}.type`), value: tool }
}

function readFunctionTool(tool: JsonObject, path: string): TurnTool {
  const inner = requireObject(tool['function'], `${path}.function`)
  const fields = readFunction(inner, `${path}.function`)
  return dropUndefined({
    ...fields,
    cache: readCacheMarker(tool),
    raw: keepRaw(nest(unknownFields(tool, TOOL_FIELDS), 'function', unknownFields(inner, FUNCTION_FIELDS))),
  })
}

/** Reads a function definition: the content of a tool, or an entry of the legacy `functions` list. */
export function readFunction(value: JsonObject, path: string): Extract<TurnTool, { kind: 'function' }> {
  return dropUndefined({
    kind: 'function' as const,
    name: requireString(value, 'name', `${path}.name`),
    description: readString(value, 'description', `${path}.description`),
    parameters: readObject(value, 'parameters', `${path}.parameters`),
    strict: readBoolean(value, 'strict', `${path}.strict`),
  })
}

function readCustomTool(custom: JsonObject, path: string): TurnTool {
  return dropUndefined({
    kind: 'custom' as const,
    name: requireString(custom, 'name', `${path}.name`),
    description: readString(custom, 'description', `${path}.description`),
    format: flattenFormat(readObject(custom, 'format', `${path}.format`)),
  })
}

/** The grammar of a free-text tool is nested here. */
function flattenFormat(format: JsonObject | undefined): JsonObject | undefined {
  if (!isJsonObject(format?.['grammar'])) return format
  const { grammar, ...rest } = format
  return { ...rest, ...(grammar as JsonObject) }
}

export function readToolChoice(value: JsonValue | undefined): ToolChoice | undefined {
  if (value === undefined || value === null) return undefined
  if (typeof value === 'string') return readChoiceWord(value)
  const choice = requireObject(value, 'tool_choice')
  const type = choice['type']
  if (type === 'function' || type === 'custom') {
    const inner = requireObject(choice[type], `tool_choice.${type}`)
    return { type: 'tool', name: requireString(inner, 'name', `tool_choice.${type}.name`) }
  }
  if (type === 'allowed_tools' && isJsonObject(choice['allowed_tools'])) return readAllowed(choice['allowed_tools'])
  return { type: 'foreign', dialect: 'chat', value: choice }
}

function readChoiceWord(word: string): ToolChoice {
  if (word === 'auto' || word === 'none' || word === 'required') return { type: word }
  // "any" is Mistral's name for "required"; its clients send it to every provider.
  return word === 'any' ? { type: 'required' } : refuseField('tool_choice', 'auto, none, required or an object')
}

function readAllowed(allowed: JsonObject): ToolChoice {
  const tools = Array.isArray(allowed['tools'])
    ? allowed['tools']
    : refuseField('tool_choice.allowed_tools.tools', 'an array')
  const names = tools.map((tool, index) => {
    const path = `tool_choice.allowed_tools.tools[${index}]`
    const object = requireObject(tool, path)
    const inner = isJsonObject(object['function']) ? object['function'] : object['custom']
    return requireString(requireObject(inner, path), 'name', `${path}.name`)
  })
  return { type: 'allowed', mode: allowed['mode'] === 'required' ? 'required' : 'auto', names }
}

/** The output format; undefined for one that is not modelled. */
export function readOutputFormat(format: JsonObject): OutputFormat | undefined {
  if (format['type'] === 'text') return { type: 'text' }
  if (format['type'] === 'json_object') return { type: 'json' }
  if (format['type'] !== 'json_schema') return undefined
  const path = 'response_format.json_schema'
  const inner = requireObject(format['json_schema'], path)
  return dropUndefined({
    type: 'schema' as const,
    name: readString(inner, 'name', `${path}.name`) ?? 'response',
    schema: readObject(inner, 'schema', `${path}.schema`) ?? {},
    description: readString(inner, 'description', `${path}.description`),
    strict: readBoolean(inner, 'strict', `${path}.strict`),
  })
}
