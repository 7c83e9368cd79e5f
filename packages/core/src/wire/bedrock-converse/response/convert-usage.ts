import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Usage } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const count = (value: JsonValue | undefined) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

/** Token counts. Cache reads and writes are reported separately from the input here. */
export function readUsage(value: JsonValue | undefined): Usage | undefined {
  if (!isJsonObject(value)) return undefined
  const read = count(value.cacheReadInputTokens)
  const written = count(value.cacheWriteInputTokens)
  return dropUndefined({
    inputTokens: (count(value.inputTokens) ?? 0) + (read ?? 0) + (written ?? 0),
    outputTokens: count(value.outputTokens) ?? 0,
    cachedInputTokens: read,
    cacheWriteTokens: written,
    raw: value,
  })
}

export function writeUsage(usage: Usage): JsonObject {
  const beside = (usage.cachedInputTokens ?? 0) + (usage.cacheWriteTokens ?? 0)
  return dropUndefined({
    inputTokens: Math.max(0, usage.inputTokens - beside),
    outputTokens: usage.outputTokens,
    totalTokens: usage.inputTokens + usage.outputTokens,
    cacheReadInputTokens: usage.cachedInputTokens,
    cacheWriteInputTokens: usage.cacheWriteTokens,
  })
}
