import type { Exchange, SharedCall } from '../contract/call/exchange.ts'
import type { Usage } from '../contract/wire/reply.ts'

/**
 * The requests that share one call. The request that started it is charged for everything that any of them received.
 */
export class SharedCallUsage implements SharedCall {
  private readonly payer: Exchange
  private readonly present = new Set<Exchange['outcome']>()
  private payerFinish: ((exchange: Exchange) => void) | undefined
  private most: { usage: Usage; upstream: string | undefined } | undefined

  constructor(payer: Exchange) {
    this.payer = payer
  }

  enter(exchange: Exchange): void {
    this.present.add(exchange.outcome)
    exchange.outcome.shared = this
  }

  /** The request continues on its own. */
  leave(exchange: Exchange): void {
    delete exchange.outcome.shared
    this.drop(exchange)
  }

  settle(exchange: Exchange, finish: (exchange: Exchange) => void): void {
    const { usage, upstream } = exchange.outcome
    if (usage && (!this.most || sizeOf(usage) > sizeOf(this.most.usage))) this.most = { usage, upstream }
    if (exchange.outcome === this.payer.outcome) this.payerFinish = finish
    else finish(exchange)
    this.drop(exchange)
  }

  private drop({ outcome }: Exchange): void {
    this.present.delete(outcome)
    if (this.present.size > 0 || !this.payerFinish) return
    const finish = this.payerFinish
    this.payerFinish = undefined
    // A request that left early received less than the call delivered.
    const { outcome: bill } = this.payer
    if (this.most && !bill.shares) bill.usage = this.most.usage
    if (this.most?.upstream !== undefined) bill.upstream ??= this.most.upstream
    finish(this.payer)
  }
}

/** Counts from the provider take precedence over estimates of a part. */
function sizeOf({ inputTokens, outputTokens, estimated }: Usage): number {
  return inputTokens + outputTokens + (estimated === true ? 0 : Number.MAX_SAFE_INTEGER / 2)
}
