import type { ChatMessage } from '../../contract/wire/message.ts'
import { trimMiddle } from './trim-middle.ts'

/** A message for the router model. */
export interface HistoryMessage {
  role: string
  content: string
}

/** Largest number of user and assistant messages for the router model. */
const MAX_MESSAGES = 16
/** Tokens reserved for the instructions, as in Plano. */
const TEMPLATE_TOKENS = 211
const BYTES_PER_TOKEN = 4
const encoder = new TextEncoder()

/**
 * Selects the end of a conversation within a budget of estimated tokens (UTF-8 bytes divided by four), newest first. A
 * user message that does not fit is shortened in the middle and ends the selection. The last message is always
 * included.
 */
export function selectHistory(messages: readonly ChatMessage[], contextTokens: number): HistoryMessage[] {
  const spoken = messages.flatMap(toSpoken).slice(-MAX_MESSAGES)
  const selected: HistoryMessage[] = []
  let used = TEMPLATE_TOKENS
  for (const message of spoken.toReversed()) {
    const cost = Math.floor(encoder.encode(message.content).length / BYTES_PER_TOKEN)
    if (used + cost <= contextTokens) {
      selected.unshift(message)
      used += cost
      continue
    }
    const left = contextTokens - used
    if (message.role === 'user' && left > 0)
      selected.unshift({ role: 'user', content: trimMiddle(message.content, left * BYTES_PER_TOKEN) })
    break
  }
  const last = spoken.at(-1)
  return selected.length === 0 && last ? [last] : selected
}

function toSpoken(message: ChatMessage): HistoryMessage[] {
  if (message.role !== 'user' && message.role !== 'assistant') return []
  const content = readText(message)
  return content === '' ? [] : [{ role: message.role, content }]
}

/** The text of a message; several text parts become lines. */
export function readText(message: ChatMessage): string {
  const { content } = message
  if (typeof content === 'string') return content
  if (!Array.isArray(content)) return ''
  const texts = content.map((part) => (typeof part.text === 'string' ? part.text : ''))
  return texts.filter((text) => text !== '').join('\n')
}
