import type { AgentHandOff } from '../contract/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { AttemptOutcome, AttemptRecord } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { JsonValue } from '../contract/json.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { ExecutorParts } from './executor-parts.ts'

export interface CandidateCall {
  candidates: readonly Candidate[]
  request: UpstreamRequest
}

/**
 * Tries the candidates in order until one answers. Every try is recorded; when none answers, the last error carries
 * the list of attempts.
 */
export async function callCandidates(
  parts: ExecutorParts,
  exchange: Exchange,
  call: CandidateCall,
): Promise<UpstreamAnswer | AgentHandOff> {
  const attempts: AttemptRecord[] = []
  let last: PlanoError | UpstreamAnswer | undefined
  for (const [index, candidate] of call.candidates.entries()) {
    if (!exchange.attempts.take()) break
    const hasNext = index + 1 < call.candidates.length && exchange.attempts.used < exchange.attempts.limit
    const startedAt = parts.now()
    const begun = parts.monotonic()
    const result = await attempt(parts, exchange, { candidate, request: call.request })
    const outcome = 'outcome' in result ? result.outcome : 'success'
    const retry = outcome !== 'success' && isWorthAnotherTry(outcome) && hasNext
    const record: AttemptRecord = {
      upstream: candidate.id,
      kind: candidate.kind,
      ...(candidate.url === undefined ? {} : { instance: candidate.url }),
      attempt: attempts.length + 1,
      startedAt,
      durationMs: parts.monotonic() - begun,
      ...(result.status === undefined ? {} : { status: result.status }),
      outcome,
      next: outcome === 'success' ? 'answered' : retry ? 'next candidate' : 'gave up',
    }
    attempts.push(record)
    exchange.emit({ type: 'attempt', requestId: exchange.id, at: startedAt, attempt: record })
    if ('answer' in result && outcome === 'success') return result.answer
    if ('error' in result) last = result.error
    else if (!('handOff' in result.answer)) last = result.answer
    if (!retry) break
  }
  if (last && !PlanoError.is(last)) return last
  throw withAttempts(last, attempts)
}

type AttemptResult =
  | { answer: UpstreamAnswer; status: number; outcome: AttemptOutcome }
  | { answer: AgentHandOff; status?: undefined; outcome: 'success' }
  | { error: PlanoError; status?: undefined; outcome: AttemptOutcome }

async function attempt(
  parts: ExecutorParts,
  exchange: Exchange,
  call: { candidate: Candidate; request: UpstreamRequest },
): Promise<AttemptResult> {
  try {
    const called = await parts.callUpstream(exchange, call.candidate, call.request)
    if ('handOff' in called) return { answer: called, outcome: 'success' }
    if (called.status >= 400)
      return {
        answer: called,
        status: called.status,
        outcome: called.failure?.outcome ?? classifyStatus(called.status),
      }
    return { answer: called, status: called.status, outcome: 'success' }
  } catch (error) {
    const known = PlanoError.from(error, 'upstream_failed', `"${call.candidate.id}" failed.`)
    return { error: known, outcome: classifyError(known, exchange.signal.aborted) }
  }
}

function classifyStatus(status: number): AttemptOutcome {
  if (status === 429) return 'rate_limited'
  if (status === 503 || status === 529) return 'overloaded'
  if (status === 408 || status === 504) return 'timeout'
  if (status === 401 || status === 403) return 'authentication'
  return status >= 500 ? 'server_error' : 'bad_request'
}

function classifyError(error: PlanoError, aborted: boolean): AttemptOutcome {
  if (aborted) return 'aborted'
  if (error.code === 'upstream_timeout' || error.code === 'agent_timeout') return 'timeout'
  if (error.code === 'upstream_unreachable') return 'network'
  if (error.code === 'upstream_broken') return 'stream_error'
  return error.status >= 500 ? 'server_error' : 'bad_request'
}

function isWorthAnotherTry(outcome: AttemptOutcome): boolean {
  return outcome !== 'aborted' && outcome !== 'bad_request' && outcome !== 'content_policy'
}

function withAttempts(error: PlanoError | undefined, attempts: readonly AttemptRecord[]): PlanoError {
  const details = {
    attempts: attempts.map(
      (record): JsonValue => ({
        upstream: record.upstream,
        outcome: record.outcome,
        duration_ms: Math.round(record.durationMs),
        ...(record.status === undefined ? {} : { status: record.status }),
      }),
    ),
  }
  if (!error) return new PlanoError('attempts_exhausted', 'No attempt is left for this request.', { details })
  return new PlanoError(error.code, error.message, {
    status: error.status,
    retryable: error.retryable,
    cause: error.cause ?? error,
    details,
    ...(error.param === undefined ? {} : { param: error.param }),
    ...(error.headers === undefined ? {} : { headers: error.headers }),
  })
}
