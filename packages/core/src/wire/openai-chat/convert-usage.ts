import type { JsonObject, JsonValue } from '../../contract/json.ts'
import type { Usage } from '../../contract/reply.ts'
import { dropUndefined } from '../shape/drop-undefined.ts'
import { isJsonObject } from '../shape/is-json-object.ts'

/** Usage of a chat answer or chunk; also the places where DeepSeek, Moonshot and aggregators put cached tokens. */
export function readUsage(value: JsonValue | undefined): Usage | undefined {
  if (!isJsonObject(value)) return undefined
  const input = asObject(value['prompt_tokens_details'])
  const output = asObject(value['completion_tokens_details'])
  const usage: Usage = {
    inputTokens: count(value['prompt_tokens']) ?? 0,
    outputTokens: count(value['completion_tokens']) ?? 0,
    raw: value,
  }
  const cached =
    count(input['cached_tokens']) ??
    count(value['prompt_cache_hit_tokens']) ??
    count(value['cached_tokens']) ??
    count(value['cache_read_input_tokens'])
  const written = count(value['cache_creation_input_tokens']) ?? count(input['cache_write_tokens'])
  put(usage, 'cachedInputTokens', cached)
  put(usage, 'cacheWriteTokens', written)
  put(usage, 'reasoningTokens', count(output['reasoning_tokens']))
  put(usage, 'inputAudioTokens', count(input['audio_tokens']))
  put(usage, 'outputAudioTokens', count(output['audio_tokens']))
  put(usage, 'acceptedPredictionTokens', count(output['accepted_prediction_tokens']))
  put(usage, 'rejectedPredictionTokens', count(output['rejected_prediction_tokens']))
  return usage
}

type Figure = Exclude<keyof Usage, 'raw' | 'estimated'>

/** Absent and not undefined. Written field by field: every answer that is counted comes by here. */
function put(usage: Usage, field: Figure, value: number | undefined): void {
  if (value !== undefined) usage[field] = value
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
    // OpenAI has no field for it; aggregators in front of Claude use this one.
    cache_creation_input_tokens: usage.cacheWriteTokens || undefined,
  })
}

function count(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined
}

function asObject(value: JsonValue | undefined): JsonObject {
  return isJsonObject(value) ? value : {}
}
