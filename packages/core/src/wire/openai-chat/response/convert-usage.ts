import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Usage } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Reads usage of a chat answer or chunk, including where DeepSeek, Moonshot and aggregators report cached tokens. */
export function readUsage(value: JsonValue | undefined): Usage | undefined {
  if (!isJsonObject(value)) return undefined
  const usage: Usage = {
    inputTokens: count(value['prompt_tokens']) ?? 0,
    outputTokens: count(value['completion_tokens']) ?? 0,
    raw: value,
  }
  const { prompt_tokens_details: input, completion_tokens_details: output } = value
  put(usage, 'cachedInputTokens', readCached(value, input))
  put(usage, 'cacheWriteTokens', value['cache_creation_input_tokens'])
  if (isJsonObject(input)) {
    if (usage.cacheWriteTokens === undefined) put(usage, 'cacheWriteTokens', input['cache_write_tokens'])
    put(usage, 'inputAudioTokens', input['audio_tokens'])
  }
  if (isJsonObject(output)) {
    put(usage, 'reasoningTokens', output['reasoning_tokens'])
    put(usage, 'outputAudioTokens', output['audio_tokens'])
    put(usage, 'acceptedPredictionTokens', output['accepted_prediction_tokens'])
    put(usage, 'rejectedPredictionTokens', output['rejected_prediction_tokens'])
  }
  return usage
}

function readCached(value: JsonObject, input: JsonValue | undefined): number | undefined {
  return (
    (isJsonObject(input) ? count(input['cached_tokens']) : undefined) ??
    count(value['prompt_cache_hit_tokens']) ??
    count(value['cached_tokens']) ??
    count(value['cache_read_input_tokens'])
  )
}

type Figure = Exclude<keyof Usage, 'raw' | 'estimated'>

/** Omits undefined fields. Written field by field because it runs for every answer. */
function put(usage: Usage, field: Figure, value: JsonValue | undefined): void {
  if (typeof value === 'number' && value >= 0) usage[field] = value
}

export function writeUsage(usage: Usage): JsonObject {
  const input = dropUndefined({ cached_tokens: usage.cachedInputTokens, audio_tokens: usage.inputAudioTokens })
  const output = dropUndefined({
    reasoning_tokens: usage.reasoningTokens,
    audio_tokens: usage.outputAudioTokens,
    accepted_prediction_tokens: usage.acceptedPredictionTokens,
    rejected_prediction_tokens: usage.rejectedPredictionTokens,
  })
  return dropUndefined({
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.inputTokens + usage.outputTokens,
    prompt_tokens_details: Object.keys(input).length === 0 ? undefined : input,
    completion_tokens_details: Object.keys(output).length === 0 ? undefined : output,
    // OpenAI has no field for cache writes; aggregators in front of Claude use this one.
    cache_creation_input_tokens: usage.cacheWriteTokens || undefined,
  })
}

function count(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined
}
