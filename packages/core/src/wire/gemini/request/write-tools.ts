import type { JsonObject } from '../../../contract/json.ts'
import type { Loss, WireContext, WireRules } from '../../../contract/wire/grammar.ts'
import type { ToolChoice, Turn, TurnTool } from '../../../contract/wire/turn.ts'
import { PlanoError } from '../../../errors/plano-error.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { CUSTOM_TOOL_PARAMETERS } from '../../tools/custom-tool.ts'
import type { ToolNames } from '../../tools/fit-tool-names.ts'
import { SCHEMA_TOOL, schemaForTool } from '../../tools/schema-tool.ts'
import { listSearchLosses } from '../../tools/web-search.ts'
import { convertSchema } from '../schema/convert-schema.ts'

export interface ToolOptions {
  names: ToolNames
  losses: Loss[]
}

/** Converts a schema and lists the constraints that are lost. */
export function fitSchema(schema: JsonObject, path: string, losses: Loss[]): JsonObject | undefined {
  const converted = convertSchema(schema, path)
  for (const key of converted.dropped) losses.push({ field: `${path}.${key}`, reason: 'not in the schemas of Gemini' })
  return converted.schema
}

/** Hosted tools of other providers that Gemini also has. */
function writeForeign(tool: ForeignTool, index: number): JsonObject {
  if (tool.dialect === 'gemini') return tool.value
  if (/^web_search/.test(tool.type)) return { googleSearch: {} }
  if (/^code_(?:interpreter|execution)/.test(tool.type)) return { codeExecution: {} }
  if (/^web_fetch/.test(tool.type)) return { urlContext: {} }
  return refuseTool(tool, index, 'the chosen model does not have')
}

function refuseTool({ type }: ForeignTool, index: number, why: string): never {
  const param = `tools[${index}]`
  throw new PlanoError('unsupported_content', `${param} is a tool of type ${type}, which ${why}`, { param })
}

type ForeignTool = Extract<TurnTool, { kind: 'foreign' }>

/** Gemini from 3 on runs its own tools beside functions if it is told to say when it does. Others refuse the two together. */
function mixTools(turn: Turn, rules: WireRules | undefined): JsonObject {
  if (turn.source === 'gemini') return {}
  if (rules?.thoughtSignatures === 'required') return { includeServerSideToolInvocations: true }
  const index = turn.tools?.findIndex(({ kind }) => kind === 'foreign') ?? -1
  const tool = turn.tools?.[index]
  return tool?.kind === 'foreign' ? refuseTool(tool, index, 'the chosen model does not take beside functions') : {}
}

/** Parameters are an object. Clients may leave the type out, which Gemini requires. */
function asObjectSchema(schema: JsonObject | undefined): JsonObject | undefined {
  const isUntyped = schema !== undefined && ['type', 'anyOf', 'oneOf', '$ref'].every((key) => schema[key] === undefined)
  return isUntyped ? { type: 'object', ...schema } : schema
}

function writeDeclaration(
  tool: Exclude<TurnTool, { kind: 'foreign' }>,
  path: string,
  options: ToolOptions,
): JsonObject {
  const own = tool.raw?.dialect === 'gemini' ? tool.raw.fields : {}
  const declared = tool.kind === 'custom' ? CUSTOM_TOOL_PARAMETERS : asObjectSchema(tool.parameters)
  if (tool.kind === 'custom' && tool.format !== undefined) {
    options.losses.push({ field: `${path}.format`, reason: 'Gemini has no free-text tools' })
  }
  return dropUndefined({
    name: options.names.toTarget(tool.name),
    description: tool.description,
    parameters: declared && fitSchema(declared, `${path}.parameters`, options.losses),
    ...own,
  })
}

function writeChoice(choice: ToolChoice | undefined, turn: Turn, options: ToolOptions): JsonObject | undefined {
  const { names, losses } = options
  switch (choice?.type) {
    case 'none':
      return { mode: 'NONE' }
    case 'required':
      return { mode: 'ANY' }
    case 'tool':
      return { mode: 'ANY', allowedFunctionNames: [names.toTarget(choice.name)] }
    case 'allowed':
      return {
        mode: choice.mode === 'required' ? 'ANY' : 'VALIDATED',
        allowedFunctionNames: choice.names.map(names.toTarget),
      }
    case 'foreign':
      losses.push({ field: 'tool_choice', reason: `only ${choice.dialect} has this choice` })
      return undefined
    default: {
      // The mode that enforces the schemas without forcing a call.
      const strict = turn.tools?.some((tool) => tool.kind === 'function' && tool.strict === true)
      if (strict) return { mode: 'VALIDATED' }
      return choice === undefined ? undefined : { mode: 'AUTO' }
    }
  }
}

/** `tools` and `toolConfig` of a request. */
export function writeToolFields(turn: Turn, context: WireContext, options: ToolOptions): JsonObject {
  const forced = schemaForTool(turn, context)
  const declared = turn.tools ?? []
  if (context.rules?.tools === false) {
    if (declared.length > 0) options.losses.push({ field: 'tools', reason: 'the model has no tools' })
    return {}
  }
  const declarations: JsonObject[] = []
  const hosted: JsonObject[] = []
  declared.forEach((tool, index) => {
    if (tool.kind === 'foreign') {
      hosted.push(writeForeign(tool, index))
      if (tool.dialect !== 'gemini') listSearchLosses(tool, [], options.losses)
    } else declarations.push(writeDeclaration(tool, `tools[${index}]`, options))
  })
  if (forced) {
    const parameters = fitSchema(forced.schema, 'response_format.schema', options.losses)
    declarations.push(
      dropUndefined({ name: SCHEMA_TOOL, description: forced.description ?? 'Answer with this.', parameters }),
    )
  }
  const tools = declarations.length > 0 ? [{ functionDeclarations: declarations }, ...hosted] : hosted
  const named: ToolChoice = declared.some(({ kind }) => kind !== 'foreign')
    ? { type: 'required' }
    : { type: 'tool', name: SCHEMA_TOOL }
  const config = declarations.length > 0 ? writeChoice(forced ? named : turn.toolChoice, turn, options) : undefined
  const mixed = declarations.length > 0 && hosted.length > 0 ? mixTools(turn, context.rules) : {}
  const toolConfig = dropUndefined({ functionCallingConfig: config, ...mixed })
  return dropUndefined({
    tools: tools.length > 0 ? tools : undefined,
    toolConfig: Object.keys(toolConfig).length > 0 ? toolConfig : undefined,
  })
}
