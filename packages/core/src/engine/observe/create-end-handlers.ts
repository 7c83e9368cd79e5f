import type { Exchange } from '../../contract/call/exchange.ts'
import type { ModelPrice } from '../../contract/model/model-target.ts'
import type { UsageLedger } from '../../observe/usage-ledger.ts'
import type { DecideModule } from '../decide/assemble-decide.ts'
import type { LimitModule } from '../limit/assemble-limit.ts'
import { recordShadowUsage, recordUsage } from './record-usage.ts'

export interface EndHandlerParts {
  decideModule: Pick<DecideModule, 'settle'>
  limitModule: Pick<LimitModule, 'settle'>
  ledger: UsageLedger | undefined
  priceOf(model: string): ModelPrice | undefined
}

/** Counts usage when a request ends. A call shared with other requests is counted when all of them have ended. */
export function createEndHandlers({ decideModule, limitModule, ledger, priceOf }: EndHandlerParts) {
  const running = new Set<Promise<void>>()
  /** Failures are reported where they arise. */
  const track = (work: void | Promise<void>) => {
    if (!work) return
    running.add(work)
    const end = () => running.delete(work)
    work.then(end, end)
  }
  const count = (exchange: Exchange) => {
    track(limitModule.settle(exchange))
    if (ledger) recordUsage(ledger, exchange, priceOf)
  }
  return {
    /** Waits for what is still being written to the stores, which may be closed next. */
    async finish(): Promise<void> {
      await Promise.allSettled(running)
    },
    onExchangeEnd(exchange: Exchange): void {
      track(decideModule.settle(exchange))
      const { shared } = exchange.outcome
      if (shared) shared.settle(exchange, count)
      else count(exchange)
    },
    onShadowEnd(exchange: Exchange): void {
      track(limitModule.settle(exchange))
      if (ledger) recordShadowUsage(ledger, exchange, priceOf)
    },
  }
}
