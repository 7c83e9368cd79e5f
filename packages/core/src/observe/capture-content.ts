import type { CapturedMessage } from '../contract/record/events.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import { readText } from './signals/outcome/read-row.ts'

/** Redacts a text before it is captured. If it throws, the text is left out. */
export type ContentRedactor = (text: string, message: { role: string }) => string

export interface CaptureOptions {
  /** Largest number of characters of one message, or of the arguments of one tool call. */
  maxChars: number
  redact: ContentRedactor | undefined
}

/**
 * A message for display: first redacted and then truncated, so that a secret is never cut into an unrecognisable part.
 */
export function captureMessage(message: ChatMessage, options: CaptureOptions): CapturedMessage {
  const { role, name } = message
  let truncated = false
  const show = (text: string): string => {
    const redacted = redactText(text, role, options.redact)
    if (redacted.length <= options.maxChars) return redacted
    truncated = true
    return redacted.slice(0, options.maxChars)
  }
  const content = show(readText(message.content))
  const toolCalls = message.tool_calls?.map((call) => ({
    id: call.id,
    name: call.function?.name ?? call.type,
    arguments: show(call.function?.arguments ?? ''),
  }))
  return {
    role,
    content,
    ...(name === undefined ? {} : { name }),
    ...(toolCalls === undefined || toolCalls.length === 0 ? {} : { toolCalls }),
    ...(truncated ? { truncated } : {}),
  }
}

function redactText(text: string, role: string, redact: ContentRedactor | undefined): string {
  if (!redact || text === '') return text
  try {
    return redact(text, { role })
  } catch {
    // If the redactor fails, nothing can be considered safe.
    return '[not shown: the redactor failed]'
  }
}
