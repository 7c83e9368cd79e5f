import type { Candidate } from '../contract/candidate.ts'
import type { Exchange } from '../contract/exchange.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { showUrl } from '../util/show-url.ts'
import { classifyError } from './classify-error.ts'
import type { ExecutorParts } from './executor-parts.ts'

/**
 * A stream that had begun well did not end well: the record of its try says so, and an event does, since the one that told
 * of the try stays as it was told. `error` is what was thrown, if anything was.
 */
export function noteBreak(
  parts: ExecutorParts,
  exchange: Exchange,
  { candidate, error }: { candidate: Candidate; error: unknown },
): void {
  const known = error === undefined ? undefined : PlanoError.from(error, 'upstream_broken', 'The answer broke off.')
  const outcome = known === undefined ? 'stream_error' : classifyError(known, exchange)
  const instance = candidate.url === undefined ? {} : { instance: showUrl(candidate.url) }
  const attempts = exchange.decision?.attempts ?? []
  const at = attempts.findLastIndex(
    (each) => each.upstream === candidate.id && each.instance === instance.instance && each.outcome === 'success',
  )
  const record = attempts[at]
  if (record) attempts[at] = { ...record, outcome, next: 'broke off after it had begun' }
  exchange.emit({
    type: 'break',
    requestId: exchange.id,
    at: parts.clock.now(),
    upstream: candidate.id,
    ...instance,
    outcome,
  })
}
