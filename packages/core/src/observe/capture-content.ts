import type { CapturedMessage } from '../contract/events.ts'
import type { ChatMessage } from '../contract/message.ts'
import { readText } from './signals/read-row.ts'

/** Changes a text before it is shown; what it throws leaves the text out. */
export type ContentRedactor = (text: string, message: { role: string }) => string

export interface CaptureOptions {
  /** Characters of one message or of the arguments of one tool call. */
  maxChars: number
  redact: ContentRedactor | undefined
}

/** A message as it may be shown: redacted first and cut after that, so that no secret is cut in two. */
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
    // A redactor that fails has cleared nothing, so nothing is shown.
    return '[not shown: the redactor failed]'
  }
}
