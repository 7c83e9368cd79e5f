import type { Cancellation } from '../contract/cancellation.ts'
import type { AskedFacts, ResponseEvent } from '../contract/events.ts'
import type { Exchange, ExchangeOutcome } from '../contract/exchange.ts'
import type { ModelPrice } from '../contract/model-target.ts'
import type { UsageShare } from '../contract/reply.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { sessionOf } from '../util/session-of.ts'
import { exactMoney, measureCost } from './measure-cost.ts'

/** What is known of an answer at its end. Times in milliseconds. */
export interface AnswerEnd {
  status: number
  at: number
  durationMs: number
  firstByteMs: number | undefined
  /** Nobody read it to its end. */
  abandoned: boolean
  asked: AskedFacts
  /** Of a model, when it is known. */
  priceOf(model: string): ModelPrice | undefined
}

/** What was asked, as events tell it. */
export function describeAsked(exchange: Exchange, entry: { dialect: string; path: string }): AskedFacts {
  const { asked } = exchange.outcome
  const { context, parent } = exchange
  const session = sessionOf(exchange)
  return {
    dialect: entry.dialect,
    path: entry.path,
    stream: asked?.stream ?? false,
    ...(asked?.model === undefined ? {} : { model: asked.model }),
    ...(asked?.address.kind === 'agents' ? { listener: asked.address.listener } : {}),
    ...(context.tenant === undefined ? {} : { tenant: context.tenant }),
    ...(session === undefined ? {} : { session }),
    ...(parent === undefined ? {} : { parent: parent.id }),
  }
}

/** The deadline as an error, when it is what ended the exchange: a failure of ours and not the client's leaving. */
function readDeadline({ reason }: Cancellation): ResponseEvent['error'] {
  if (!PlanoError.is(reason) || reason.code !== 'deadline_exceeded') return undefined
  return { code: reason.code, message: reason.message, status: reason.status }
}

/** The event that closes an exchange. */
export function describeResponse(exchange: Exchange, end: AnswerEnd): ResponseEvent {
  const { outcome, decision } = exchange
  const late = readDeadline(exchange.cancellation)
  // A client that stopped reading at an error did not leave for reasons of its own.
  const isBroken = outcome.error !== undefined && outcome.error.code !== 'client_closed'
  const aborted = late === undefined && !isBroken && (end.abandoned || exchange.cancellation.aborted)
  // A reader that was slow when the time was over need not come back to hear of it.
  const error = outcome.error ?? (end.abandoned ? late : undefined)
  const failed = end.status >= 400 || error !== undefined
  const cost = costOf(outcome, end.priceOf)
  const shares = outcome.shares?.()
  return {
    type: 'response',
    requestId: exchange.id,
    at: end.at,
    ...end.asked,
    status: end.status,
    durationMs: end.durationMs,
    ...(end.firstByteMs === undefined ? {} : { firstByteMs: end.firstByteMs }),
    outcome: aborted ? 'aborted' : failed ? 'error' : 'success',
    ...(outcome.upstream === undefined ? {} : { upstream: outcome.upstream }),
    ...(outcome.usage === undefined ? {} : { usage: outcome.usage }),
    ...(shares === undefined ? {} : { shares }),
    ...(cost === undefined ? {} : { cost }),
    ...(outcome.cache === undefined ? {} : { cache: outcome.cache }),
    ...(outcome.finish === undefined ? {} : { finish: outcome.finish }),
    ...(outcome.losses === undefined ? {} : { losses: outcome.losses }),
    ...(error === undefined ? {} : { error }),
    ...(decision?.kind === 'agents' ? { agents: decision.agents } : {}),
    ...(decision?.route == null ? {} : { route: decision.route }),
    attempts: exchange.attempts.used,
  }
}

/** What each model used of an answer; empty when nobody knows. */
export function listShares({ shares, usage, upstream }: ExchangeOutcome): readonly UsageShare[] {
  return shares?.() ?? (usage && upstream !== undefined ? [{ model: upstream, usage }] : [])
}

/** What an answer cost in US dollars; undefined when a price or its size is not known. */
export function costOf(
  outcome: ExchangeOutcome,
  priceOf: (model: string) => ModelPrice | undefined,
): number | undefined {
  if (outcome.cache === 'hit' || outcome.cache === 'joined') return 0
  const shares = listShares(outcome)
  if (shares.length === 0) return undefined
  let cost = 0
  for (const { model, usage } of shares) {
    const price = priceOf(model)
    if (!price) return undefined
    cost += measureCost(usage, price)
  }
  return exactMoney(cost)
}
