/** One part of a multi-part message in chat-completions form. Unknown kinds are kept. */
export interface ChatContentPart {
  type: string
  text?: string
  image_url?: { url: string; detail?: string }
  [field: string]: unknown
}

/** A function call in an assistant message. `arguments` is JSON text as the model wrote it, so it may be invalid. */
export interface ChatToolCall {
  id: string
  type: string
  function?: { name: string; arguments: string }
  [field: string]: unknown
}

/**
 * A message in chat-completions form. Routing, filters, in-process agents and signals all see conversations in this
 * form, whatever API the client used. Fields not listed here are kept.
 */
export interface ChatMessage {
  role: 'system' | 'developer' | 'user' | 'assistant' | 'tool' | 'function'
  content?: string | ChatContentPart[] | null
  name?: string
  tool_calls?: ChatToolCall[]
  tool_call_id?: string
  [field: string]: unknown
}
