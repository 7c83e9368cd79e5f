import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { WireContext } from '../../../contract/wire/grammar.ts'
import type { ReasoningEffort, ReasoningOptions, Turn, TurnMessage } from '../../../contract/wire/turn.ts'
import {
  readBoolean,
  readCount,
  readList,
  readNumber,
  readObject,
  readString,
  readStringList,
  refuseField,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readItems } from '../content/read-items.ts'
import { readOutputFormat } from './read-output-format.ts'
import { readToolChoice } from './read-tool-choice.ts'
import { readTools } from './read-tools.ts'

const KNOWN = new Set(
  `model input instructions tools tool_choice parallel_tool_calls text reasoning max_output_tokens temperature top_p
  top_logprobs stream user metadata service_tier store background previous_response_id prompt_cache_key prompt_cache_retention
  safety_identifier truncation include modalities audio`.split(/\s+/),
)
const EFFORTS = new Set(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])
/** Fields that may replace `input`, because the conversation is stored elsewhere. */
const STANDS_FOR_INPUT = ['previous_response_id', 'prompt', 'conversation']
export const LOGPROBS_INCLUDE = 'message.output_text.logprobs'

function readInput(body: JsonObject): TurnMessage[] {
  const input = body.input
  if (typeof input === 'string') return [{ role: 'user', parts: [{ type: 'text', text: input }] }]
  if (Array.isArray(input)) return readItems(input, 'input')
  if (isJsonObject(input)) return readItems([input], 'input')
  const elsewhere = STANDS_FOR_INPUT.some((field) => body[field] !== undefined && body[field] !== null)
  if ((input === undefined || input === null) && elsewhere) return []
  return refuseField('input', 'a string or an array of items')
}

function readInstructions(body: JsonObject): TurnMessage[] {
  const text = readString(body, 'instructions')
  if (text === undefined) return []
  return [
    {
      role: 'system',
      parts: [{ type: 'text', text }],
      raw: { dialect: 'responses', fields: { instructions: true } },
    },
  ]
}

function readReasoning(options: JsonObject): ReasoningOptions {
  const effort = readString(options, 'effort', 'reasoning.effort')
  const known = effort !== undefined && EFFORTS.has(effort) ? (effort as ReasoningEffort) : undefined
  const summary = readString(options, 'summary', 'reasoning.summary')
  return dropUndefined({
    mode: known === 'none' ? ('off' as const) : undefined,
    effort: known,
    summary,
    include: summary === undefined ? undefined : true,
  })
}

function readMetadata(body: JsonObject): Record<string, string> | undefined {
  const metadata = readObject(body, 'metadata')
  if (metadata === undefined) return undefined
  const entries = Object.entries(metadata).map(([key, value]): [string, string] => [
    key,
    typeof value === 'string' ? value : refuseField(`metadata.${key}`, 'a string'),
  ])
  return Object.fromEntries(entries)
}

/** Nested fields that are not modelled, under the name of their parent field. */
function nestedRest(body: JsonObject, text: JsonObject | undefined, reasoning: JsonObject | undefined): JsonObject {
  const effort = reasoning?.effort
  const knownEffort = typeof effort === 'string' && !EFFORTS.has(effort) ? ['summary'] : ['summary', 'effort']
  const knownFormat = isJsonObject(text?.format) && readOutputFormat(text.format) === undefined ? [] : ['format']
  return dropUndefined({
    ...unknownFields(body, KNOWN),
    text: text && unknownFields(text, new Set([...knownFormat, 'verbosity'])),
    reasoning: reasoning && unknownFields(reasoning, new Set(knownEffort)),
  })
}

function readLogprobs(body: JsonObject, include: readonly string[] | undefined): { top: number } | undefined {
  const top = readCount(body, 'top_logprobs')
  if (top !== undefined && top > 0) return { top }
  return include?.includes(LOGPROBS_INCLUDE) ? { top: 0 } : undefined
}

const present = (value: JsonValue | undefined): value is JsonValue => value !== undefined && value !== null

/** Reads a responses request. Throws PlanoError `invalid_request` with the path of the invalid field. */
export function readRequest(body: JsonObject, _context: WireContext): Turn {
  const text = readObject(body, 'text')
  const format = text && readObject(text, 'format', 'text.format')
  const reasoning = readObject(body, 'reasoning')
  const tools = readList(body, 'tools')
  const include = readStringList(body, 'include')
  return dropUndefined<Turn>({
    model: readString(body, 'model'),
    messages: [...readInstructions(body), ...readInput(body)],
    tools: tools && readTools(tools),
    toolChoice: present(body.tool_choice) ? readToolChoice(body.tool_choice) : undefined,
    parallelToolCalls: readBoolean(body, 'parallel_tool_calls'),
    output: format && readOutputFormat(format),
    verbosity: text && readString(text, 'verbosity', 'text.verbosity'),
    reasoning: reasoning && readReasoning(reasoning),
    maxOutputTokens: readCount(body, 'max_output_tokens'),
    temperature: readNumber(body, 'temperature'),
    topP: readNumber(body, 'top_p'),
    logprobs: readLogprobs(body, include),
    modalities: readStringList(body, 'modalities'),
    audio: readObject(body, 'audio'),
    stream: readBoolean(body, 'stream') ?? false,
    user: readString(body, 'user'),
    metadata: readMetadata(body),
    serviceTier: readString(body, 'service_tier'),
    store: readBoolean(body, 'store'),
    background: readBoolean(body, 'background'),
    previousResponseId: readString(body, 'previous_response_id'),
    promptCacheKey: readString(body, 'prompt_cache_key'),
    promptCacheRetention: readString(body, 'prompt_cache_retention'),
    safetyIdentifier: readString(body, 'safety_identifier'),
    truncation: readString(body, 'truncation'),
    include,
    source: 'responses',
    extras: nestedRest(body, text, reasoning),
  } as Turn)
}
