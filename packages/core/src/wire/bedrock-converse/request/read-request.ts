import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { ToolChoice, Turn, TurnMessage, TurnTool } from '../../../contract/wire/turn.ts'
import {
  readCount,
  readList,
  readNumber,
  readObject,
  readString,
  readStringList,
  refuseField,
  requireObject,
  requireString,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readBlocks } from '../content/read-blocks.ts'

const KNOWN = new Set(['messages', 'system', 'inferenceConfig', 'toolConfig', 'requestMetadata', 'serviceTier'])
const SPEC = new Set(['name', 'description', 'inputSchema'])

const objects = (list: JsonValue[], path: string) =>
  list.map((value, index) => requireObject(value, `${path}[${index}]`))

function readMessage(message: JsonObject, path: string): TurnMessage[] {
  const role = requireString(message, 'role', `${path}.role`)
  if (role !== 'user' && role !== 'assistant') refuseField(`${path}.role`, 'user or assistant')
  const parts = readBlocks(objects(readList(message, 'content', `${path}.content`) ?? [], `${path}.content`))
  if (role === 'assistant') return [{ role, parts }]
  const results = parts.filter((part) => part.type === 'tool-result')
  const rest = parts.filter((part) => part.type !== 'tool-result')
  const tools = results.map((part): TurnMessage => ({ role: 'tool', parts: [part] }))
  return rest.length === 0 ? tools : [...tools, { role: 'user', parts: rest }]
}

function readSystem(body: JsonObject): TurnMessage[] {
  const blocks = readList(body, 'system')
  if (blocks === undefined || blocks.length === 0) return []
  return [{ role: 'system', parts: readBlocks(objects(blocks, 'system')) }]
}

function readTool(tools: TurnTool[], entry: JsonObject, path: string): void {
  const last = tools.at(-1)
  if (isJsonObject(entry.cachePoint) && last?.kind === 'function') {
    const { ttl } = entry.cachePoint
    last.cache = typeof ttl === 'string' ? { ttl } : {}
    return
  }
  const spec = readObject(entry, 'toolSpec', `${path}.toolSpec`)
  if (spec === undefined) {
    tools.push({ kind: 'foreign', dialect: 'converse', type: Object.keys(entry)[0] ?? 'tool', value: entry })
    return
  }
  const schema = readObject(spec, 'inputSchema', `${path}.toolSpec.inputSchema`)
  const rest = unknownFields(spec, SPEC)
  tools.push(
    dropUndefined({
      kind: 'function' as const,
      name: requireString(spec, 'name', `${path}.toolSpec.name`),
      description: readString(spec, 'description', `${path}.toolSpec.description`),
      parameters: schema && readObject(schema, 'json', `${path}.toolSpec.inputSchema.json`),
      raw: rest && { dialect: 'converse' as const, fields: rest },
    }),
  )
}

function readTools(config: JsonObject | undefined): TurnTool[] | undefined {
  if (config === undefined) return undefined
  const tools: TurnTool[] = []
  objects(readList(config, 'tools', 'toolConfig.tools') ?? [], 'toolConfig.tools').forEach((entry, index) => {
    readTool(tools, entry, `toolConfig.tools[${index}]`)
  })
  return tools
}

function readChoice(config: JsonObject | undefined): ToolChoice | undefined {
  const choice = config && readObject(config, 'toolChoice', 'toolConfig.toolChoice')
  if (choice === undefined) return undefined
  if (isJsonObject(choice.tool))
    return { type: 'tool', name: requireString(choice.tool, 'name', 'toolConfig.toolChoice.tool.name') }
  return { type: choice.any === undefined ? 'auto' : 'required' }
}

function readInference(body: JsonObject): Partial<Turn> {
  const config = readObject(body, 'inferenceConfig')
  if (config === undefined) return {}
  return dropUndefined({
    maxOutputTokens: readCount(config, 'maxTokens', 'inferenceConfig.maxTokens'),
    temperature: readNumber(config, 'temperature', 'inferenceConfig.temperature'),
    topP: readNumber(config, 'topP', 'inferenceConfig.topP'),
    stop: readStringList(config, 'stopSequences', 'inferenceConfig.stopSequences'),
  })
}

/** Reads a Converse body. Throws PlanoError `invalid_request` with the path of the invalid field. */
export function readRequest(body: JsonObject, context: WireContext): Turn {
  const config = readObject(body, 'toolConfig')
  const messages = readList(body, 'messages') ?? refuseField('messages', 'an array')
  const tier = readObject(body, 'serviceTier')
  return dropUndefined<Turn>({
    model: context.model,
    messages: [
      ...readSystem(body),
      ...objects(messages, 'messages').flatMap((message, index) => readMessage(message, `messages[${index}]`)),
    ],
    tools: readTools(config),
    toolChoice: readChoice(config),
    ...readInference(body),
    metadata: readObject(body, 'requestMetadata') as Record<string, string> | undefined,
    serviceTier: tier && readString(tier, 'type', 'serviceTier.type'),
    stream: false,
    source: 'converse',
    extras: unknownFields(body, KNOWN) ?? {},
  } as Turn)
}
