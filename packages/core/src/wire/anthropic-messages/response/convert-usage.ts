import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Usage } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

/** Usage of the messages API. Its `input_tokens` excludes cached tokens; ours includes them. */
export function readUsage(value: JsonValue | undefined): Usage | undefined {
  if (!isJsonObject(value)) return undefined
  const written = count(value['cache_creation_input_tokens'])
  const cached = count(value['cache_read_input_tokens'])
  const details = value['output_tokens_details']
  return dropUndefined({
    inputTokens: sum(value, 'input_tokens') + (written ?? 0) + (cached ?? 0),
    outputTokens: sum(value, 'output_tokens'),
    cachedInputTokens: cached,
    cacheWriteTokens: written,
    reasoningTokens: isJsonObject(details) ? count(details['thinking_tokens']) : undefined,
    raw: value,
  })
}

/** With compaction, the top-level count covers only the last iteration, but all iterations are billed. */
function sum(usage: JsonObject, key: string): number {
  const iterations = Array.isArray(usage['iterations']) ? usage['iterations'].filter(isJsonObject) : []
  if (iterations.length === 0) return count(usage[key]) ?? 0
  return iterations.reduce((total, iteration) => total + (count(iteration[key]) ?? 0), 0)
}

/** Merges usage within a stream: later counts replace earlier ones, and omitted counts are kept. */
export function mergeUsage(before: JsonObject | undefined, after: JsonValue | undefined): JsonObject | undefined {
  if (!isJsonObject(after)) return before
  const known = Object.entries(after).filter(([, value]) => value !== null && value !== undefined)
  return { ...before, ...Object.fromEntries(known) }
}

export function writeUsage(usage: Usage): JsonObject {
  const cached = usage.cachedInputTokens ?? 0
  const written = usage.cacheWriteTokens ?? 0
  const base: JsonObject = {
    input_tokens: Math.max(0, usage.inputTokens - cached - written),
    cache_creation_input_tokens: written,
    cache_read_input_tokens: cached,
    output_tokens: usage.outputTokens,
  }
  if (usage.reasoningTokens !== undefined) base['output_tokens_details'] = { thinking_tokens: usage.reasoningTokens }
  return base
}

function count(value: JsonValue | undefined): number | undefined {
  return typeof value === 'number' && value >= 0 ? value : undefined
}
