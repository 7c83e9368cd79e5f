import type { AgentHandOff } from '../contract/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { AttemptOutcome } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { WireError } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { gatewayStatus } from '../util/gateway-status.ts'
import { classifyError } from './classify-error.ts'
import type { ExecutorParts } from './executor-parts.ts'
import { noteBreak } from './note-break.ts'
import { RETRY_TABLE } from './retry-table.ts'
import { type BodyEnd, trackAnswer } from './track-answer.ts'
import { type CandidateHealth, observeLatency } from './upstream-health.ts'
import { watchEnding } from './watch-ending.ts'

/** How one try ended. A refusal keeps the upstream's own answer, so that the client can be told what it said. */
export interface AttemptResult {
  outcome: AttemptOutcome
  answer?: UpstreamAnswer | AgentHandOff
  error?: PlanoError
  status?: number
  retryAfterMs?: number
  /** Waiting does not help here. */
  exhausted?: boolean
  firstByteMs?: number
  /** The upstream surely did nothing. */
  undone: boolean
  /** It answered 200 before it failed. */
  begun?: boolean
}

export interface AttemptCall {
  candidate: Candidate
  request: UpstreamRequest
  health: CandidateHealth
}

/** One call to one candidate, counted for its health from the first byte to the last. */
export async function attempt(parts: ExecutorParts, exchange: Exchange, call: AttemptCall): Promise<AttemptResult> {
  const { health } = call
  const release = health.bulkhead ? await enterBulkhead(exchange, call) : letGo
  if (PlanoError.is(release)) {
    health.breaker?.leave()
    const outcome = exchange.cancellation.aborted ? 'aborted' : 'overloaded'
    parts.countAttempt(call.candidate, outcome)
    return { outcome, error: release, undone: true }
  }
  const begun = parts.clock.monotonic()
  health.outstanding += 1
  health.calls += 1
  const result = await tryOnce(parts, exchange, call)
  const firstByteMs = parts.clock.monotonic() - begun
  const report = (failed: boolean, latencyMs: number) =>
    parts.reportVariant(exchange, call.candidate, { failed, latencyMs })
  rate(parts, health, result)
  if (result.outcome !== 'success' || !result.answer || 'handOff' in result.answer) {
    health.outstanding -= 1
    release()
    settleBreaker(health, result.outcome)
    parts.countAttempt(call.candidate, result.outcome)
    if (result.outcome !== 'aborted') report(result.outcome !== 'success', firstByteMs)
    return { ...result, firstByteMs }
  }
  observeLatency(health, firstByteMs, parts.clock.monotonic())
  const onEnd = (end: BodyEnd, error?: unknown) => {
    const isLeft = exchange.cancellation.aborted
    health.outstanding -= 1
    release()
    if (end !== 'abandoned' && !isLeft)
      report(end === 'broken', call.request.stream ? firstByteMs : parts.clock.monotonic() - begun)
    const isBroken = end === 'broken' && !isLeft
    const outcome = isBroken ? classifyBreak(error, exchange) : 'success'
    parts.countAttempt(call.candidate, outcome)
    if (end === 'complete') health.breaker?.succeed()
    else if (!isBroken) health.breaker?.leave()
    else {
      settleBreaker(health, outcome)
      noteBreak(parts, exchange, { candidate: call.candidate, outcome })
    }
  }
  const { answer } = result
  const watches = call.request.stream ? watchEnding(answer.dialect) : undefined
  return { ...result, answer: trackAnswer(answer, onEnd, watches), firstByteMs }
}

/** What ended a stream that had begun well; `error` is what was thrown, if anything was. */
function classifyBreak(error: unknown, exchange: Exchange): AttemptOutcome {
  if (error === undefined) return 'stream_error'
  return classifyError(PlanoError.from(error, 'upstream_broken', 'The answer broke off.'), exchange)
}

const letGo = () => undefined

/** The place in the bulkhead, or the error that there is none. */
async function enterBulkhead(exchange: Exchange, call: AttemptCall): Promise<(() => void) | PlanoError> {
  const { bulkhead } = call.health
  if (!bulkhead) return letGo
  try {
    return await bulkhead.enter(call.candidate.id, exchange.signal)
  } catch (error) {
    return PlanoError.from(error, 'overloaded', `"${call.candidate.id}" has no free place.`)
  }
}

async function tryOnce(parts: ExecutorParts, exchange: Exchange, call: AttemptCall): Promise<AttemptResult> {
  const { candidate, request } = call
  try {
    const answer = await parts.callUpstream(exchange, candidate, request)
    if ('handOff' in answer) return { outcome: 'success', answer, undone: false }
    if (answer.status >= 400) return refuse(parts, answer)
    const isRead = request.stream || answer.body.kind === 'bytes'
    const peeked = isRead ? await parts.peek(answer) : { answer }
    if ('answer' in peeked) return { outcome: 'success', answer: peeked.answer, status: answer.status, undone: false }
    if ('empty' in peeked) {
      const message = `"${candidate.id}" ended its stream before it said anything.`
      return { outcome: 'stream_error', error: new PlanoError('upstream_broken', message), undone: false }
    }
    const failure = parts.classify({ ...answer, status: peeked.error.status }, peeked.error)
    const told = candidate.kind === 'model' ? tellRefusal(answer, peeked.error) : undefined
    return {
      outcome: failure.outcome,
      ...(told === undefined ? {} : { answer: { ...told, failure } }),
      error: new PlanoError('upstream_failed', `"${candidate.id}" answered ${answer.status} and then an error.`, {
        status: gatewayStatus(peeked.error.status, failure.outcome),
      }),
      status: peeked.error.status,
      undone: RETRY_TABLE[failure.outcome].undone,
      begun: true,
      exhausted: failure.exhausted,
      ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
    }
  } catch (error) {
    const known = PlanoError.from(error, 'upstream_failed', `"${candidate.id}" failed.`)
    const outcome = classifyError(known, exchange)
    return { outcome, error: known, undone: isUndone(known, outcome), exhausted: outcome === 'rate_limited' }
  }
}

/** An error that came with a good status, as the refusal that it is; undefined when it is not the upstream's own. */
function tellRefusal(answer: UpstreamAnswer, { raw, status }: WireError): UpstreamAnswer | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  return { ...answer, status, body: { kind: 'bytes', bytes: utf8.encode(JSON.stringify(raw)) } }
}

const utf8 = new TextEncoder()

function refuse(parts: ExecutorParts, answer: UpstreamAnswer): AttemptResult {
  const failure = answer.failure ?? parts.classify(answer)
  return {
    outcome: failure.outcome,
    answer: { ...answer, failure },
    status: answer.status,
    undone: RETRY_TABLE[failure.outcome].undone,
    exhausted: failure.exhausted,
    ...(failure.retryAfterMs === undefined ? {} : { retryAfterMs: failure.retryAfterMs }),
  }
}

/** A rate-limited or overloaded candidate rests for as long as it asked. */
function rate(parts: ExecutorParts, health: CandidateHealth, result: AttemptResult): void {
  if (result.retryAfterMs !== undefined) health.restUntil = parts.clock.monotonic() + result.retryAfterMs
}

function settleBreaker(health: CandidateHealth, outcome: AttemptOutcome): void {
  if (outcome === 'success') health.breaker?.succeed()
  else if (RETRY_TABLE[outcome].unhealthy) {
    health.failures += 1
    health.breaker?.fail()
  } else health.breaker?.leave()
}

const NEVER_SENT = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** A connection that never stood carried nothing. One that broke later may have. */
function isUndone(error: PlanoError, outcome: AttemptOutcome): boolean {
  const { details } = error
  const isObject = typeof details === 'object' && details !== null && !Array.isArray(details)
  const reason = isObject ? details['reason'] : undefined
  if (typeof reason === 'string') return NEVER_SENT.has(reason)
  return RETRY_TABLE[outcome].undone && outcome !== 'network'
}
