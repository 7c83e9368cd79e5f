import type { Exchange } from '../../contract/call/exchange.ts'
import type { Candidate, UpstreamRequest } from '../../contract/execute/candidate.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { CancelSource } from '../../util/async/cancel-source.ts'
import { withCancellation } from '../../util/async/with-cancellation.ts'
import { type AttemptResult, attempt } from '../attempt/attempt.ts'
import type { ExecutorParts } from '../executor-parts.ts'
import type { BreakerPass } from '../health/circuit-breaker.ts'
import { createRetryBudget } from '../retry/retry-budget.ts'

interface HedgedCall {
  candidate: Candidate
  request: UpstreamRequest
  pass: BreakerPass | undefined
  /** Candidates that may be called in parallel, best first. */
  others: readonly Candidate[]
}

/** One of the parallel calls. */
export interface Runner {
  candidate: Candidate
  /** Milliseconds since the epoch. */
  startedAt: number
  durationMs: number
  result: AttemptResult
}

/** Hedged calls that are always allowed, even without recent traffic. */
const RESERVE = 1

/** Whether a call may be duplicated: a model call without side effects, if the configuration enables it. */
export function mayHedge(candidate: Candidate, request: UpstreamRequest): boolean {
  const { tools, store, background } = request.body
  const acts = (Array.isArray(tools) && tools.length > 0) || store === true || background === true
  return candidate.kind === 'model' && candidate.policy.hedge !== undefined && candidate.policy.idempotent && !acts
}

interface Race {
  readonly parts: ExecutorParts
  readonly exchange: Exchange
  readonly request: UpstreamRequest
  readonly open: Set<OpenRunner>
}

interface OpenRunner {
  readonly candidate: Candidate
  readonly startedAt: number
  readonly begun: number
  readonly source: CancelSource
  readonly done: Promise<{ runner: OpenRunner; result: AttemptResult }>
}

/**
 * Calls a second candidate, or the same one again, when the first is slow. The first good answer wins and the others
 * are aborted. Extra calls are limited by the upstream's hedging budget and the request's attempts. (Dean and Barroso,
 * "The Tail at Scale", 2013.) Returns all calls, the one that counts last.
 */
export async function hedgedAttempt(
  parts: ExecutorParts,
  exchange: Exchange,
  call: HedgedCall,
): Promise<readonly [...Runner[], Runner]> {
  const { hedge } = call.candidate.policy
  if (!hedge) throw new PlanoError('internal', 'a call without a hedge was hedged')
  const health = parts.health.of(call.candidate)
  health.hedges ??= createRetryBudget(hedge.budget, RESERVE)
  health.hedges.deposit()
  const race: Race = { parts, exchange, request: call.request, open: new Set() }
  start(race, call)
  const waiting = call.others.slice(0, hedge.maxExtra)
  const ended: Runner[] = []
  for (;;) {
    const next = waiting[0]
    const racing = [...race.open].map((runner) => runner.done)
    const first = await (next ? raceWithTimer(parts, racing, hedge.afterMs) : Promise.race(racing))
    if (first === 'slow') {
      waiting.shift()
      if (next && !hasEnded(ended, next)) startIfAllowed(race, next, health.hedges)
      continue
    }
    race.open.delete(first.runner)
    const last = close(parts, first.runner, first.result)
    if (first.result.outcome === 'success' || race.open.size === 0) return [...ended, ...abortAll(race), last]
    ended.push(last)
  }
}

function start(
  { parts, exchange, request, open }: Race,
  { candidate, pass }: Pick<HedgedCall, 'candidate' | 'pass'>,
): void {
  const source = new CancelSource()
  const outer = { onCancel: (reason: unknown) => source.abort(reason) }
  // The winner's answer is read after the race, so a client disconnect must still reach it until the exchange ends.
  exchange.cancellation.add(outer)
  const own = withCancellation(exchange, source)
  const health = parts.health.of(candidate)
  const done = attempt(parts, own, { candidate, request, health, pass }).then((result) => {
    if (result.outcome !== 'success') exchange.cancellation.remove(outer)
    return { runner, result }
  })
  const { clock } = parts
  const runner: OpenRunner = { candidate, startedAt: clock.now(), begun: clock.monotonic(), source, done }
  open.add(runner)
}

/** A candidate that already failed is not hedged again; the retry rules decide about that. */
function hasEnded(ended: readonly Runner[], next: Candidate): boolean {
  return ended.some(({ candidate }) => candidate === next)
}

/** Starts one more call if the budgets and the circuit breaker allow it. */
function startIfAllowed(race: Race, candidate: Candidate, hedges: NonNullable<HedgeBudget>): void {
  const { attempts } = race.exchange
  const { breaker } = race.parts.health.of(candidate)
  if (attempts.used >= attempts.limit || (breaker?.waitMs() ?? 0) > 0 || !hedges.withdraw()) return
  const pass = breaker?.enter()
  if (attempts.take()) start(race, { candidate, pass })
  else pass?.leave()
}

type HedgeBudget = ReturnType<ExecutorParts['health']['of']>['hedges']

function close(parts: ExecutorParts, runner: OpenRunner, result: AttemptResult): Runner {
  const { candidate, startedAt, begun } = runner
  return { candidate, startedAt, durationMs: parts.clock.monotonic() - begun, result }
}

/** Aborts the calls that were too slow. */
function abortAll({ parts, open }: Race): Runner[] {
  return [...open].map((runner) => {
    runner.source.abort(new PlanoError('client_closed', 'Another call was faster.'))
    void letGo(runner)
    return close(parts, runner, { outcome: 'aborted', undone: false })
  })
}

/** Two calls may answer at the same time. An answer without a reader holds its bulkhead slot until it is closed. */
async function letGo({ done }: OpenRunner): Promise<void> {
  const { result } = await done
  const { answer } = result
  if (!answer || 'handOff' in answer || answer.body.kind === 'bytes') return
  const rest: AsyncIterable<unknown> = answer.body.kind === 'stream' ? answer.body.source : answer.body.parts
  try {
    await rest[Symbol.asyncIterator]().return?.()
  } catch {
    // The rejection is the result of the abort above.
  }
}

function raceWithTimer<Result>(
  parts: ExecutorParts,
  racing: Promise<Result>[],
  delayMs: number,
): Promise<Result | 'slow'> {
  return new Promise((resolve, reject) => {
    const cancel = parts.clock.setTimer(() => resolve('slow'), delayMs)
    Promise.race(racing).then(resolve, reject).finally(cancel)
  })
}
