import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext } from '../../../contract/wire/grammar.ts'
import type { ToolChoice, Turn, TurnTool } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { CUSTOM_TOOL_PARAMETERS } from '../../tools/custom-tool.ts'
import type { ToolNames } from '../../tools/fit-tool-names.ts'
import { SCHEMA_TOOL, schemaForTool } from '../../tools/schema-tool.ts'
import { cachePoint } from '../content/write-blocks.ts'

export interface ToolOptions {
  names: ToolNames
  losses: Loss[]
  /** A thinking model cannot be forced to use a tool. */
  isThinking: boolean
}

function asObjectSchema(schema: JsonObject | undefined): JsonObject {
  if (schema === undefined) return { type: 'object', properties: {} }
  return schema.type === 'object' ? schema : { type: 'object', ...schema }
}

function writeSpec(tool: Exclude<TurnTool, { kind: 'foreign' }>, { names }: ToolOptions): JsonObject[] {
  const parameters = tool.kind === 'custom' ? CUSTOM_TOOL_PARAMETERS : asObjectSchema(tool.parameters)
  const own = tool.raw?.dialect === 'converse' ? tool.raw.fields : {}
  const description = tool.description?.trim() === '' ? undefined : tool.description
  const toolSpec = dropUndefined({
    name: names.toTarget(tool.name),
    description,
    inputSchema: { json: parameters },
    ...own,
  })
  const cache = tool.kind === 'function' ? tool.cache : undefined
  return cache === undefined ? [{ toolSpec }] : [{ toolSpec }, cachePoint(cache.ttl)]
}

function writeTool(tool: TurnTool, index: number, options: ToolOptions): JsonObject[] {
  if (tool.kind !== 'foreign') return writeSpec(tool, options)
  if (tool.dialect === 'converse') return [tool.value]
  const param = `tools[${index}]`
  throw new PlanoError(
    'unsupported_content',
    `${param} is a tool of type ${tool.type}, which the chosen model does not have`,
    {
      param,
    },
  )
}

function writeChoice(choice: ToolChoice | undefined, options: ToolOptions): JsonObject | undefined {
  const force = (forced: JsonObject): JsonObject => {
    if (!options.isThinking) return forced
    options.losses.push({ field: 'tool_choice', reason: 'a model that thinks cannot be forced to a tool' })
    return { auto: {} }
  }
  switch (choice?.type) {
    case 'auto':
      return { auto: {} }
    case 'required':
      return force({ any: {} })
    case 'tool':
      return force({ tool: { name: options.names.toTarget(choice.name) } })
    case 'allowed':
      return choice.mode === 'required' ? force({ any: {} }) : { auto: {} }
    case 'foreign':
      options.losses.push({ field: 'tool_choice', reason: `only ${choice.dialect} has this choice` })
      return undefined
    default:
      return undefined
  }
}

/** The tools that the model may choose from. The API has no list of allowed tools, so the others are left out. */
function chosenTools(turn: Turn): readonly TurnTool[] {
  const choice = turn.toolChoice
  const names = choice?.type === 'tool' ? [choice.name] : choice?.type === 'allowed' ? choice.names : undefined
  return (turn.tools ?? []).filter(
    (tool) => names === undefined || tool.kind === 'foreign' || names.includes(tool.name),
  )
}

/** `toolConfig` of a request; undefined without tools or when they are not allowed. */
export function writeToolConfig(turn: Turn, context: WireContext, options: ToolOptions): JsonObject | undefined {
  const schema = schemaForTool(turn, context)
  if (turn.toolChoice?.type === 'none' && schema === undefined) return undefined
  const declared = turn.toolChoice?.type === 'none' ? [] : chosenTools(turn)
  const tools = declared.flatMap((tool, index) => writeTool(tool, index, options))
  if (schema !== undefined) {
    const json = asObjectSchema(schema.schema)
    const description = schema.description ?? 'Answer with this.'
    tools.push({ toolSpec: { name: SCHEMA_TOOL, description, inputSchema: { json } } })
  }
  if (tools.length === 0) return undefined
  const forced: ToolChoice = declared.length > 0 ? { type: 'required' } : { type: 'tool', name: SCHEMA_TOOL }
  return dropUndefined({ tools, toolChoice: writeChoice(schema ? forced : turn.toolChoice, options) })
}
