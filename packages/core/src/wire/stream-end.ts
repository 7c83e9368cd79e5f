import type { Dialect } from '../contract/dialect.ts'
import type { WireEvent } from '../contract/grammar.ts'

const CHAT_FINISH = /"finish_reason"\s*:\s*"/
/** A candidate's reason to stop, or the reason why there is none. */
const GEMINI_FINISH = /"(?:finishReason|blockReason)"\s*:\s*"/
const END_EVENT = /"type"\s*:\s*"(?:message_stop|response\.(?:completed|incomplete|failed|cancelled))"/
const ERROR_EVENT = /^\s*\{\s*"(?:error"\s*:\s*[{"]|type"\s*:\s*"(?:error|response\.failed)")/

/** Whether an event is its API's own end of a stream, or tells the reason of it. Costs one scan of its text. */
export function isStreamEnd(dialect: Exclude<Dialect, 'converse'>, data: string): boolean {
  if (dialect === 'chat') return data.startsWith('[DONE]') || CHAT_FINISH.test(data)
  return dialect === 'gemini' ? GEMINI_FINISH.test(data) : END_EVENT.test(data)
}

/** Whether an event says that the stream has failed. */
export function isStreamError({ event, data }: WireEvent): boolean {
  return event === 'error' || ERROR_EVENT.test(data)
}

/** Every event of these APIs is one JSON object or the end mark; a cut one lacks its last brace. */
export function isIntactEvent(data: string): boolean {
  const text = data.trim()
  return text === '' || text === '[DONE]' || (text.startsWith('{') && text.endsWith('}'))
}
