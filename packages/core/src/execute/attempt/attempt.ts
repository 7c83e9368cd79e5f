import type { Exchange } from '../../contract/call/exchange.ts'
import type { AgentHandOff } from '../../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { AttemptOutcome } from '../../contract/record/events.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'
import type { WireError } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { whenReady } from '../../util/async/when-ready.ts'
import { gatewayStatus } from '../../util/gateway-status.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import type { BreakerPass } from '../health/circuit-breaker.ts'
import { type CandidateHealth, observeLatency } from '../health/upstream-health.ts'
import { classifyError } from '../judge/classify-error.ts'
import { isUndone } from '../judge/is-undone.ts'
import type { Peeked } from '../judge/peek-stream.ts'
import { RETRY_TABLE } from '../retry/retry-table.ts'
import type { Bulkhead } from './bulkhead.ts'
import { recordBreak } from './record-break.ts'
import { type BodyEnd, trackAnswer } from './track-answer.ts'
import { watchEnding } from './watch-ending.ts'

/** The result of one attempt. For a refusal it keeps the upstream's own answer, which may be shown to the client. */
export interface AttemptResult {
  outcome: AttemptOutcome
  answer?: UpstreamAnswer | AgentHandOff
  error?: PlanoError
  status?: number
  retryAfterMs?: number
  /** Waiting would not help with this key. */
  exhausted?: boolean
  firstByteMs?: number
  /** Monotonic time at which the result was known. */
  settledAt?: number
  /** The upstream certainly did nothing. */
  undone: boolean
  /** The upstream answered 200 before it failed. */
  begun?: boolean
}

export interface AttemptCall {
  candidate: Candidate
  request: UpstreamRequest
  health: CandidateHealth
  /** Reports the end to the circuit breaker. Undefined without one, and for calls that it did not let through. */
  pass: BreakerPass | undefined
  /** Monotonic start time, if nothing was awaited since. */
  begun?: number
}

/** One call to one candidate. Health statistics cover it from the first byte to the last. */
export function attempt(parts: ExecutorParts, exchange: Exchange, call: AttemptCall): Promise<AttemptResult> {
  const { health } = call
  if (!health.bulkhead) return new Try(parts, exchange, { call, release: undefined }).run(call.request)
  return enterBulkhead(health.bulkhead, exchange, call).then((release) => {
    if (!PlanoError.is(release)) return new Try(parts, exchange, { call, release }).run(call.request)
    call.pass?.leave()
    const outcome = exchange.cancellation.aborted ? 'aborted' : 'overloaded'
    parts.countAttempt(call.candidate, outcome)
    return { outcome, error: release, undone: true }
  })
}

/** Takes a slot of the bulkhead; returns the error if there is none. */
function enterBulkhead(
  bulkhead: Bulkhead,
  exchange: Exchange,
  { candidate }: AttemptCall,
): Promise<(() => void) | PlanoError> {
  return bulkhead
    .enter(candidate.id, exchange.signal)
    .catch((error: unknown) => PlanoError.from(error, 'overloaded', `"${candidate.id}" has no free slot.`))
}

interface AdmittedCall {
  call: AttemptCall
  /** Releases the bulkhead slot. */
  release: (() => void) | undefined
}

/**
 * One attempt, until the end of its answer. A class instead of an async function, because both would be allocated for
 * every attempt.
 */
class Try {
  private readonly parts: ExecutorParts
  private readonly exchange: Exchange
  readonly candidate: Candidate
  private readonly health: CandidateHealth
  private readonly pass: BreakerPass | undefined
  /** A stream was requested. The request itself is not kept, because streams stay open for long. */
  readonly stream: boolean
  readonly dialect: ClientDialect
  private readonly release: (() => void) | undefined
  private readonly begun: number
  private firstByteMs = 0

  constructor(parts: ExecutorParts, exchange: Exchange, { call, release }: AdmittedCall) {
    this.parts = parts
    this.exchange = exchange
    this.candidate = call.candidate
    this.health = call.health
    this.pass = call.pass
    this.stream = call.request.stream
    this.dialect = call.request.dialect
    this.release = release
    // A call that waited for a slot starts now.
    this.begun = (release ? undefined : call.begun) ?? parts.clock.monotonic()
  }

  run(request: UpstreamRequest): Promise<AttemptResult> {
    const { candidate, health } = this
    health.outstanding += 1
    health.calls += 1
    let calling: ReturnType<ExecutorParts['callUpstream']>
    try {
      calling = this.parts.callUpstream(this.exchange, candidate, request)
    } catch (error) {
      // User code such as tracing may throw synchronously; the resources of this call are released anyway.
      return Promise.resolve(this.fail(error))
    }
    return calling.then(
      (answer) => this.receive(answer),
      (error: unknown) => this.fail(error),
    )
  }

  private receive(answer: UpstreamAnswer | AgentHandOff): AttemptResult | Promise<AttemptResult> {
    let judged: AttemptResult | Promise<AttemptResult>
    try {
      judged = judge(this.parts, this, answer)
    } catch (error) {
      return this.fail(error)
    }
    if (!(judged instanceof Promise)) return this.settle(judged)
    return judged.then(
      (result) => this.settle(result),
      (error: unknown) => this.fail(error),
    )
  }

  private fail(error: unknown): AttemptResult {
    return this.settle(failed(this.exchange, this.candidate, error))
  }

  /** Adds the result to the candidate's health, and later also how the body of its answer ended. */
  private settle(result: AttemptResult): AttemptResult {
    const { parts, exchange } = this
    const { health, candidate, stream } = this
    const now = parts.clock.monotonic()
    this.firstByteMs = now - this.begun
    result.firstByteMs = this.firstByteMs
    result.settledAt = now
    rate(parts, health, result)
    const { answer } = result
    if (result.outcome !== 'success' || !answer || 'handOff' in answer) {
      this.letGo()
      this.settleBreaker(result.outcome)
      parts.countAttempt(candidate, result.outcome)
      if (result.outcome !== 'aborted') this.report(result.outcome !== 'success', this.firstByteMs)
      return result
    }
    observeLatency(health, this.firstByteMs, now)
    if (answer.body.kind === 'bytes') this.end('complete', undefined, now)
    else {
      const watches = stream ? watchEnding(answer.dialect) : undefined
      const onEnd = (end: BodyEnd, error?: unknown) => this.end(end, error, parts.clock.monotonic())
      result.answer = trackAnswer(answer, onEnd, { watches, cancellation: exchange.cancellation })
    }
    return result
  }

  private end(end: BodyEnd, error: unknown, now: number): void {
    const { parts, exchange, begun } = this
    const { pass, candidate, stream } = this
    const isLeft = exchange.cancellation.aborted
    this.letGo()
    // What the upstream reported about itself counts, even if the client has left.
    const isBroken = end === 'failed' || (end === 'broken' && !isLeft)
    if (isBroken || (end === 'complete' && !isLeft)) this.report(isBroken, stream ? this.firstByteMs : now - begun)
    const outcome = isBroken ? classifyBreak(error, exchange) : 'success'
    parts.countAttempt(candidate, outcome)
    if (end === 'complete') {
      pass?.succeed(now)
      this.health.isFailing = false
    } else if (!isBroken) pass?.leave()
    else {
      this.settleBreaker(outcome)
      recordBreak(parts, exchange, { candidate, outcome })
    }
  }

  private settleBreaker(outcome: AttemptOutcome): void {
    if (outcome === 'success') {
      this.health.isFailing = false
      this.pass?.succeed()
    } else if (RETRY_TABLE[outcome].unhealthy) {
      this.health.failures += 1
      this.health.isFailing = true
      this.pass?.fail()
    } else this.pass?.leave()
  }

  private letGo(): void {
    this.health.outstanding -= 1
    this.release?.()
  }

  private report(failed: boolean, latencyMs: number): void {
    this.parts.reportVariant(this.exchange, this.candidate, { failed, latencyMs })
  }
}

/** Classifies the end of a stream that began well. `error` is the exception, if there was one. */
function classifyBreak(error: unknown, exchange: Exchange): AttemptOutcome {
  if (error === undefined) return 'stream_error'
  return classifyError(PlanoError.from(error, 'upstream_broken', 'The answer broke off.'), exchange)
}

/** The candidate that answered, whether a stream was requested, and in which API. */
interface JudgedCall {
  readonly candidate: Candidate
  readonly stream: boolean
  readonly dialect: ClientDialect
}

/** Classifies an answer; a stream once its first meaningful part has arrived. */
function judge(
  parts: ExecutorParts,
  call: JudgedCall,
  answer: UpstreamAnswer | AgentHandOff,
): AttemptResult | Promise<AttemptResult> {
  if ('handOff' in answer) return { outcome: 'success', answer, undone: false }
  if (answer.status >= 400) return refuse(parts, answer)
  const isRead = call.stream || answer.body.kind === 'bytes'
  if (!isRead) return { outcome: 'success', answer, status: answer.status, undone: false }
  return whenReady(parts.peek(answer, call), (peeked) => judgePeeked(parts, call, { answer, peeked }))
}

function judgePeeked(
  parts: ExecutorParts,
  { candidate }: JudgedCall,
  { answer, peeked }: { answer: UpstreamAnswer; peeked: Peeked },
): AttemptResult {
  if ('answer' in peeked) return { outcome: 'success', answer: peeked.answer, status: answer.status, undone: false }
  if ('empty' in peeked) {
    const message = `"${candidate.id}" ended its stream without any content.`
    return { outcome: 'stream_error', error: new PlanoError('upstream_broken', message), undone: false }
  }
  const failure = parts.classify({ ...answer, status: peeked.error.status }, peeked.error)
  const refusal = candidate.kind === 'model' ? toRefusal(answer, peeked.error) : undefined
  return {
    outcome: failure.outcome,
    ...(refusal === undefined ? {} : { answer: { ...refusal, failure } }),
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

/** An error inside a 200 answer, as a refusal. Undefined when it is not the upstream's own error. */
function toRefusal(answer: UpstreamAnswer, { raw, status }: WireError): UpstreamAnswer | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined
  const text = JSON.stringify(raw)
  return { ...answer, status, body: { kind: 'bytes', bytes: utf8.encode(answer.redact?.(text) ?? text) } }
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

/** Longest cool-down. One more call per hour costs little, and a wrong date must not remove a candidate for years. */
const MAX_REST_MS = 3_600_000

/** A rate-limited or overloaded candidate cools down for the time it requested. */
function rate(parts: ExecutorParts, health: CandidateHealth, { retryAfterMs }: AttemptResult): void {
  if (retryAfterMs !== undefined) health.cooldownUntil = parts.clock.monotonic() + Math.min(retryAfterMs, MAX_REST_MS)
}
