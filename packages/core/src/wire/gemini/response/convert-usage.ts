import type { JsonObject, JsonValue } from '../../../contract/json.ts'
import type { Usage } from '../../../contract/wire/reply.ts'
import { dropUndefined } from '../../shape/drop-undefined.ts'
import { isJsonObject } from '../../shape/is-json-object.ts'

const count = (value: JsonValue | undefined) =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined

function audioOf(details: JsonValue | undefined): number | undefined {
  if (!Array.isArray(details)) return undefined
  return count(details.filter(isJsonObject).find(({ modality }) => modality === 'AUDIO')?.tokenCount)
}

/**
 * Reads `usageMetadata`. Thought tokens are reported separately from candidate tokens, and tool-use tokens from prompt
 * tokens.
 */
export function readUsage(value: JsonValue | undefined): Usage | undefined {
  if (!isJsonObject(value)) return undefined
  const thoughts = count(value.thoughtsTokenCount)
  return dropUndefined({
    inputTokens: (count(value.promptTokenCount) ?? 0) + (count(value.toolUsePromptTokenCount) ?? 0),
    outputTokens: (count(value.candidatesTokenCount) ?? 0) + (thoughts ?? 0),
    cachedInputTokens: count(value.cachedContentTokenCount),
    reasoningTokens: thoughts,
    inputAudioTokens: audioOf(value.promptTokensDetails),
    outputAudioTokens: audioOf(value.candidatesTokensDetails),
    raw: value,
  })
}

export function writeUsage(usage: Usage): JsonObject {
  const thoughts = usage.reasoningTokens ?? 0
  return dropUndefined({
    promptTokenCount: usage.inputTokens,
    candidatesTokenCount: Math.max(0, usage.outputTokens - thoughts),
    totalTokenCount: usage.inputTokens + usage.outputTokens,
    thoughtsTokenCount: usage.reasoningTokens,
    cachedContentTokenCount: usage.cachedInputTokens,
  })
}
