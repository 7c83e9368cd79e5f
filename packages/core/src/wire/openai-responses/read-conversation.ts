import type { JsonObject } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/message.ts'
import { readString } from '../shape/check-field.ts'
import { listEntries } from './list-entries.ts'

/** Instructions and input of a responses body in chat form. Throws PlanoError `invalid_request`. */
export function readConversation(body: JsonObject): ChatMessage[] {
  const instructions = readString(body, 'instructions')
  const first: ChatMessage[] = instructions === undefined ? [] : [{ role: 'system', content: instructions }]
  return [...first, ...listEntries(body).flatMap(({ messages }) => messages)]
}
