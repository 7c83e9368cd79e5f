import type { JsonObject } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { TokenMeter } from '../../util/text/estimate-tokens.ts'
import { readText } from '../router-model/select-history.ts'

/** Text of the last user message. Empty if there is none. */
export function lastUserText(messages: readonly ChatMessage[]): string {
  const last = messages.findLast((message) => message.role === 'user')
  return last ? readText(last) : ''
}

/** Estimated tokens of the texts of a conversation. */
export function estimateTokens(messages: readonly ChatMessage[]): number {
  const meter = new TokenMeter()
  for (const message of messages) meter.add(readText(message))
  return meter.total
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
