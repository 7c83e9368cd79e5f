import type { FilterRequest } from '../../../contract/filter.ts'
import type { ChatMessage } from '../../../contract/wire/message.ts'

/** The texts of a message. */
export function messageText(message: ChatMessage): string {
  const { content } = message
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  return content.flatMap((part) => (typeof part.text === 'string' ? [part.text] : [])).join('\n')
}

/** The user's last message as text. */
export function lastUserText({ messages }: FilterRequest): string {
  const last = messages.findLast((message) => message.role === 'user')
  return last ? messageText(last) : ''
}

/** Replaces the text of the user's last message. Its images and files stay. */
export function withLastUserText({ messages }: FilterRequest, text: string): ChatMessage[] {
  const at = messages.findLastIndex((message) => message.role === 'user')
  return messages.map((message, index) => (index === at ? withText(message, text) : message))
}

function withText(message: ChatMessage, text: string): ChatMessage {
  if (!Array.isArray(message.content)) return { ...message, content: text }
  const others = message.content.filter((part) => typeof part.text !== 'string')
  return { ...message, content: [{ type: 'text', text }, ...others] }
}
