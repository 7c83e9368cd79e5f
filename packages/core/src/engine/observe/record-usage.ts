import type { Exchange } from '../../contract/call/exchange.ts'
import type { ModelPrice } from '../../contract/model/model-target.ts'
import type { UsageShare } from '../../contract/wire/reply.ts'
import { listShares } from '../../observe/describe-response.ts'
import { measureCost } from '../../observe/measure-cost.ts'
import type { UsageLedger, UsageTotals } from '../../observe/usage-ledger.ts'
import { sessionOf } from '../../util/session-of.ts'

type PriceOf = (model: string) => ModelPrice | undefined

/**
 * Adds a finished exchange to the ledger. Calls that an agent made through the engine are counted at their models.
 * Usage that an agent reports itself is counted at the agent, without a price.
 */
export function recordUsage(ledger: UsageLedger, exchange: Exchange, priceOf: PriceOf): void {
  const { outcome, decision, context, parent } = exchange
  if (outcome.request?.mode === 'decision') return
  // Operations other than inference have no decision; embeddings are recognised by their usage.
  if (!decision && (outcome.request || outcome.upstream === undefined || !outcome.usage)) return
  const isModel = decision?.kind !== 'agents'
  const used = readUsed(exchange, priceOf)
  used.requests = 1
  const entry = {
    tenant: context.tenant ?? '',
    session: sessionOf(exchange) ?? decision?.session?.id ?? '',
    agent: (isModel ? parent?.calling : (outcome.upstream ?? decision?.agents.at(-1))) ?? '',
    model: (isModel ? (outcome.upstream ?? decision?.models[0]) : undefined) ?? '',
    route: decision?.route ?? '',
    used,
  }
  ledger.add(entry)
  if (outcome.shares === undefined || isFromCache(exchange)) return
  // The request is counted at the model that started the answer, tokens and cost at the models that used them.
  for (const share of outcome.shares().slice(1))
    ledger.add({ ...entry, model: share.model, used: measureShare(share, priceOf) })
}

/** Adds the usage of a shadow call: it costs money but is not a client's request. */
export function recordShadowUsage(ledger: UsageLedger, exchange: Exchange, priceOf: PriceOf): void {
  const { outcome, decision, context, parent } = exchange
  const [share] = listShares(outcome)
  if (!share || decision?.kind !== 'models') return
  ledger.add({
    tenant: context.tenant ?? '',
    session: sessionOf(exchange) ?? decision.session?.id ?? '',
    agent: parent?.calling ?? '',
    model: share.model,
    route: decision.route ?? '',
    used: measureShare(share, priceOf),
  })
}

function isFromCache({ outcome: { cache } }: Exchange): boolean {
  return cache === 'hit' || cache === 'joined'
}

/** Usage of the first, or only, model. */
function readUsed(exchange: Exchange, priceOf: PriceOf): Partial<UsageTotals> {
  const { outcome, decision } = exchange
  const lost = outcome.lost === undefined ? {} : readLost(outcome.lost, priceOf)
  if (isFromCache(exchange)) return { fromCache: 1, ...lost }
  if (decision?.kind === 'agents' && outcome.hasInner === true) return lost
  const [share] = listShares(outcome)
  if (!share) return lost
  const used = measureShare(share, decision?.kind === 'agents' ? () => undefined : priceOf)
  return outcome.lost === undefined ? used : { ...used, ...lost }
}

function measureShare({ model, usage }: UsageShare, priceOf: PriceOf): Partial<UsageTotals> {
  const price = priceOf(model)
  return {
    requests: 0,
    inputTokens: usage.inputTokens,
    cachedInputTokens: usage.cachedInputTokens ?? 0,
    outputTokens: usage.outputTokens,
    cost: price ? measureCost(usage, price) : 0,
    estimated: usage.estimated === true ? 1 : 0,
    unpriced: price ? 0 : 1,
  }
}

function readLost(lost: NonNullable<Exchange['outcome']['lost']>, priceOf: PriceOf): Partial<UsageTotals> {
  let [lostTokens, lostCost] = [0, 0]
  for (const { model, usage } of lost) {
    const price = priceOf(model)
    lostTokens += usage.inputTokens + usage.outputTokens
    lostCost += price ? measureCost(usage, price) : 0
  }
  return lostTokens === 0 ? {} : { lostTokens, lostCost }
}
