import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext } from '../../../contract/wire/grammar.ts'
import type { ToolChoice, Turn, TurnTool } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { recordLoss } from '../../fit/record-loss.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { mergeRaw } from '../../shape/merge-raw.ts'
import { CUSTOM_TOOL_PARAMETERS } from '../../tools/custom-tool.ts'
import { sanitiseSchema } from '../../tools/sanitise-schema.ts'
import { SCHEMA_TOOL } from '../../tools/schema-tool.ts'
import { listSearchLosses } from '../../tools/web-search.ts'
import { writeWebSearch } from './write-web-search.ts'

export interface ToolOptions {
  isNative: boolean
  context: WireContext
  losses: Loss[]
  /** The schema that is requested through a forced tool. */
  schema: { schema: JsonObject; description?: string } | undefined
  /** Thinking is on or cannot be turned off, so the API does not allow forcing a tool. */
  isThinking: boolean
}

/** The fields of a request that concern tools. */
export function writeToolFields(turn: Turn, options: ToolOptions): JsonObject {
  const choice = turn.toolChoice
  const isChosen = (tool: TurnTool) =>
    choice?.type !== 'allowed' || tool.kind === 'foreign' || choice.names.includes(tool.name)
  const tools = (turn.tools ?? []).filter(isChosen).map((tool, index) => writeTool(tool, index, options))
  if (options.schema !== undefined) tools.push(writeSchemaTool(options.schema))
  if (tools.length === 0) return {}
  const written = writeChoice(turn, tools.length, options)
  return dropUndefined({ tools, tool_choice: written })
}

function writeSchemaTool({ schema, description }: { schema: JsonObject; description?: string }): JsonObject {
  return { name: SCHEMA_TOOL, description: description ?? 'Answer with this.', input_schema: asObjectSchema(schema) }
}

/** The API requires an object schema at the root. */
function asObjectSchema(schema: JsonObject | undefined): JsonObject {
  if (schema === undefined) return { type: 'object', properties: {} }
  return schema['type'] === 'object' ? schema : { type: 'object', ...schema }
}

function writeTool(tool: TurnTool, index: number, options: ToolOptions): JsonObject {
  if (tool.kind === 'foreign') return writeForeignTool(tool, index, options.losses)
  const { name, description } = tool
  if (tool.kind === 'custom') {
    if (tool.format !== undefined)
      recordLoss(options, `tools[${index}].format`, 'the messages API has no free-text tools')
    return dropUndefined({ name, description, input_schema: CUSTOM_TOOL_PARAMETERS })
  }
  const schema = options.isNative
    ? { input_schema: tool.parameters, strict: tool.strict }
    : fitSchema(tool, index, options)
  const written: JsonObject = dropUndefined({ name, description, ...schema })
  if (tool.cache !== undefined) written['cache_control'] = dropUndefined({ type: 'ephemeral', ttl: tool.cache.ttl })
  if (options.isNative && tool.raw?.dialect === 'messages') mergeRaw(written, tool.raw.fields)
  return written
}

/** Strict tools take the same subset of JSON Schema as structured output, on the same models. */
function fitSchema(
  tool: Extract<TurnTool, { kind: 'function' }>,
  index: number,
  options: ToolOptions,
): { input_schema: JsonObject; strict?: true } {
  const schema = asObjectSchema(tool.parameters)
  if (tool.strict !== true) return { input_schema: schema }
  if (options.context.rules?.schemaOutput !== false) return { input_schema: sanitiseSchema(schema), strict: true }
  recordLoss(options, `tools[${index}].strict`, 'the model does not enforce schemas')
  return { input_schema: schema }
}

function writeForeignTool(tool: Extract<TurnTool, { kind: 'foreign' }>, index: number, losses: Loss[]): JsonObject {
  if (tool.dialect === 'messages') return { ...tool.value }
  const search = writeWebSearch(tool)
  listSearchLosses(tool, ['user_location', 'filters'], losses)
  if (search !== undefined) return search
  const param = `tools[${index}]`
  throw new PlanoError(
    'unsupported_content',
    `${param} is a tool of type ${tool.type}, which the chosen model does not have`,
    {
      param,
    },
  )
}

function writeChoice(turn: Turn, count: number, options: ToolOptions): JsonObject | undefined {
  if (options.schema !== undefined) {
    const base = count > 1 ? { type: 'any' } : { type: 'tool', name: SCHEMA_TOOL }
    return { ...base, disable_parallel_tool_use: true }
  }
  const written = turn.toolChoice && writeChoiceForm(turn.toolChoice, options)
  const parallel = turn.parallelToolCalls
  if (written?.['type'] === 'none' || parallel === undefined) return written
  if (parallel && !options.isNative) return written
  return { ...(written ?? { type: 'auto' }), disable_parallel_tool_use: !parallel }
}

function writeChoiceForm(choice: ToolChoice, options: ToolOptions): JsonObject | undefined {
  switch (choice.type) {
    case 'auto':
    case 'none':
      return { type: choice.type }
    case 'required':
      return forced({ type: 'any' }, options)
    case 'tool':
      return forced({ type: 'tool', name: choice.name }, options)
    case 'allowed':
      return choice.mode === 'required' ? forced({ type: 'any' }, options) : { type: 'auto' }
    default:
      return recordLoss(options, 'tool_choice', 'the chosen tool runs on another provider')
  }
}

function forced(choice: JsonObject, options: ToolOptions): JsonObject {
  if (!options.isThinking || options.isNative) return choice
  recordLoss(options, 'tool_choice', 'a model that thinks cannot be forced to a tool')
  return { type: 'auto' }
}
