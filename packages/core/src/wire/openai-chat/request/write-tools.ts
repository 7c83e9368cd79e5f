import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Loss, WireContext } from '../../../contract/wire/grammar.ts'
import type { OutputFormat, ToolChoice, TurnTool } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { CUSTOM_TOOL_PARAMETERS } from '../../tools/custom-tool.ts'
import { isWebSearch, listSearchLosses } from '../../tools/web-search.ts'

export interface ToolOptions {
  isNative: boolean
  takesCache: boolean
  losses: Loss[]
  context: WireContext
}

export function writeTools(tools: readonly TurnTool[], options: ToolOptions): JsonObject[] {
  return tools.flatMap((tool, index) => {
    if (tool.kind === 'function') return [writeFunctionTool(tool, options)]
    if (tool.kind === 'custom') {
      if (tool.format !== undefined && !options.isNative)
        recordLoss(options, `tools[${index}].format`, 'a function has none')
      return [writeCustomTool(tool, options)]
    }
    if (tool.dialect === 'chat') return [tool.value]
    // In this API, web search is a request field.
    if (!isWebSearch(tool) || options.context.rules?.webSearch === false)
      return refuseTool(tool.type, `tools[${index}]`)
    listSearchLosses(tool, ['user_location', 'search_context_size'], options.losses)
    return []
  })
}

function refuseTool(type: string, param: string): never {
  throw new PlanoError(
    'unsupported_content',
    `${param} is a tool of type ${type}, which the chosen model does not have`,
    {
      param,
    },
  )
}

function writeFunctionTool(tool: Extract<TurnTool, { kind: 'function' }>, options: ToolOptions): JsonObject {
  const { name, description, strict } = tool
  const parameters = options.isNative ? tool.parameters : asObjectSchema(tool.parameters)
  const written: JsonObject = { type: 'function', function: dropUndefined({ name, description, parameters, strict }) }
  if (tool.cache !== undefined && options.takesCache) {
    written['cache_control'] = dropUndefined({ type: 'ephemeral', ttl: tool.cache.ttl })
  }
  if (options.isNative && tool.raw?.dialect === 'chat') mergeRaw(written, tool.raw.fields)
  return written
}

/** The API requires an object schema; other APIs may leave it out. */
function asObjectSchema(schema: JsonObject | undefined): JsonObject | undefined {
  if (schema === undefined || (schema['type'] === 'object' && schema['properties'] !== undefined)) return schema
  if (schema['type'] !== undefined && schema['type'] !== 'object') return schema
  return { properties: {}, ...schema, type: 'object' }
}

/** Only OpenAI has free-text tools. For other clients' tools a function is used instead. */
function writeCustomTool(tool: Extract<TurnTool, { kind: 'custom' }>, options: ToolOptions): JsonObject {
  const { name, description, format } = tool
  if (options.isNative)
    return { type: 'custom', custom: dropUndefined({ name, description, format: format && nestFormat(format) }) }
  return { type: 'function', function: dropUndefined({ name, description, parameters: CUSTOM_TOOL_PARAMETERS }) }
}

function nestFormat(format: JsonObject): JsonObject {
  const { type, ...grammar } = format
  return type === 'grammar' ? { type, grammar } : format
}

export function writeToolChoice(
  choice: ToolChoice,
  tools: readonly TurnTool[],
  options: ToolOptions,
): JsonValue | undefined {
  if (choice.type === 'tool') return writeNamed(choice.name, tools, options)
  if (choice.type === 'allowed') {
    const named = choice.names.map((name) => writeNamed(name, tools, options))
    return { type: 'allowed_tools', allowed_tools: { mode: choice.mode, tools: named } }
  }
  if (choice.type !== 'foreign') return choice.type
  if (choice.dialect === 'chat') return choice.value
  return recordLoss(options, 'tool_choice', 'the chosen tool runs on the provider that offers it')
}

function writeNamed(name: string, tools: readonly TurnTool[], options: ToolOptions): JsonObject {
  const isCustom = options.isNative && tools.some((tool) => tool.kind === 'custom' && tool.name === name)
  return isCustom ? { type: 'custom', custom: { name } } : { type: 'function', function: { name } }
}

export function writeOutputFormat(output: OutputFormat): JsonObject {
  if (output.type === 'text') return { type: 'text' }
  if (output.type === 'json') return { type: 'json_object' }
  const { name, schema, description, strict } = output
  return { type: 'json_schema', json_schema: dropUndefined({ name, description, schema, strict }) }
}
