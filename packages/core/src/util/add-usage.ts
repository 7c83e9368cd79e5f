import type { Usage } from '../contract/wire/reply.ts'

const OPTIONAL = [
  'cachedInputTokens',
  'cacheWriteTokens',
  'reasoningTokens',
  'inputAudioTokens',
  'outputAudioTokens',
  'acceptedPredictionTokens',
  'rejectedPredictionTokens',
] as const

/** Adds the usage of two answers. Counts that only one of them has are kept. */
export function addUsage(one: Usage | undefined, other: Usage | undefined): Usage | undefined {
  if (!one || !other) return one ?? other
  const sum: Usage = {
    inputTokens: one.inputTokens + other.inputTokens,
    outputTokens: one.outputTokens + other.outputTokens,
  }
  for (const field of OPTIONAL) {
    if (one[field] !== undefined || other[field] !== undefined) sum[field] = (one[field] ?? 0) + (other[field] ?? 0)
  }
  if (one.estimated || other.estimated) sum.estimated = true
  return sum
}
