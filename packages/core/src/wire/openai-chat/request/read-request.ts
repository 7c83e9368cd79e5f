import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { ReasoningEffort, ReasoningOptions, Turn, TurnTool } from '../../../contract/wire/turn.ts'
import {
  readBoolean,
  readCount,
  readList,
  readNumber,
  readObject,
  readString,
  readStringList,
  refuseField,
  requireObject,
} from '../../shape/check-field.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'
import { unknownFields } from '../../shape/unknown-fields.ts'
import { readMessages } from '../content/read-messages.ts'
import { readFunction, readOutputFormat, readTool, readToolChoice } from './read-tools.ts'
import { REQUEST_FIELDS } from './request-fields.ts'

const EFFORTS: ReadonlySet<string> = new Set(['none', 'minimal', 'low', 'medium', 'high', 'xhigh', 'max'])
const STREAM_OPTION = new Set(['include_usage'])

/**
 * Reads a chat completions request. Throws PlanoError `invalid_request` with the path of the invalid field in `param`.
 */
export function readRequest(body: JsonObject): Turn {
  const extras: JsonObject = unknownFields(body, REQUEST_FIELDS) ?? {}
  const stream = readBoolean(body, 'stream') ?? false
  const options = readObject(body, 'stream_options')
  const otherOptions = options && unknownFields(options, STREAM_OPTION)
  if (otherOptions !== undefined) extras['stream_options'] = otherOptions
  return dropUndefined({
    model: readString(body, 'model'),
    messages: readMessages(body['messages']),
    ...readToolFields(body),
    output: readFormat(body, extras),
    reasoning: readEffort(body, extras) ?? readReasoningObject(extras),
    ...readLimit(body),
    ...readSampling(body),
    logprobs: readLogprobs(body),
    choices: readCount(body, 'n'),
    verbosity: readString(body, 'verbosity'),
    modalities: readStringList(body, 'modalities'),
    audio: readObject(body, 'audio'),
    stream,
    streamUsage:
      options === undefined ? undefined : readBoolean(options, 'include_usage', 'stream_options.include_usage'),
    ...readIdentity(body, extras),
    source: 'chat' as const,
    extras,
  })
}

function readToolFields(body: JsonObject) {
  const tools = readList(body, 'tools')?.map((tool, index) => readTool(tool, `tools[${index}]`))
  return {
    tools: tools ?? readLegacyTools(body),
    toolChoice: readToolChoice(body['tool_choice'] ?? readLegacyChoice(body['function_call'])),
    parallelToolCalls: readBoolean(body, 'parallel_tool_calls'),
  }
}

function readLegacyTools(body: JsonObject): TurnTool[] | undefined {
  return readList(body, 'functions')?.map((value, index) => {
    const path = `functions[${index}]`
    return readFunction(requireObject(value, path), path)
  })
}

function readLegacyChoice(choice: JsonValue | undefined): JsonValue | undefined {
  return isJsonObject(choice) ? { type: 'function', function: choice } : choice
}

function readFormat(body: JsonObject, extras: JsonObject) {
  const format = readObject(body, 'response_format')
  const output = format && readOutputFormat(format)
  if (format !== undefined && output === undefined) extras['response_format'] = format
  return output
}

function readEffort(body: JsonObject, extras: JsonObject) {
  const effort = readString(body, 'reasoning_effort')
  if (effort === undefined) return undefined
  if (isEffort(effort)) return { effort }
  extras['reasoning_effort'] = effort
  return undefined
}

/**
 * Reasoning options that clients of aggregators send instead of an effort: OpenRouter's `reasoning`, or Anthropic's
 * `thinking`. They also stay in `extras`, so that an upstream of this API receives them unchanged.
 */
function readReasoningObject(extras: JsonObject): ReasoningOptions | undefined {
  const { reasoning, thinking } = extras
  if (isJsonObject(thinking)) {
    if (thinking['type'] === 'disabled') return { mode: 'off' }
    return dropUndefined({ mode: 'on' as const, budgetTokens: asCount(thinking['budget_tokens']) })
  }
  if (!isJsonObject(reasoning)) return undefined
  if (reasoning['enabled'] === false) return { mode: 'off' }
  const { effort } = reasoning
  return dropUndefined({
    mode: 'on' as const,
    effort: typeof effort === 'string' && isEffort(effort) ? effort : undefined,
    budgetTokens: asCount(reasoning['max_tokens']),
    include: reasoning['exclude'] === true ? false : undefined,
  })
}

function asCount(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined
}

function isEffort(value: string): value is ReasoningEffort {
  return EFFORTS.has(value)
}

function readLimit(body: JsonObject): { maxOutputTokens?: number; maxTokensField?: string } {
  const limit = readCount(body, 'max_completion_tokens')
  const older = readCount(body, 'max_tokens')
  if (limit !== undefined) return { maxOutputTokens: limit, maxTokensField: 'max_completion_tokens' }
  return older === undefined ? {} : { maxOutputTokens: older, maxTokensField: 'max_tokens' }
}

function readSampling(body: JsonObject) {
  return {
    temperature: readNumber(body, 'temperature'),
    topP: readNumber(body, 'top_p'),
    topK: readNumber(body, 'top_k'),
    minP: readNumber(body, 'min_p'),
    stop: typeof body['stop'] === 'string' ? [body['stop']] : readStringList(body, 'stop'),
    seed: readNumber(body, 'seed'),
    frequencyPenalty: readNumber(body, 'frequency_penalty'),
    presencePenalty: readNumber(body, 'presence_penalty'),
    logitBias: readLogitBias(body),
  }
}

function readLogitBias(body: JsonObject): Record<string, number> | undefined {
  const bias = readObject(body, 'logit_bias')
  if (bias === undefined) return undefined
  return Object.fromEntries(
    Object.entries(bias).map(([token, value]) => [
      token,
      typeof value === 'number' ? value : refuseField(`logit_bias.${token}`, 'a number'),
    ]),
  )
}

function readLogprobs(body: JsonObject): { top: number } | undefined {
  const wanted = readBoolean(body, 'logprobs')
  const top = readCount(body, 'top_logprobs')
  return wanted === true ? { top: top ?? 0 } : undefined
}

function readIdentity(body: JsonObject, extras: JsonObject) {
  const metadata = readObject(body, 'metadata')
  const isPlain = metadata !== undefined && Object.values(metadata).every((value) => typeof value === 'string')
  if (metadata !== undefined && !isPlain) extras['metadata'] = metadata
  return {
    user: readString(body, 'user'),
    metadata: isPlain ? (metadata as Record<string, string>) : undefined,
    serviceTier: readString(body, 'service_tier'),
    store: readBoolean(body, 'store'),
    promptCacheKey: readString(body, 'prompt_cache_key'),
    promptCacheRetention: readString(body, 'prompt_cache_retention'),
    safetyIdentifier: readString(body, 'safety_identifier'),
  }
}
