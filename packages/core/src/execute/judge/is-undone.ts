import type { AttemptOutcome } from '../../contract/record/attempt.ts'
import type { PlanoError } from '../../errors/plano-error.ts'
import { RETRY_TABLE } from '../retry/retry-table.ts'

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/**
 * Nothing was sent if the connection was never established. A connection that broke later may have delivered the
 * request.
 */
export function isUndone(error: PlanoError, outcome: AttemptOutcome): boolean {
  const { details } = error
  const isObject = typeof details === 'object' && details !== null && !Array.isArray(details)
  const reason = isObject ? details['reason'] : undefined
  if (typeof reason === 'string') return NEVER_SENT.has(reason)
  return RETRY_TABLE[outcome].undone && outcome !== 'network'
}
