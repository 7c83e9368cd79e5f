import type { JsonObject } from '../../contract/json.ts'
import type { Turn } from '../../contract/wire/turn.ts'
import { isJsonObject } from '../shape/is-json-object.ts'
import { parseJson } from '../shape/parse-json.ts'

/** Parameters of the function that replaces a free-text tool, for targets that support only functions. */
export const CUSTOM_TOOL_PARAMETERS: JsonObject = {
  type: 'object',
  properties: { input: { type: 'string' } },
  required: ['input'],
  additionalProperties: false,
}

/** Wraps free text as arguments of the replacement function. */
export function wrapCustomInput(input: string): string {
  return JSON.stringify({ input })
}

/** Extracts the free text from the replacement function's arguments. Other text is taken as the input itself. */
export function unwrapCustomInput(argumentsText: string): string {
  const value = parseJson(argumentsText)
  const input = isJsonObject(value) ? value['input'] : undefined
  return typeof input === 'string' ? input : argumentsText
}

/** Names of the client's free-text tools. */
export function customToolNames(turn: Turn | undefined): ReadonlySet<string> {
  const names = new Set<string>()
  for (const tool of turn?.tools ?? []) if (tool.kind === 'custom') names.add(tool.name)
  return names
}
