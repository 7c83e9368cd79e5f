import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { grammarOf } from './grammar-of.ts'

/** The conversation of a client's body in chat form. Throws `invalid_request`. */
export function readConversation(dialect: ClientDialect, body: JsonObject): ChatMessage[] {
  const read = grammarOf(dialect).readConversation
  if (!read) throw new PlanoError('internal', `conversations of "${dialect}" cannot be read`)
  return read(body)
}

/** Replaces the conversation of a client's body. */
export function writeConversation(
  dialect: ClientDialect,
  body: JsonObject,
  messages: readonly ChatMessage[],
): JsonObject {
  const write = grammarOf(dialect).writeConversation
  if (!write) throw new PlanoError('internal', `conversations of "${dialect}" cannot be written`)
  return write(body, messages)
}

/** The request with another body. What was parsed from the old body is discarded. */
export function withBody(request: InferenceRequest, body: JsonObject): InferenceRequest {
  let messages: readonly ChatMessage[] | undefined
  return {
    ...request,
    body,
    raw: undefined,
    conversation() {
      messages ??= readConversation(request.dialect, body)
      return messages
    },
  }
}
