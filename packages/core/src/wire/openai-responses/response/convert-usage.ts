import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Usage } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const count = (value: JsonValue | undefined) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined
const details = (value: JsonValue | undefined): JsonObject => (isJsonObject(value) ? value : {})

export function readUsage(value: JsonValue | undefined): Usage | undefined {
  if (!isJsonObject(value)) return undefined
  const input = details(value.input_tokens_details)
  const output = details(value.output_tokens_details)
  return dropUndefined({
    inputTokens: count(value.input_tokens) ?? 0,
    outputTokens: count(value.output_tokens) ?? 0,
    cachedInputTokens: count(input.cached_tokens),
    cacheWriteTokens: count(input.cache_write_tokens),
    inputAudioTokens: count(input.audio_tokens),
    reasoningTokens: count(output.reasoning_tokens),
    outputAudioTokens: count(output.audio_tokens),
    raw: value,
  })
}

/** Writes usage with both detail objects, which the API always includes. Zeros when usage is unknown. */
export function writeUsage(usage: Usage | undefined): JsonObject {
  const input = usage?.inputTokens ?? 0
  const output = usage?.outputTokens ?? 0
  return {
    input_tokens: input,
    input_tokens_details: dropUndefined({
      cached_tokens: usage?.cachedInputTokens ?? 0,
      cache_write_tokens: usage?.cacheWriteTokens,
      audio_tokens: usage?.inputAudioTokens,
    }),
    output_tokens: output,
    output_tokens_details: dropUndefined({
      reasoning_tokens: usage?.reasoningTokens ?? 0,
      audio_tokens: usage?.outputAudioTokens,
    }),
    total_tokens: input + output,
  }
}
