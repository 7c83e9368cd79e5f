import type { JsonObject } from '../../../contract/json.ts'
import type { OutputFormat, ReasoningEffort, ReasoningOptions, Turn } from '../../../contract/wire/turn.ts'
import {
  readBoolean,
  readCount,
  readList,
  readNumber,
  readObject,
  readString,
  readStringList,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readMessages, readSystem } from '../content/read-messages.ts'
import { readTool, readToolChoice } from './read-tools.ts'

const REQUEST_FIELDS = new Set([
  'model',
  'system',
  'messages',
  'max_tokens',
  'temperature',
  'top_p',
  'top_k',
  'stop_sequences',
  'stream',
  'metadata',
  'thinking',
  'output_config',
  'service_tier',
  'tools',
  'tool_choice',
])
const THINKING_FIELDS = new Set(['type', 'budget_tokens'])
const METADATA_FIELDS = new Set(['user_id'])
const EFFORTS: ReadonlySet<string> = new Set(['low', 'medium', 'high', 'xhigh', 'max'])

/** Reads a messages request. Throws PlanoError `invalid_request` with the path of the invalid field in `param`. */
export function readRequest(body: JsonObject): Turn {
  const extras: JsonObject = unknownFields(body, REQUEST_FIELDS) ?? {}
  const system = readSystem(body['system'])
  const messages = readMessages(body['messages'])
  const choice = readObject(body, 'tool_choice')
  const single = choice && readBoolean(choice, 'disable_parallel_tool_use', 'tool_choice.disable_parallel_tool_use')
  const config = readConfig(body, extras)
  const thinking = readThinking(body, extras)
  const isReasoning = thinking !== undefined || config.effort !== undefined
  return dropUndefined({
    model: readString(body, 'model'),
    messages: system === undefined ? messages : [system, ...messages],
    tools: readList(body, 'tools')?.map((tool, index) => readTool(tool, `tools[${index}]`)),
    toolChoice: readToolChoice(choice),
    parallelToolCalls: single === undefined ? undefined : !single,
    output: config.output,
    reasoning: isReasoning ? dropUndefined({ ...thinking, effort: config.effort }) : undefined,
    maxOutputTokens: readCount(body, 'max_tokens'),
    temperature: readNumber(body, 'temperature'),
    topP: readNumber(body, 'top_p'),
    topK: readNumber(body, 'top_k'),
    stop: readStringList(body, 'stop_sequences'),
    stream: readBoolean(body, 'stream') ?? false,
    user: readUser(body, extras),
    serviceTier: readString(body, 'service_tier'),
    source: 'messages' as const,
    extras,
  })
}

function readThinking(body: JsonObject, extras: JsonObject): ReasoningOptions | undefined {
  const thinking = readObject(body, 'thinking')
  if (thinking === undefined) return undefined
  const others = unknownFields(thinking, THINKING_FIELDS)
  if (others !== undefined) extras['thinking'] = others
  // "between_tools" turns off all thinking that another model would do.
  if (thinking['type'] === 'disabled' || thinking['type'] === 'between_tools') return { mode: 'off' }
  const include = thinking['display'] === 'omitted' ? false : undefined
  const budgetTokens = readCount(thinking, 'budget_tokens', 'thinking.budget_tokens')
  return dropUndefined({ mode: 'on' as const, budgetTokens, include })
}

interface OutputConfig {
  effort?: ReasoningEffort
  output?: OutputFormat
}

function readConfig(body: JsonObject, extras: JsonObject): OutputConfig {
  const config = readObject(body, 'output_config')
  if (config === undefined) return {}
  const { effort, format, ...others } = config
  const read: OutputConfig = {}
  if (isEffort(effort)) read.effort = effort
  else if (effort !== undefined) others['effort'] = effort
  if (isJsonObject(format) && format['type'] === 'json_schema' && isJsonObject(format['schema'])) {
    read.output = { type: 'schema', name: 'response', schema: format['schema'] }
  } else if (format !== undefined) others['format'] = format
  if (Object.keys(others).length > 0) extras['output_config'] = others
  return read
}

function isEffort(value: unknown): value is ReasoningEffort {
  return typeof value === 'string' && EFFORTS.has(value)
}

function readUser(body: JsonObject, extras: JsonObject): string | undefined {
  const metadata = readObject(body, 'metadata')
  if (metadata === undefined) return undefined
  const others = unknownFields(metadata, METADATA_FIELDS)
  if (others !== undefined) extras['metadata'] = others
  return readString(metadata, 'user_id', 'metadata.user_id')
}
