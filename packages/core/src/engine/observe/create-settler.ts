import type { Exchange } from '../../contract/exchange.ts'
import type { ModelPrice } from '../../contract/model-target.ts'
import type { UsageLedger } from '../../observe/usage-ledger.ts'
import type { LimitRoom } from '../assemble-limit.ts'
import type { DecideRoom } from '../decide/assemble-decide.ts'
import { enterShadow, enterUsage } from './enter-usage.ts'

export interface SettlerParts {
  decideRoom: Pick<DecideRoom, 'settle'>
  limitRoom: Pick<LimitRoom, 'settle'>
  ledger: UsageLedger | undefined
  priceOf(model: string): ModelPrice | undefined
}

/** Counts usage when a request ends. A call shared with other requests is counted when all of them have ended. */
export function createSettler({ decideRoom, limitRoom, ledger, priceOf }: SettlerParts) {
  const count = (exchange: Exchange) => {
    void limitRoom.settle(exchange)
    if (ledger) enterUsage(ledger, exchange, priceOf)
  }
  return {
    settled(exchange: Exchange): void {
      void decideRoom.settle(exchange)
      const { shared } = exchange.outcome
      if (shared) shared.settle(exchange, count)
      else count(exchange)
    },
    settleShadow(exchange: Exchange): void {
      void limitRoom.settle(exchange)
      if (ledger) enterShadow(ledger, exchange, priceOf)
    },
  }
}
