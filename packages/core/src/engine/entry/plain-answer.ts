import type { Answer } from '../../contract/transport/answer.ts'
import { ERROR_TABLE } from '../../errors/error-table.ts'
import type { PlanoError } from '../../errors/plano-error.ts'

const encoder = new TextEncoder()

/** An error for paths without an API, in OpenAI's form, which most clients understand, or in Anthropic's. */
export function writePlainError(error: PlanoError, form?: 'messages'): Answer {
  const { type } = ERROR_TABLE[error.code]
  if (form === 'messages') {
    const named = error.status === 404 ? 'not_found_error' : type
    return jsonAnswer(error.status, { type: 'error', error: { type: named, message: error.message } })
  }
  const body = { error: { message: error.message, type, param: error.param ?? null, code: error.code } }
  return jsonAnswer(error.status, body)
}

export function jsonAnswer(status: number, value: unknown): Answer {
  const body = encoder.encode(JSON.stringify(value))
  return { status, headers: [['content-type', 'application/json']], body }
}
