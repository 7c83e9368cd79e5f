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
  const told = typeof error === 'string' ? { message: error } : (error ?? {})
  const found = status ?? (typeof told.code === 'number' ? told.code : 502)
  const failure = new PlanoError('upstream_failed', told.message ?? `The engine answered ${found}.`, {
    status: found,
    retryable: found === 429 || found >= 500,
    details: { code: told.code ?? null, type: told.type ?? null, param: told.param ?? null },
  })
  const code = told.code === 'context_length_exceeded' ? 'CONTEXT_OVERFLOW' : CODES[found]
  return code === undefined ? failure : Object.assign(failure, { lc_error_code: code })
}
