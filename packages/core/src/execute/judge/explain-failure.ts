import type { Candidate } from '../../contract/execute/candidate.ts'
import type { AttemptRecord } from '../../contract/record/events.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { listAttempts } from '../../util/list-attempts.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { cooldownMs } from '../health/cooldown-ms.ts'

/** The last error with all attempts that led to it. */
export function explainFailure(error: PlanoError | undefined, attempts: readonly AttemptRecord[]): PlanoError {
  const { details: own } = error ?? {}
  const facts = typeof own === 'object' && own !== null && !Array.isArray(own) ? own : {}
  const details = { ...facts, attempts: listAttempts(attempts) }
  if (!error) return new PlanoError('attempts_exhausted', 'This request has no attempts left.', { details })
  return new PlanoError(error.code, error.message, {
    status: error.status,
    retryable: error.retryable,
    cause: error.cause ?? error,
    details,
    ...(error.param === undefined ? {} : { param: error.param }),
    ...(error.headers === undefined ? {} : { headers: error.headers }),
  })
}

/** All candidates are unavailable: 503 with the time until the first becomes available. */
export function refuseUnavailable(parts: ExecutorParts, candidates: readonly Candidate[]): PlanoError {
  const [first] = candidates
  if (!first) return new PlanoError('unsupported', 'No configured upstream supports this request.')
  const now = parts.clock.monotonic()
  const waits = candidates.map((candidate) => cooldownMs(parts.health.of(candidate), now)).filter(Number.isFinite)
  const seconds = waits.length === 0 ? undefined : Math.max(1, Math.ceil(Math.min(...waits) / 1000))
  const ids = [...new Set(candidates.map((candidate) => candidate.id))].slice(0, 5).join(', ')
  return new PlanoError('circuit_open', `Every upstream of this request is unavailable: ${ids}.`, {
    ...(seconds === undefined ? {} : { headers: { 'retry-after': String(seconds) } }),
  })
}
