import type { Exchange, ExchangeOutcome } from '../contract/call/exchange.ts'
import type { ModelPrice } from '../contract/model/model-target.ts'
import type { RequestFacts, ResponseEvent } from '../contract/record/events.ts'
import type { Cancellation } from '../contract/transport/cancellation.ts'
import type { UsageShare } from '../contract/wire/reply.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { sessionOf } from '../util/session-of.ts'
import { exactMoney, measureCost } from './measure-cost.ts'

/** The result of an answer. Times are in milliseconds. */
export interface AnswerEnd {
  status: number
  at: number
  durationMs: number
  firstByteMs: number | undefined
  /** The answer was not read to its end. */
  abandoned: boolean
  request: RequestFacts
  /** Price of a model, if known. */
  priceOf(model: string): ModelPrice | undefined
}

/** The request as part of events. */
export function describeIncoming(exchange: Exchange, entry: { dialect: string; path: string }): RequestFacts {
  const { request } = exchange.outcome
  const { context, parent } = exchange
  const session = sessionOf(exchange)
  return {
    dialect: entry.dialect,
    path: entry.path,
    stream: request?.stream ?? false,
    ...(request?.model === undefined ? {} : { model: request.model }),
    ...(request?.address.kind === 'agents' ? { listener: request.address.listener } : {}),
    ...(context.tenant === undefined ? {} : { tenant: context.tenant }),
    ...(session === undefined ? {} : { session }),
    ...(parent === undefined ? {} : { parent: parent.id }),
    ...(parent?.calling === undefined ? {} : { parentAgent: parent.calling }),
  }
}

/** The deadline as an error, if it ended the exchange; then the client did not leave on its own. */
function readDeadline({ reason }: Cancellation): ResponseEvent['error'] {
  if (!PlanoError.is(reason) || reason.code !== 'deadline_exceeded') return undefined
  return { code: reason.code, message: reason.message, status: reason.status }
}

/** The event that ends an exchange. */
export function describeResponse(exchange: Exchange, end: AnswerEnd): ResponseEvent {
  const { outcome, decision } = exchange
  const late = readDeadline(exchange.cancellation)
  // A client that stopped reading at an error did not leave on its own.
  const isBroken = outcome.error !== undefined && outcome.error.code !== 'client_closed'
  const aborted = late === undefined && !isBroken && (end.abandoned || exchange.cancellation.aborted)
  // A slow reader may never return after the deadline.
  const error = outcome.error ?? (end.abandoned ? late : undefined)
  const failed = end.status >= 400 || error !== undefined
  const cost = costOf(outcome, end.priceOf)
  const shares = outcome.shares?.()
  return {
    type: 'response',
    requestId: exchange.id,
    at: end.at,
    ...end.request,
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

/** Usage per model of an answer. Empty when unknown. */
export function listShares({ shares, usage, upstream }: ExchangeOutcome): readonly UsageShare[] {
  return shares?.() ?? (usage && upstream !== undefined ? [{ model: upstream, usage }] : [])
}

/** Cost of an answer in US dollars. Undefined when a price or the usage is unknown. */
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
