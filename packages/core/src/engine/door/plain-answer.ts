import type { Answer } from '../../contract/answer.ts'
import { ERROR_TABLE } from '../../errors/error-table.ts'
import type { PlanoError } from '../../errors/plano-error.ts'

const encoder = new TextEncoder()

/** An error for paths without an API, in OpenAI's form, which most clients understand. */
export function writePlainError(error: PlanoError): Answer {
  const { type } = ERROR_TABLE[error.code]
  const body = { error: { message: error.message, type, param: error.param ?? null, code: error.code } }
  return jsonAnswer(error.status, body)
}

export function jsonAnswer(status: number, value: unknown): Answer {
  const body = encoder.encode(JSON.stringify(value))
  return { status, headers: [['content-type', 'application/json']], body }
}
