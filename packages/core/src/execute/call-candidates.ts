import type { AgentHandOff } from '../contract/agent.ts'
import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { AttemptRecord } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { UpstreamAnswer } from '../contract/upstream.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { type AttemptResult, attempt } from './attempt.ts'
import { type CandidateWalk, wasTried } from './candidate-walk.ts'
import { continueAnswer } from './continue/continue-answer.ts'
import { mayContinue } from './continue/write-continuation.ts'
import type { ExecutorParts } from './executor-parts.ts'
import { restMs } from './health/rest-ms.ts'
import { hedgedAttempt, mayHedge, type Runner } from './hedge.ts'
import { explainFailure, refuseResting } from './judge/explain-failure.ts'
import { noteLost } from './note-lost.ts'
import { mayForce, orderCandidates } from './order-candidates.ts'
import { findNextStep } from './retry/find-next-step.ts'
import { RETRY_TABLE } from './retry/retry-table.ts'
import { wait } from './retry/wait.ts'
import { findPassedOver, tellSkipped } from './tell-skipped.ts'
import { withKey } from './with-key.ts'
import { describeNext, type NextStep, writeAttempt } from './write-attempt.ts'

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
  const { request: asked, candidates } = call
  const now = parts.clock.monotonic()
  const { health, random, nextTurn } = parts
  const affinityKey = () => parts.affinityKey(exchange, asked)
  const order = orderCandidates(candidates, { health, now, random, nextTurn, affinityKey })
  const { candidates: ordered, kept, resting } = order
  const fresh = { tried: [], told: [], attempts: [], lastBackoffMs: undefined }
  const walk: CandidateWalk = { request: asked, planned: candidates, ordered, kept, ...fresh }
  parts.retryBudget.deposit()
  const step = firstStep(parts, walk, now)
  const [wanted] = candidates
  const skipped = step ? findPassedOver(candidates, resting, step.candidate) : ordered
  if (skipped.length > 0) tellSkipped(parts, exchange, { skipped, next: step?.candidate, told: walk.told })
  // The chosen variant could not take the request, which counts as its failure even if another one answers.
  if (wanted && !isSameVariant(wanted, step?.candidate))
    parts.reportVariant(exchange, wanted, { failed: true, latencyMs: 0 })
  if (!step) return Promise.reject(refuseResting(parts, ordered))
  const request = withKey(exchange, step.candidate, asked)
  return tryInTurn(parts, exchange, { walk, request, step, at: now }).then((tried) => {
    const { last } = tried
    if (last?.outcome === 'success' && last.answer)
      return take(goOnWhenBroken(parts, exchange, { ...tried, walk, call }))
    if (last?.answer && !('handOff' in last.answer)) return take({ ...last.answer, attempts: walk.attempts })
    throw explainFailure(last?.error, walk.attempts)
  })
}

/** The result of the last of several attempts, and its candidate. */
interface Tried {
  candidate: Candidate
  last: AttemptResult | undefined
}

interface Turn {
  walk: CandidateWalk
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
  const { walk, request, step } = turn
  const begun = turn.at ?? parts.clock.monotonic()
  const startedAt = parts.clock.now()
  return callOne(parts, exchange, { candidate: step.candidate, request, walk, begun }).then((called) => {
    let { candidate } = step
    let last: AttemptResult
    if ('outcome' in called) last = called
    else {
      last = called.at(-1)?.result ?? { outcome: 'aborted', undone: false }
      candidate = called.at(-1)?.candidate ?? candidate
      for (const runner of called.slice(0, -1)) recordRunner(parts, exchange, { walk, request, runner })
    }
    walk.tried.push(candidate)
    const next = last.outcome === 'success' ? undefined : chooseNext(parts, exchange, { walk, last, candidate })
    const durationMs = (last.settledAt ?? parts.clock.monotonic()) - begun
    const lost = noteLost(parts, exchange, { candidate, request, result: last })
    const tried = { lost, candidate, number: walk.attempts.length + 1, startedAt, durationMs }
    record(exchange, walk, writeAttempt(tried, last, describeNext(last, next)))
    if (!next || exchange.attempts.used >= exchange.attempts.limit) return { candidate, last }
    return tryInTurn(parts, exchange, { walk, request, step: next })
  })
}

/** Records a hedged call that did not win. */
function recordRunner(
  parts: ExecutorParts,
  exchange: Exchange,
  { walk, request, runner }: { walk: CandidateWalk; request: UpstreamRequest; runner: Runner },
): void {
  const { candidate, result } = runner
  walk.tried.push(candidate)
  const next = result.outcome === 'aborted' ? 'another call was faster' : describeNext(result, undefined)
  const lost = noteLost(parts, exchange, { candidate, request, result: { ...result, begun: true } })
  record(exchange, walk, writeAttempt({ ...runner, lost, number: walk.attempts.length + 1 }, result, next))
}

/** Adds an attempt to the decision and emits it as an event. */
function record(exchange: Exchange, walk: CandidateWalk, attempt: AttemptRecord): void {
  walk.attempts.push(attempt)
  const { decision } = exchange
  if (decision?.attempts) decision.attempts.push(attempt)
  else if (decision) decision.attempts = [attempt]
  exchange.emit({ type: 'attempt', requestId: exchange.id, at: attempt.startedAt, attempt })
}

/** The answer, wrapped so that another model continues it when it breaks off, if the configuration says so. */
function goOnWhenBroken(
  parts: ExecutorParts,
  exchange: Exchange,
  work: Tried & { walk: CandidateWalk; call: CandidateCall },
): UpstreamAnswer | AgentHandOff {
  const { walk, call, candidate, last } = work
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
      const onward: CandidateWalk = { ...walk, allows: broken.allows }
      const step = chooseNext(parts, exchange, { walk: onward, last: broken.result, candidate: broken.from })
      if (!step) return undefined
      broken.tell(step.candidate)
      const tried = await tryInTurn(parts, exchange, { walk: onward, request: broken.request, step })
      const next = tried.last?.outcome === 'success' ? tried.last.answer : undefined
      return next && !('handOff' in next) ? { answer: next, candidate: tried.candidate } : undefined
    },
  })
}

function callOne(
  parts: ExecutorParts,
  exchange: Exchange,
  call: { candidate: Candidate; request: UpstreamRequest; walk: CandidateWalk; begun: number },
): Promise<AttemptResult | readonly Runner[]> {
  const { candidate, request } = call
  const health = parts.health.of(candidate)
  if (health.breaker && !health.breaker.enter() && !mayForce(call.walk.kept, candidate, health)) {
    tellSkipped(parts, exchange, { skipped: [candidate], next: undefined, told: call.walk.told })
    const error = new PlanoError('circuit_open', `The circuit breaker of "${candidate.id}" is open.`)
    parts.countAttempt(candidate, 'overloaded')
    return Promise.resolve({ outcome: 'overloaded', error, undone: true })
  }
  if (!mayHedge(candidate, request)) return attempt(parts, exchange, { candidate, request, health, begun: call.begun })
  const now = parts.clock.monotonic()
  const others = call.walk.ordered.filter(
    (other) => other !== candidate && restMs(parts.health.of(other), now) === 0 && !wasTried(call.walk, other),
  )
  // A call that is slow for one connection often is not for the next, so the same candidate is the last one to hedge
  // with.
  return hedgedAttempt(parts, exchange, { candidate, request, others: [...others, candidate] })
}

/** The first available candidate. If all are cooling down, the one that the ejection limit keeps in service. */
function firstStep(parts: ExecutorParts, walk: CandidateWalk, now: number): NextStep | undefined {
  for (const candidate of walk.ordered)
    if (restMs(parts.health.of(candidate), now) === 0) return { candidate, delayMs: 0 }
  // A cool-down after a rate limit or failed health check is advisory. An open breaker is not, except below the
  // ejection limit.
  const leastBad =
    walk.ordered.find((candidate) => (parts.health.of(candidate).breaker?.waitMs() ?? 0) === 0) ??
    walk.ordered.find((candidate) => mayForce(walk.kept, candidate, parts.health.of(candidate)))
  return leastBad && { candidate: leastBad, delayMs: 0 }
}

/** The next candidate according to the retry table, skipping unavailable ones. Undefined gives up. */
function chooseNext(
  parts: ExecutorParts,
  exchange: Exchange,
  state: { walk: CandidateWalk; last: AttemptResult; candidate: Candidate },
): NextStep | undefined {
  const { walk, last, candidate } = state
  if (exchange.cancellation.aborted || exchange.attempts.used >= exchange.attempts.limit) return undefined
  if (!last.undone && !mayRepeat(candidate, walk.request)) return undefined
  const row = RETRY_TABLE[last.outcome]
  const { retryOn, maxAttempts = Number.POSITIVE_INFINITY } = candidate.policy
  const allowed = retryOn.includes(last.outcome) ? [...row.places, 'other-model' as const] : row.places
  const recorded = walk.attempts.filter((record) => record.upstream === candidate.id).length
  // The failed attempt is recorded together with the next step, so it is not counted yet. A stream that broke later was
  // recorded before.
  const spent = walk.allows ? recorded : recorded + 1
  const places = spent >= maxAttempts ? allowed.filter((place) => place === 'other-model') : allowed
  const resting: Candidate[] = []
  const step = findNextStep(parts, { ...state, places, resting, left: exchange.deadline - parts.clock.monotonic() })
  // Without a retry left, no candidate is skipped, so no skip event is emitted.
  if (step && !parts.retryBudget.withdraw()) return undefined
  const skipped = findPassedOver(walk.planned, resting, step?.candidate)
  tellSkipped(parts, exchange, { skipped, next: step?.candidate, told: walk.told })
  if (!step) return undefined
  if (step.delayMs > 0) walk.lastBackoffMs = step.delayMs
  return step
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
