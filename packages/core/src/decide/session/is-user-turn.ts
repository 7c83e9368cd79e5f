import type { ChatMessage } from '../../contract/wire/message.ts'

/** Text that coding harnesses add to user messages. An unclosed tag extends to the end. */
const ENVELOPE = /<(system-reminder|user-prompt-submit-hook)>(?:[\s\S]*?<\/\1>|[\s\S]*$)/g

/** Whether the last message is from a person, and not from a tool or harness. */
export function isUserTurn(messages: readonly ChatMessage[]): boolean {
  const last = messages.at(-1)
  if (last?.role !== 'user') return false
  const { content } = last
  if (typeof content === 'string') return saysSomething(content)
  if (!Array.isArray(content)) return false
  if (content.some((part) => part['type'] !== 'text')) return true
  const texts = content.map((part) => ('text' in part && typeof part['text'] === 'string' ? part['text'] : ''))
  return saysSomething(texts.join('\n'))
}

function saysSomething(text: string): boolean {
  return text.replace(ENVELOPE, '').trim() !== ''
}
