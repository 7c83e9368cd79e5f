import type { JsonObject } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'
import { readText } from '../router-model/select-history.ts'

const CHARS_PER_TOKEN = 4

/** Text of the last user message. Empty if there is none. */
export function lastUserText(messages: readonly ChatMessage[]): string {
  const last = messages.findLast((message) => message.role === 'user')
  return last ? readText(last) : ''
}

/** Estimated tokens of a conversation, at four characters each. */
export function estimateTokens(messages: readonly ChatMessage[]): number {
  let chars = 0
  for (const message of messages) chars += readText(message).length
  return Math.ceil(chars / CHARS_PER_TOKEN)
}

export function hasTools(body: JsonObject): boolean {
  return Array.isArray(body['tools']) && body['tools'].length > 0
}

export function hasImages(messages: readonly ChatMessage[]): boolean {
  return messages.some(
    ({ content }) =>
      Array.isArray(content) && content.some((part) => part.type === 'image_url' || part.type === 'image'),
  )
}
