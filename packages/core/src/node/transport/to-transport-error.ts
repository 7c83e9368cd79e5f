import { PlanoError } from '../../errors/plano-error.ts'

const TIMEOUT_CODES = new Set([
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
])

/** Converts an error of undici; `started` if the response had begun. */
export function toTransportError(error: unknown, started: boolean): PlanoError {
  if (PlanoError.is(error)) return error
  const code = errorCode(error)
  const details = { reason: code }
  if (TIMEOUT_CODES.has(code))
    return new PlanoError('upstream_timeout', `no connection in time (${code})`, { cause: error, details })
  if (started)
    return new PlanoError('upstream_broken', `the connection broke during the answer (${code})`, {
      cause: error,
      details,
    })
  return new PlanoError('upstream_unreachable', `no answer from the upstream (${code})`, { cause: error, details })
}

function errorCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string')
    return error.code
  return error instanceof Error ? error.name : 'unknown'
}
