import type { JsonObject } from '../contract/json.ts'
import type { ClientDialect } from '../contract/wire/dialect.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** The field that contains the conversation in each API. */
const FIELD: Readonly<Record<ClientDialect, string>> = {
  chat: 'messages',
  messages: 'messages',
  responses: 'input',
  gemini: 'contents',
}
/** Fields that a responses request may have instead of input. */
const INSTEAD_OF_INPUT = ['previous_response_id', 'conversation', 'prompt'] as const

/** Throws `invalid_request` when a request has no content to answer. An agent would invent some. */
export function requireConversation(dialect: ClientDialect, body: JsonObject): void {
  const field = FIELD[dialect]
  const value = body[field]
  const isMissing = dialect === 'gemini' && (value === undefined || value === null)
  if (!isMissing && !(Array.isArray(value) && value.length === 0)) return
  if (dialect === 'responses' && INSTEAD_OF_INPUT.some((key) => typeof (body[key] ?? undefined) !== 'undefined')) return
  if (dialect === 'messages' && continuesThread(body)) return
  const what = isMissing ? 'is missing' : 'is empty'
  throw new PlanoError('invalid_request', `"${field}" ${what}: it must be an array of at least one message.`, {
    param: field,
  })
}

/** A message thread whose last turn was paused continues without a new message. */
function continuesThread({ thread }: JsonObject): boolean {
  return typeof thread === 'object' && thread !== null && !Array.isArray(thread) && thread['type'] === 'continue'
}
