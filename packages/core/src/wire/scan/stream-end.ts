import type { Dialect } from '../../contract/wire/dialect.ts'
import type { WireEvent } from '../../contract/wire/grammar.ts'

const CHAT_FINISH = /"finish_reason"\s*:\s*"/
/** The finish reason of a candidate, or why there is no candidate. */
const GEMINI_FINISH = /"(?:finishReason|blockReason)"\s*:\s*"/
const END_EVENT = /"type"\s*:\s*"(?:message_stop|response\.(?:completed|incomplete|failed|cancelled))"/
const ERROR_EVENT = /^\s*\{\s*"(?:error"\s*:\s*[{"]|type"\s*:\s*"(?:error|response\.failed)")/

/** Whether an event ends the stream in its API or contains the finish reason. Costs one scan. */
export function isStreamEnd(dialect: Exclude<Dialect, 'converse'>, data: string): boolean {
  if (dialect === 'chat') return data.startsWith('[DONE]') || CHAT_FINISH.test(data)
  return dialect === 'gemini' ? GEMINI_FINISH.test(data) : END_EVENT.test(data)
}

/** Whether an event reports that the stream has failed. */
export function isStreamError({ event, data }: WireEvent): boolean {
  return event === 'error' || ERROR_EVENT.test(data)
}

/** Whether an event is complete: a JSON object or the end marker. A truncated one lacks its last brace. */
export function isIntactEvent(data: string): boolean {
  const text = data.trim()
  return text === '' || text === '[DONE]' || (text.startsWith('{') && text.endsWith('}'))
}
