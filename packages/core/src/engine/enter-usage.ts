import type { Exchange } from '../contract/exchange.ts'
import type { ModelPrice } from '../contract/model-target.ts'
import { costOf } from '../observe/describe-response.ts'
import { measureCost } from '../observe/measure-cost.ts'
import type { UsageLedger, UsageTotals } from '../observe/usage-ledger.ts'
import { sessionOf } from '../util/session-of.ts'

type PriceOf = (model: string) => ModelPrice | undefined

/**
 * Enters a finished exchange. What an agent used through us stands with the models that it called; what it reports of
 * calls that we did not see stands with the agent, without a price.
 */
export function enterUsage(ledger: UsageLedger, exchange: Exchange, priceOf: PriceOf): void {
  const { outcome, decision, context, parent } = exchange
  if (outcome.asked?.door === 'decision') return
  // Beside inference nothing is decided; embeddings are told by what they used.
  if (!decision && (outcome.asked || outcome.upstream === undefined || !outcome.usage)) return
  const isModel = decision?.kind !== 'agents'
  ledger.add({
    tenant: context.tenant ?? '',
    session: sessionOf(exchange) ?? decision?.session?.id ?? '',
    agent: (isModel ? parent?.calling : (outcome.upstream ?? decision?.agents.at(-1))) ?? '',
    model: (isModel ? (outcome.upstream ?? decision?.models[0]) : undefined) ?? '',
    route: decision?.route ?? '',
    used: readUsed(exchange, priceOf),
  })
}

function readUsed({ outcome, decision }: Exchange, priceOf: PriceOf): Partial<UsageTotals> {
  const { usage, upstream, cache } = outcome
  const lost = readLost(outcome.lost ?? [], priceOf)
  if (cache === 'hit' || cache === 'joined') return { requests: 1, fromCache: 1, ...lost }
  if (!usage || (decision?.kind === 'agents' && outcome.hasInner === true)) return { requests: 1, ...lost }
  const price = decision?.kind !== 'agents' && upstream !== undefined ? priceOf(upstream) : undefined
  const cost = costOf(outcome, price)
  return {
    requests: 1,
    inputTokens: usage.inputTokens,
    cachedInputTokens: usage.cachedInputTokens ?? 0,
    outputTokens: usage.outputTokens,
    cost: cost ?? 0,
    estimated: usage.estimated === true ? 1 : 0,
    unpriced: cost === undefined ? 1 : 0,
    ...lost,
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
