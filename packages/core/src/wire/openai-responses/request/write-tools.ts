import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Loss } from '../../../contract/wire/grammar.ts'
import type { ToolChoice, TurnTool } from '../../../contract/wire/turn.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { isWebSearch, listSearchLosses } from '../../tools/web-search.ts'

/** The namespace of a tool, if the client used the responses API. */
export function namespaceOf(tool: TurnTool): JsonObject | undefined {
  if (tool.kind === 'foreign' || tool.raw?.dialect !== 'responses') return undefined
  const { namespace } = tool.raw.fields
  return isJsonObject(namespace) ? namespace : undefined
}

/** This API enforces schemas unless told otherwise, and requires one. In the other APIs both are the other way round. */
const FOREIGN_DEFAULTS: JsonObject = { parameters: { type: 'object', properties: {} }, strict: false }

function writeTool(tool: Exclude<TurnTool, { kind: 'foreign' }>, isNative: boolean): JsonObject {
  const { namespace: _namespace, ...own } = tool.raw?.dialect === 'responses' ? tool.raw.fields : {}
  if (tool.kind === 'custom') {
    return dropUndefined({
      type: 'custom',
      name: tool.name,
      description: tool.description,
      format: tool.format,
      ...own,
    })
  }
  const { name, description, parameters, strict } = tool
  const written = dropUndefined({ type: 'function', name, description, parameters, strict, ...own })
  return isNative ? written : { ...FOREIGN_DEFAULTS, ...written }
}

/** Converts the web search of chat completions or Anthropic to this API's form. */
function writeWebSearch({ user_location: location, ...value }: JsonObject): JsonObject {
  const inner = isJsonObject(location) && isJsonObject(location.approximate) ? location.approximate : location
  const domains = value.allowed_domains
  return dropUndefined({
    type: 'web_search',
    search_context_size: value.search_context_size,
    user_location: isJsonObject(inner) ? { ...inner, type: 'approximate' } : undefined,
    filters: Array.isArray(domains) ? { allowed_domains: domains } : undefined,
  })
}

/** Writes tools in the flat form of the responses API and restores their namespaces. */
export function writeTools(
  tools: readonly TurnTool[],
  { isNative, losses }: { isNative: boolean; losses: Loss[] },
): JsonObject[] {
  const written: JsonObject[] = []
  let open: { namespace: JsonObject; tools: JsonValue[] } | undefined
  for (const tool of tools) {
    if (tool.kind === 'foreign') {
      open = undefined
      if (tool.dialect === 'responses') written.push(tool.value)
      else if (isWebSearch(tool)) {
        listSearchLosses(tool, ['user_location', 'search_context_size', 'allowed_domains'], losses)
        written.push(writeWebSearch(tool.value))
      } else losses.push({ field: `tools.${tool.type}`, reason: `only ${tool.dialect} runs this tool` })
      continue
    }
    const namespace = namespaceOf(tool)
    if (namespace === undefined) {
      open = undefined
      written.push(writeTool(tool, isNative))
    } else if (open?.namespace === namespace) {
      open.tools.push(writeTool(tool, isNative))
    } else {
      open = { namespace, tools: [writeTool(tool, isNative)] }
      written.push({ ...namespace, tools: open.tools })
    }
  }
  return written
}

const isCustom = (name: string, tools: readonly TurnTool[] | undefined) =>
  tools?.some((tool) => tool.kind === 'custom' && tool.name === name) === true

export function writeToolChoice(
  choice: ToolChoice,
  tools: readonly TurnTool[] | undefined,
  losses: Loss[],
): JsonValue | undefined {
  switch (choice.type) {
    case 'auto':
    case 'none':
    case 'required':
      return choice.type
    case 'tool':
      return { type: isCustom(choice.name, tools) ? 'custom' : 'function', name: choice.name }
    case 'allowed':
      return {
        type: 'allowed_tools',
        mode: choice.mode,
        tools: choice.names.map((name) => ({ type: isCustom(name, tools) ? 'custom' : 'function', name })),
      }
    case 'foreign':
      if (choice.dialect === 'responses') return choice.value
      losses.push({ field: 'tool_choice', reason: `only ${choice.dialect} has this choice` })
      return undefined
  }
}
