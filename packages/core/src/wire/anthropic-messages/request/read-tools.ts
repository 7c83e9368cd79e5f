import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ToolChoice, TurnTool } from '../../../contract/wire/turn.ts'
import {
  readBoolean,
  readObject,
  readString,
  refuseField,
  requireObject,
  requireString,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { keepRaw, readCacheMarker } from '../content/read-blocks.ts'

const TOOL_FIELDS = new Set(['name', 'description', 'input_schema', 'strict', 'cache_control'])

/** A client's tool, or a server tool: those have a versioned type and no schema. */
export function readTool(value: JsonValue, path: string): TurnTool {
  const tool = requireObject(value, path)
  const type = readString(tool, 'type', `${path}.type`)
  if (type !== undefined && type !== 'custom') return { kind: 'foreign', dialect: 'messages', type, value: tool }
  return dropUndefined({
    kind: 'function' as const,
    name: requireString(tool, 'name', `${path}.name`),
    description: readString(tool, 'description', `${path}.description`),
    parameters: readObject(tool, 'input_schema', `${path}.input_schema`),
    strict: readBoolean(tool, 'strict', `${path}.strict`),
    cache: readCacheMarker(tool),
    raw: keepRaw(unknownFields(tool, TOOL_FIELDS)),
  })
}

export function readToolChoice(choice: JsonObject | undefined): ToolChoice | undefined {
  switch (choice?.['type']) {
    case undefined:
      return undefined
    case 'auto':
    case 'none':
      return { type: choice?.['type'] }
    case 'any':
      return { type: 'required' }
    case 'tool': {
      const name = choice && readString(choice, 'name', 'tool_choice.name')
      return name === undefined ? { type: 'auto' } : { type: 'tool', name }
    }
    default:
      return refuseField('tool_choice.type', 'one of auto, any, tool, none')
  }
}
