import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { TurnTool } from '../../../contract/wire/turn.ts'
import {
  readBoolean,
  readList,
  readObject,
  readString,
  refuseField,
  requireObject,
  requireString,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { rawFields } from '../content/read-content.ts'

const FUNCTION = new Set(['type', 'name', 'description', 'parameters', 'strict', 'function'])
const CUSTOM = new Set(['type', 'name', 'description', 'format'])

function readFunction(tool: JsonObject, path: string, namespace: JsonObject | undefined): TurnTool {
  // Accepts the nested definition of chat completions too.
  const source = isJsonObject(tool.function) ? tool.function : tool
  const rest = unknownFields(tool, FUNCTION)
  return dropUndefined({
    kind: 'function' as const,
    name: requireString(source, 'name', `${path}.name`),
    description: readString(source, 'description', `${path}.description`),
    parameters: readObject(source, 'parameters', `${path}.parameters`),
    strict: readBoolean(source, 'strict', `${path}.strict`),
    raw: rawFields(namespace === undefined ? rest : { ...rest, namespace }),
  })
}

function readCustom(tool: JsonObject, path: string, namespace: JsonObject | undefined): TurnTool {
  const rest = unknownFields(tool, CUSTOM)
  return dropUndefined({
    kind: 'custom' as const,
    name: requireString(tool, 'name', `${path}.name`),
    description: readString(tool, 'description', `${path}.description`),
    format: readObject(tool, 'format', `${path}.format`),
    raw: rawFields(namespace === undefined ? rest : { ...rest, namespace }),
  })
}

/** Reads the tools of a namespace, each with a reference to it. */
function readNamespace(space: JsonObject, path: string): TurnTool[] {
  requireString(space, 'name', `${path}.name`)
  const { tools: _tools, ...namespace } = space
  const inner = readList(space, 'tools', `${path}.tools`) ?? []
  return inner.flatMap((tool, index) => {
    const at = `${path}.tools[${index}]`
    if (isJsonObject(tool) && tool.type === 'namespace') refuseField(at, 'a function or a custom tool, not a namespace')
    return readTool(tool, at, namespace)
  })
}

function readTool(value: JsonValue, path: string, namespace?: JsonObject): TurnTool[] {
  const tool = requireObject(value, path)
  const type = requireString(tool, 'type', `${path}.type`)
  if (type === 'function') return [readFunction(tool, path, namespace)]
  if (type === 'custom') return [readCustom(tool, path, namespace)]
  if (type === 'namespace') return readNamespace(tool, path)
  return [{ kind: 'foreign', dialect: 'responses', type, value: tool }]
}

/** Reads the tools of a request. Tools in namespaces are listed by their own names. */
export function readTools(tools: readonly JsonValue[]): TurnTool[] {
  return tools.flatMap((tool, index) => readTool(tool, `tools[${index}]`))
}
