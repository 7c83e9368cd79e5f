import type { Candidate, UpstreamRequest } from '../contract/candidate.ts'
import type { Exchange } from '../contract/exchange.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { type AttemptResult, attempt } from './attempt.ts'
import type { ExecutorParts } from './executor-parts.ts'

interface HedgedCall {
  candidate: Candidate
  request: UpstreamRequest
  /** Other candidates that may be asked at the same time, best first. */
  others: readonly Candidate[]
}

/** Whether a call may be made twice at once: a model, nothing that acts, and the configuration wants it. */
export function mayHedge(candidate: Candidate, request: UpstreamRequest): boolean {
  const { tools, store, background } = request.body
  const acts = (Array.isArray(tools) && tools.length > 0) || store === true || background === true
  return candidate.kind === 'model' && candidate.policy.hedge !== undefined && !acts
}

/**
 * Asks a second candidate when the first is slow; the first good answer wins and the others are aborted. Extra calls
 * come out of the retry budget and the request's attempts. (Dean and Barroso, "The Tail at Scale", 2013.)
 */
export async function hedgedAttempt(
  parts: ExecutorParts,
  exchange: Exchange,
  call: HedgedCall,
): Promise<AttemptResult> {
  const { hedge } = call.candidate.policy
  if (!hedge) throw new PlanoError('internal', 'a call without a hedge was hedged')
  const runners: { controller: AbortController; result: Promise<{ runner: number; result: AttemptResult }> }[] = []
  const start = (candidate: Candidate): void => {
    const controller = new AbortController()
    const onAbort = () => controller.abort(exchange.signal.reason)
    exchange.signal.addEventListener('abort', onAbort, { once: true })
    const own: Exchange = Object.create(exchange, { signal: { value: controller.signal } })
    const runner = runners.length
    const health = parts.health.of(candidate)
    const result = attempt(parts, own, { candidate, request: call.request, health }).then((done) => ({
      runner,
      result: done,
    }))
    runners.push({ controller, result })
  }
  start(call.candidate)
  const waiting = [...call.others].slice(0, hedge.maxExtra)
  let open = new Set([0])
  let last: AttemptResult | undefined
  while (open.size > 0) {
    const racing = [...open].flatMap((index) => runners[index]?.result ?? [])
    const next = waiting[0]
    const first = await (next ? raceWithTimer(parts, racing, hedge.afterMs) : Promise.race(racing))
    if (first === 'slow') {
      waiting.shift()
      if (next && exchange.attempts.take() && parts.retryBudget.withdraw()) {
        start(next)
        open.add(runners.length - 1)
      }
      continue
    }
    open.delete(first.runner)
    last = first.result
    if (last.outcome === 'success') break
  }
  for (const index of open)
    runners[index]?.controller.abort(new PlanoError('client_closed', 'Another call was faster.'))
  open = new Set()
  return last ?? { outcome: 'aborted', undone: false }
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
