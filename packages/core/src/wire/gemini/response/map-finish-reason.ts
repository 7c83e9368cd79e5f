import type { JsonValue } from '../../../contract/json.ts'
import type { Finish, FinishReason } from '../../../contract/wire/reply.ts'

const REASONS: ReadonlyMap<string, FinishReason> = new Map([
  ['STOP', 'stop'],
  ['MAX_TOKENS', 'length'],
  ['SAFETY', 'content-filter'],
  ['RECITATION', 'content-filter'],
  ['LANGUAGE', 'content-filter'],
  ['BLOCKLIST', 'content-filter'],
  ['PROHIBITED_CONTENT', 'content-filter'],
  ['SPII', 'content-filter'],
  ['IMAGE_SAFETY', 'content-filter'],
  ['IMAGE_PROHIBITED_CONTENT', 'content-filter'],
  ['IMAGE_RECITATION', 'content-filter'],
  ['MODEL_ARMOR', 'content-filter'],
  ['MALFORMED_FUNCTION_CALL', 'error'],
  ['UNEXPECTED_TOOL_CALL', 'error'],
  ['MALFORMED_RESPONSE', 'error'],
  ['MISSING_THOUGHT_SIGNATURE', 'error'],
  ['TOO_MANY_TOOL_CALLS', 'length'],
])

/** Maps a candidate's `finishReason`. Gemini reports STOP also when the model calls functions. */
export function readFinish(reason: JsonValue | undefined, callsTools: boolean): Finish {
  const raw = typeof reason === 'string' ? reason : undefined
  const unified = (raw === undefined ? undefined : REASONS.get(raw)) ?? 'unknown'
  const called = callsTools && (unified === 'stop' || unified === 'unknown')
  const seen = called ? 'tool-calls' : unified
  return raw === undefined ? { unified: seen } : { unified: seen, raw }
}

export function writeFinish(finish: Finish): string {
  if (finish.raw !== undefined && REASONS.has(finish.raw)) return finish.raw
  switch (finish.unified) {
    case 'length':
      return 'MAX_TOKENS'
    case 'content-filter':
    case 'refusal':
      return 'SAFETY'
    case 'error':
    case 'unknown':
      return 'OTHER'
    default:
      return 'STOP'
  }
}
