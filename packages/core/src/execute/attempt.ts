import type { AgentHandOff } from '../contract/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { AttemptOutcome } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { WireError } from '../contract/reply.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { gatewayStatus } from '../util/gateway-status.ts'
import { whenReady } from '../util/when-ready.ts'
import type { Bulkhead } from './bulkhead.ts'
import { classifyError } from './classify-error.ts'
import type { ExecutorParts } from './executor-parts.ts'
import { noteBreak } from './note-break.ts'
import type { Peeked } from './peek-stream.ts'
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
export function attempt(parts: ExecutorParts, exchange: Exchange, call: AttemptCall): Promise<AttemptResult> {
  const { health } = call
  if (!health.bulkhead) return callOnce(parts, exchange, { ...call, release: letGo })
  return enterBulkhead(health.bulkhead, exchange, call).then((release) => {
    if (!PlanoError.is(release)) return callOnce(parts, exchange, { ...call, release })
    health.breaker?.leave()
    const outcome = exchange.cancellation.aborted ? 'aborted' : 'overloaded'
    parts.countAttempt(call.candidate, outcome)
    return { outcome, error: release, undone: true }
  })
}

const letGo = () => undefined

/** The place in the bulkhead, or the error that there is none. */
function enterBulkhead(
  bulkhead: Bulkhead,
  exchange: Exchange,
  { candidate }: AttemptCall,
): Promise<(() => void) | PlanoError> {
  return bulkhead
    .enter(candidate.id, exchange.signal)
    .catch((error: unknown) => PlanoError.from(error, 'overloaded', `"${candidate.id}" has no free place.`))
}

interface AdmittedCall extends AttemptCall {
  release(): void
}

/** No async function: it would set aside its registers once more for every try. */
function callOnce(parts: ExecutorParts, exchange: Exchange, call: AdmittedCall): Promise<AttemptResult> {
  const { candidate, request, health } = call
  const begun = parts.clock.monotonic()
  health.outstanding += 1
  health.calls += 1
  const settle = (result: AttemptResult) => settleAttempt(parts, exchange, { ...call, begun, result })
  const fail = (error: unknown) => settle(failed(exchange, candidate, error))
  let calling: ReturnType<ExecutorParts['callUpstream']>
  try {
    calling = parts.callUpstream(exchange, candidate, request)
  } catch (error) {
    // Somebody's tracing may throw at once; what was taken for this call is given back all the same.
    return Promise.resolve(fail(error))
  }
  return calling.then((answer) => {
    let judged: AttemptResult | Promise<AttemptResult>
    try {
      judged = judge(parts, call, answer)
    } catch (error) {
      return fail(error)
    }
    return judged instanceof Promise ? judged.then(settle, fail) : settle(judged)
  }, fail)
}

/** Takes the result into the candidate's record; of an answer that is still to come also how it ends. */
function settleAttempt(
  parts: ExecutorParts,
  exchange: Exchange,
  call: AdmittedCall & { begun: number; result: AttemptResult },
): AttemptResult {
  const { health, result, begun, release } = call
  const now = parts.clock.monotonic()
  const firstByteMs = now - begun
  result.firstByteMs = firstByteMs
  const report = (failed: boolean, latencyMs: number) =>
    parts.reportVariant(exchange, call.candidate, { failed, latencyMs })
  rate(parts, health, result)
  const { answer } = result
  if (result.outcome !== 'success' || !answer || 'handOff' in answer) {
    health.outstanding -= 1
    release()
    settleBreaker(health, result.outcome)
    parts.countAttempt(call.candidate, result.outcome)
    if (result.outcome !== 'aborted') report(result.outcome !== 'success', firstByteMs)
    return result
  }
  observeLatency(health, firstByteMs, now)
  const onEnd = (end: BodyEnd, error?: unknown) => {
    const isLeft = exchange.cancellation.aborted
    health.outstanding -= 1
    release()
    // What an upstream said of itself counts even if nobody waited for more.
    const isBroken = end === 'failed' || (end === 'broken' && !isLeft)
    if (isBroken || (end === 'complete' && !isLeft))
      report(isBroken, call.request.stream ? firstByteMs : parts.clock.monotonic() - begun)
    const outcome = isBroken ? classifyBreak(error, exchange) : 'success'
    parts.countAttempt(call.candidate, outcome)
    if (end === 'complete') health.breaker?.succeed()
    else if (!isBroken) health.breaker?.leave()
    else {
      settleBreaker(health, outcome)
      noteBreak(parts, exchange, { candidate: call.candidate, outcome })
    }
  }
  const watches = call.request.stream ? watchEnding(answer.dialect) : undefined
  result.answer = trackAnswer(answer, onEnd, { watches, cancellation: exchange.cancellation })
  return result
}

/** What ended a stream that had begun well; `error` is what was thrown, if anything was. */
function classifyBreak(error: unknown, exchange: Exchange): AttemptOutcome {
  if (error === undefined) return 'stream_error'
  return classifyError(PlanoError.from(error, 'upstream_broken', 'The answer broke off.'), exchange)
}

/** What an answer is taken for; of a stream once its first meaningful part has come. */
function judge(
  parts: ExecutorParts,
  call: AttemptCall,
  answer: UpstreamAnswer | AgentHandOff,
): AttemptResult | Promise<AttemptResult> {
  if ('handOff' in answer) return { outcome: 'success', answer, undone: false }
  if (answer.status >= 400) return refuse(parts, answer)
  const isRead = call.request.stream || answer.body.kind === 'bytes'
  if (!isRead) return { outcome: 'success', answer, status: answer.status, undone: false }
  return whenReady(parts.peek(answer), (peeked) => judgePeeked(parts, call, { answer, peeked }))
}

function judgePeeked(
  parts: ExecutorParts,
  { candidate }: AttemptCall,
  { answer, peeked }: { answer: UpstreamAnswer; peeked: Peeked },
): AttemptResult {
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
}

function failed(exchange: Exchange, candidate: Candidate, error: unknown): AttemptResult {
  const known = PlanoError.from(error, 'upstream_failed', `"${candidate.id}" failed.`)
  const outcome = classifyError(known, exchange)
  return { outcome, error: known, undone: isUndone(known, outcome), exhausted: outcome === 'rate_limited' }
}

/** An error that came with a good status, as the refusal that it is; undefined when it is not the upstream's own. */
function tellRefusal(answer: UpstreamAnswer, { raw, status }: WireError): UpstreamAnswer | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  const text = JSON.stringify(raw)
  return { ...answer, status, body: { kind: 'bytes', bytes: utf8.encode(answer.conceal?.(text) ?? text) } }
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
