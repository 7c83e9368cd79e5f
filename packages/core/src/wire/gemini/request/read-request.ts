import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type {
  OutputFormat,
  ReasoningEffort,
  ReasoningOptions,
  ToolChoice,
  Turn,
  TurnMessage,
  TurnTool,
} from '../../../contract/wire/turn.ts'
import {
  readBoolean,
  readCount,
  readList,
  readNumber,
  readObject,
  readString,
  readStringList,
  requireObject,
  requireString,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readContents } from '../content/read-contents.ts'
import { readPart } from '../content/read-parts.ts'
import { readSchema } from '../schema/read-schema.ts'

const KNOWN = new Set(['model', 'contents', 'systemInstruction', 'tools', 'toolConfig', 'generationConfig'])
const CONFIG = new Set(
  `maxOutputTokens temperature topP topK seed candidateCount presencePenalty frequencyPenalty stopSequences responseLogprobs
  logprobs responseMimeType responseSchema responseJsonSchema responseModalities thinkingConfig`.split(/\s+/),
)
const DECLARATION = new Set(['name', 'description', 'parameters', 'parametersJsonSchema'])

function readSystem(value: JsonValue | undefined): TurnMessage[] {
  if (typeof value === 'string') return [{ role: 'system', parts: [{ type: 'text', text: value }] }]
  if (!isJsonObject(value) || !Array.isArray(value.parts)) return []
  const parts = value.parts.filter(isJsonObject).map((part) => readPart(part, () => ''))
  return parts.length === 0 ? [] : [{ role: 'system', parts }]
}

function readDeclaration(value: JsonValue, path: string): TurnTool {
  const declaration = requireObject(value, path)
  const rest = unknownFields(declaration, DECLARATION)
  const given =
    readObject(declaration, 'parameters', `${path}.parameters`) ??
    readObject(declaration, 'parametersJsonSchema', `${path}.parametersJsonSchema`)
  return dropUndefined({
    kind: 'function' as const,
    name: requireString(declaration, 'name', `${path}.name`),
    description: readString(declaration, 'description', `${path}.description`),
    parameters: given && readSchema(given),
    raw: rest && { dialect: 'gemini' as const, fields: rest },
  })
}

function readTools(body: JsonObject): TurnTool[] | undefined {
  return readList(body, 'tools')?.flatMap((value, index): TurnTool[] => {
    const tool = requireObject(value, `tools[${index}]`)
    const path = `tools[${index}].functionDeclarations`
    const declared = readList(tool, 'functionDeclarations', path) ?? []
    const { functionDeclarations: _declared, ...hosted } = tool
    const kind = Object.keys(hosted)[0]
    const functions = declared.map((entry, at) => readDeclaration(entry, `${path}[${at}]`))
    return kind === undefined
      ? functions
      : [...functions, { kind: 'foreign', dialect: 'gemini', type: kind, value: hosted }]
  })
}

function readChoice(body: JsonObject): ToolChoice | undefined {
  const config = readObject(body, 'toolConfig')
  const calling = config && readObject(config, 'functionCallingConfig', 'toolConfig.functionCallingConfig')
  if (calling === undefined) return undefined
  const path = 'toolConfig.functionCallingConfig.allowedFunctionNames'
  const names = readStringList(calling, 'allowedFunctionNames', path)
  if (calling.mode === 'NONE') return { type: 'none' }
  const forced = calling.mode === 'ANY'
  const [only] = names ?? []
  if (forced && names?.length === 1 && only !== undefined) return { type: 'tool', name: only }
  if (names && names.length > 0) return { type: 'allowed', mode: forced ? 'required' : 'auto', names }
  return { type: forced ? 'required' : 'auto' }
}

function readThinking(config: JsonObject): ReasoningOptions | undefined {
  const path = 'generationConfig.thinkingConfig'
  const thinking = readObject(config, 'thinkingConfig', path)
  if (thinking === undefined) return undefined
  const level = readString(thinking, 'thinkingLevel', `${path}.thinkingLevel`)?.toLowerCase()
  const budgetTokens = readNumber(thinking, 'thinkingBudget', `${path}.thinkingBudget`)
  return dropUndefined({
    mode: budgetTokens === 0 ? ('off' as const) : budgetTokens === -1 ? ('on' as const) : undefined,
    effort: level as ReasoningEffort | undefined,
    budgetTokens: budgetTokens !== undefined && budgetTokens > 0 ? budgetTokens : undefined,
    include: readBoolean(thinking, 'includeThoughts', `${path}.includeThoughts`),
  })
}

function readFormat(config: JsonObject): OutputFormat | undefined {
  if (config.responseMimeType !== 'application/json') return undefined
  const schema =
    readObject(config, 'responseSchema', 'generationConfig.responseSchema') ??
    readObject(config, 'responseJsonSchema', 'generationConfig.responseJsonSchema')
  return schema === undefined ? { type: 'json' } : { type: 'schema', name: 'response', schema: readSchema(schema) }
}

function readConfig(config: JsonObject): Partial<Turn> {
  const at = (field: string) => `generationConfig.${field}`
  const top = readCount(config, 'logprobs', at('logprobs'))
  return dropUndefined({
    maxOutputTokens: readCount(config, 'maxOutputTokens', at('maxOutputTokens')),
    temperature: readNumber(config, 'temperature', at('temperature')),
    topP: readNumber(config, 'topP', at('topP')),
    topK: readNumber(config, 'topK', at('topK')),
    seed: readNumber(config, 'seed', at('seed')),
    choices: readCount(config, 'candidateCount', at('candidateCount')),
    presencePenalty: readNumber(config, 'presencePenalty', at('presencePenalty')),
    frequencyPenalty: readNumber(config, 'frequencyPenalty', at('frequencyPenalty')),
    stop: readStringList(config, 'stopSequences', at('stopSequences')),
    logprobs: config.responseLogprobs === true ? { top: top ?? 0 } : undefined,
    modalities: readStringList(config, 'responseModalities', at('responseModalities'))?.map((name) =>
      name.toLowerCase(),
    ),
    output: readFormat(config),
    reasoning: readThinking(config),
  })
}

/** Reads a generateContent body. Throws PlanoError `invalid_request` with the path of the invalid field. */
export function readRequest(body: JsonObject, context: WireContext): Turn {
  const config = readObject(body, 'generationConfig')
  const rest = config && unknownFields(config, CONFIG)
  return dropUndefined<Turn>({
    model: readString(body, 'model') ?? context.model,
    messages: [...readSystem(body.systemInstruction), ...readContents(body.contents)],
    tools: readTools(body),
    toolChoice: readChoice(body),
    ...(config && readConfig(config)),
    stream: false,
    source: 'gemini',
    extras: { ...unknownFields(body, KNOWN), ...(rest && { generationConfig: rest }) },
  } as Turn)
}
