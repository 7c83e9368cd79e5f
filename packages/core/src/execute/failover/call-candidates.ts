import type { Exchange } from '../../contract/call/exchange.ts'
import type { AgentHandOff } from '../../contract/execute/agent.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { AttemptRecord } from '../../contract/record/events.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { type AttemptResult, attempt } from '../attempt/attempt.ts'
import { recordLostUsage } from '../attempt/record-lost-usage.ts'
import { withKey } from '../attempt/with-key.ts'
import { describeNext, type NextStep, writeAttempt } from '../attempt/write-attempt.ts'
import { continueAnswer } from '../continue/continue-answer.ts'
import { mayContinue } from '../continue/write-continuation.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import { cooldownMs } from '../health/cooldown-ms.ts'
import { explainFailure, refuseUnavailable } from '../judge/explain-failure.ts'
import { findNextStep } from '../retry/find-next-step.ts'
import { RETRY_TABLE } from '../retry/retry-table.ts'
import { wait } from '../retry/wait.ts'
import { emitSkipped, findPassedOver } from './emit-skipped.ts'
import { type FailoverState, wasTried } from './failover-state.ts'
import { hedgedAttempt, mayHedge, type Runner } from './hedge.ts'
import { mayForce, orderCandidates } from './order-candidates.ts'

export interface CandidateCall {
  candidates: readonly Candidate[]
  request: UpstreamRequest
}

/**
 * Tries candidates until one answers, within the attempt budget and deadline of the request and the retry budget of the
 * process. Every attempt is recorded. If none answers, the client gets the last upstream's error or ours, with the list
 * of attempts.
 */
export function callCandidates(
  parts: ExecutorParts,
  exchange: Exchange,
  call: CandidateCall,
): Promise<UpstreamAnswer | AgentHandOff> {
  return callCandidatesThen(parts, exchange, { call, take: (answer) => answer })
}

/** Like `callCandidates`, but applies `take` to the answer, which saves a promise. */
export function callCandidatesThen<Taken>(
  parts: ExecutorParts,
  exchange: Exchange,
  { call, take }: { call: CandidateCall; take(answer: UpstreamAnswer | AgentHandOff): Taken },
): Promise<Taken> {
  const { request: given, candidates } = call
  const now = parts.clock.monotonic()
  const { health, random, nextTurn } = parts
  const affinityKey = () => parts.affinityKey(exchange, given)
  const order = orderCandidates(candidates, { health, now, random, nextTurn, affinityKey })
  const { candidates: ordered, kept, unavailable } = order
  const fresh = { tried: [], reported: [], attempts: [], lastBackoffMs: undefined }
  const failover: FailoverState = { request: given, planned: candidates, ordered, kept, ...fresh }
  parts.retryBudget.deposit()
  const step = firstStep(parts, failover, now)
  const [wanted] = candidates
  const skipped = step ? findPassedOver(candidates, unavailable, step.candidate) : ordered
  if (skipped.length > 0) emitSkipped(parts, exchange, { skipped, next: step?.candidate, reported: failover.reported })
  // The chosen variant could not take the request, which counts as its failure even if another one answers.
  if (wanted && !isSameVariant(wanted, step?.candidate))
    parts.reportVariant(exchange, wanted, { failed: true, latencyMs: 0 })
  if (!step) return Promise.reject(refuseUnavailable(parts, ordered))
  const request = withKey(exchange, step.candidate, given)
  return tryInTurn(parts, exchange, { failover, request, step, at: now }).then((tried) => {
    const { last } = tried
    if (last?.outcome === 'success' && last.answer)
      return take(continueWhenBroken(parts, exchange, { ...tried, failover, call }))
    if (last?.answer && !('handOff' in last.answer)) return take({ ...last.answer, attempts: failover.attempts })
    throw explainFailure(last?.error, failover.attempts)
  })
}

/** The result of the last of several attempts, and its candidate. */
interface Tried {
  candidate: Candidate
  last: AttemptResult | undefined
}

interface Turn {
  failover: FailoverState
  request: UpstreamRequest
  step: NextStep
  /** Monotonic time of this turn, if known: nothing is awaited before the first. */
  at?: number
}

/** Tries one candidate after the other until one answers or none is left. */
function tryInTurn(parts: ExecutorParts, exchange: Exchange, turn: Turn): Promise<Tried> {
  const { candidate, delayMs } = turn.step
  if (!exchange.attempts.take()) return Promise.resolve({ candidate, last: undefined })
  if (delayMs === 0) return tryOne(parts, exchange, turn)
  return wait(parts.clock, delayMs, exchange.signal).then(() => tryOne(parts, exchange, turn))
}

function tryOne(parts: ExecutorParts, exchange: Exchange, turn: Turn): Promise<Tried> {
  const { failover, request, step } = turn
  const begun = turn.at ?? parts.clock.monotonic()
  const startedAt = parts.clock.now()
  return callOne(parts, exchange, { candidate: step.candidate, request, failover, begun }).then((called) => {
    let { candidate } = step
    let last: AttemptResult
    if ('outcome' in called) last = called
    else {
      last = called.at(-1)?.result ?? { outcome: 'aborted', undone: false }
      candidate = called.at(-1)?.candidate ?? candidate
      for (const runner of called.slice(0, -1)) recordRunner(parts, exchange, { failover, request, runner })
    }
    failover.tried.push(candidate)
    const settled = { candidate, last, startedAt, durationMs: (last.settledAt ?? parts.clock.monotonic()) - begun }
    return mayRelieve(exchange, failover, settled)
      ? relieve(parts, exchange, { ...turn, ...settled })
      : goOn(parts, exchange, { ...turn, ...settled })
  })
}

/** A finished attempt and its times in milliseconds. */
interface Settled extends Tried {
  last: AttemptResult
  startedAt: number
  durationMs: number
}

/** Tries the next candidate after a failure, if there is one. */
function goOn(parts: ExecutorParts, exchange: Exchange, turn: Turn & Settled): Promise<Tried> | Tried {
  const { failover, candidate, last } = turn
  const next = last.outcome === 'success' ? undefined : chooseNext(parts, exchange, turn)
  recordSettled(parts, exchange, { ...turn, next: describeNext(last, next, failover.isOverBudget) })
  if (!next || exchange.attempts.used >= exchange.attempts.limit) return { candidate, last }
  return tryInTurn(parts, exchange, { failover, request: turn.request, step: next })
}

function recordSettled(parts: ExecutorParts, exchange: Exchange, turn: Turn & Settled & { next: string }): void {
  const { failover, candidate, last, request } = turn
  const lost = recordLostUsage(parts, exchange, { candidate, request, result: last })
  record(exchange, failover, writeAttempt({ ...turn, lost, number: failover.attempts.length + 1 }, last, turn.next))
}

/** A model may have refused only the reasoning of earlier answers, which it cannot unseal. */
function mayRelieve({ attempts, cancellation }: Exchange, failover: FailoverState, { candidate, last }: Settled) {
  if (last.outcome !== 'bad_request' || candidate.kind !== 'model' || failover.isRelieved === true) return false
  if (cancellation.aborted || attempts.used >= attempts.limit) return false
  const spent = failover.attempts.filter(({ upstream }) => upstream === candidate.id).length + 1
  return spent < (candidate.policy.maxAttempts ?? Number.POSITIVE_INFINITY)
}

/** Asks the same model again without the reasoning of earlier answers, if that is what it refused. */
async function relieve(parts: ExecutorParts, exchange: Exchange, turn: Turn & Settled): Promise<Tried> {
  const { leaveOutReasoning } = await import('../retry/leave-out-reasoning.ts')
  const request = leaveOutReasoning(turn.request, turn.last)
  if (request === undefined) return goOn(parts, exchange, turn)
  const { failover, candidate } = turn
  failover.isRelieved = true
  recordSettled(parts, exchange, { ...turn, next: `it refused earlier reasoning; next "${candidate.id}" without it` })
  return tryInTurn(parts, exchange, { failover, request, step: { candidate, delayMs: 0 } })
}

/** Records a hedged call that did not win. */
function recordRunner(
  parts: ExecutorParts,
  exchange: Exchange,
  { failover, request, runner }: { failover: FailoverState; request: UpstreamRequest; runner: Runner },
): void {
  const { candidate, result } = runner
  failover.tried.push(candidate)
  const next = result.outcome === 'aborted' ? 'another call was faster' : describeNext(result, undefined)
  const lost = recordLostUsage(parts, exchange, { candidate, request, result: { ...result, begun: true } })
  record(exchange, failover, writeAttempt({ ...runner, lost, number: failover.attempts.length + 1 }, result, next))
}

/** Adds an attempt to the decision and emits it as an event. */
function record(exchange: Exchange, failover: FailoverState, attempt: AttemptRecord): void {
  failover.attempts.push(attempt)
  const { decision } = exchange
  if (decision?.attempts) decision.attempts.push(attempt)
  else if (decision) decision.attempts = [attempt]
  exchange.emit({ type: 'attempt', requestId: exchange.id, at: attempt.startedAt, attempt })
}

/** The answer, wrapped so that another model continues it when it breaks off, if the configuration says so. */
function continueWhenBroken(
  parts: ExecutorParts,
  exchange: Exchange,
  work: Tried & { failover: FailoverState; call: CandidateCall },
): UpstreamAnswer | AgentHandOff {
  const { failover, call, candidate, last } = work
  const answer = last?.answer
  if (!answer) throw new PlanoError('internal', 'there is no answer to go on from')
  const { request } = call
  if ('handOff' in answer || !candidate.policy.continueBroken || candidate.kind !== 'model') return answer
  if (answer.body.kind === 'bytes' || !mayContinue(request)) return answer
  return continueAnswer(parts, exchange, {
    answer,
    candidate,
    request,
    async resume(broken) {
      const continued: FailoverState = { ...failover, allows: broken.allows }
      const step = chooseNext(parts, exchange, { failover: continued, last: broken.result, candidate: broken.from })
      if (!step) return undefined
      broken.announce(step.candidate)
      const tried = await tryInTurn(parts, exchange, { failover: continued, request: broken.request, step })
      const next = tried.last?.outcome === 'success' ? tried.last.answer : undefined
      return next && !('handOff' in next) ? { answer: next, candidate: tried.candidate } : undefined
    },
  })
}

function callOne(
  parts: ExecutorParts,
  exchange: Exchange,
  call: { candidate: Candidate; request: UpstreamRequest; failover: FailoverState; begun: number },
): Promise<AttemptResult | readonly Runner[]> {
  const { candidate, request } = call
  const health = parts.health.of(candidate)
  const pass = health.breaker?.enter()
  if (health.breaker && !pass && !mayForce(call.failover.kept, candidate, health)) {
    emitSkipped(parts, exchange, { skipped: [candidate], next: undefined, reported: call.failover.reported })
    const error = new PlanoError('circuit_open', `The circuit breaker of "${candidate.id}" is open.`)
    parts.countAttempt(candidate, 'overloaded')
    return Promise.resolve({ outcome: 'overloaded', error, undone: true })
  }
  const { begun } = call
  if (!mayHedge(candidate, request)) return attempt(parts, exchange, { candidate, request, health, pass, begun })
  const now = parts.clock.monotonic()
  const others = call.failover.ordered.filter(
    (other) => other !== candidate && cooldownMs(parts.health.of(other), now) === 0 && !wasTried(call.failover, other),
  )
  // A call that is slow for one connection often is not for the next, so the same candidate is the last one to hedge
  // with.
  return hedgedAttempt(parts, exchange, { candidate, request, pass, others: [...others, candidate] })
}

/** The first available candidate. If all are cooling down, the one that the ejection limit keeps in service. */
function firstStep(parts: ExecutorParts, failover: FailoverState, now: number): NextStep | undefined {
  for (const candidate of failover.ordered)
    if (cooldownMs(parts.health.of(candidate), now) === 0) return { candidate, delayMs: 0 }
  // A cool-down after a rate limit or failed health check is advisory. An open breaker is not, except below the
  // ejection limit.
  const leastBad =
    failover.ordered.find((candidate) => (parts.health.of(candidate).breaker?.waitMs() ?? 0) === 0) ??
    failover.ordered.find((candidate) => mayForce(failover.kept, candidate, parts.health.of(candidate)))
  return leastBad && { candidate: leastBad, delayMs: 0 }
}

/** The next candidate according to the retry table, skipping unavailable ones. Undefined gives up. */
function chooseNext(
  parts: ExecutorParts,
  exchange: Exchange,
  state: { failover: FailoverState; last: AttemptResult; candidate: Candidate },
): NextStep | undefined {
  const { failover, last, candidate } = state
  if (exchange.cancellation.aborted || exchange.attempts.used >= exchange.attempts.limit) return undefined
  if (!last.undone && !mayRepeat(candidate, failover.request)) return undefined
  const row = RETRY_TABLE[last.outcome]
  const { retryOn, maxAttempts = Number.POSITIVE_INFINITY } = candidate.policy
  const allowed = retryOn.includes(last.outcome) ? [...row.places, 'other-model' as const] : row.places
  const recorded = failover.attempts.filter((record) => record.upstream === candidate.id).length
  // The failed attempt is recorded together with the next step, so it is not counted yet. A stream that broke later was
  // recorded before.
  const spent = failover.allows ? recorded : recorded + 1
  const places = spent >= maxAttempts ? allowed.filter((place) => place === 'other-model') : allowed
  const unavailable: Candidate[] = []
  const step = findNextStep(parts, { ...state, places, unavailable, left: exchange.deadline - parts.clock.monotonic() })
  // Without a retry left, no candidate is skipped, so no skip event is emitted.
  if (step && isRetry(parts, failover, step) && !parts.retryBudget.withdraw()) {
    failover.isOverBudget = true
    return undefined
  }
  const skipped = findPassedOver(failover.planned, unavailable, step?.candidate)
  emitSkipped(parts, exchange, { skipped, next: step?.candidate, reported: failover.reported })
  if (!step) return undefined
  if (step.delayMs > 0) failover.lastBackoffMs = step.delayMs
  return step
}

/**
 * The first call of a candidate that is not failing is failover: it does not multiply the calls of an upstream that is
 * down. Everything else is a retry, which the budget of the process limits.
 */
function isRetry(parts: ExecutorParts, failover: FailoverState, { candidate }: NextStep): boolean {
  return wasTried(failover, candidate) || parts.health.of(candidate).isFailing
}

/**
 * Whether a call that may have had effects can be repeated. Calls that act, or that a provider was asked to store,
 * cannot.
 */
function mayRepeat({ policy }: Candidate, { body }: UpstreamRequest): boolean {
  return policy.idempotent && body['background'] !== true && body['store'] !== true
}

function isSameVariant(one: Candidate, other: Candidate | undefined): boolean {
  return one.id === other?.id && one.variant === other.variant
}
