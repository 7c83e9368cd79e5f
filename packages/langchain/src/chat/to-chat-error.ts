import { PlanoError } from '@planojs/core'
import type { Completion } from './completion.ts'

/** LangChain's error codes by status. Its middleware and users check `lc_error_code`. */
const CODES: Readonly<Record<number, string>> = {
  401: 'MODEL_AUTHENTICATION',
  403: 'MODEL_AUTHENTICATION',
  404: 'MODEL_NOT_FOUND',
  429: 'MODEL_RATE_LIMIT',
}

/** Converts a refusal to a PlanoError with its status, and LangChain's code if there is one. */
export function toChatError(error: Completion['error'], status: number | undefined): PlanoError {
  const fields = typeof error === 'string' ? { message: error } : (error ?? {})
  const found = status ?? (typeof fields.code === 'number' ? fields.code : 502)
  const failure = new PlanoError('upstream_failed', fields.message ?? `The engine answered ${found}.`, {
    status: found,
    retryable: found === 429 || found >= 500,
    details: { code: fields.code ?? null, type: fields.type ?? null, param: fields.param ?? null },
  })
  const code = fields.code === 'context_length_exceeded' ? 'CONTEXT_OVERFLOW' : CODES[found]
  return code === undefined ? failure : Object.assign(failure, { lc_error_code: code })
}
