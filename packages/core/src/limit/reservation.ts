import type { Exchange } from '../contract/call/exchange.ts'
import type { ModelPrice } from '../contract/model/model-target.ts'
import type { CounterState, ReadyCounters } from '../contract/store.ts'
import type { Usage } from '../contract/wire/reply.ts'
import { whyStoreFailed } from '../errors/why-store-failed.ts'
import type { LimitRule } from './compile-limits.ts'

export interface LimiterParts {
  rules: readonly LimitRule[]
  counters: ReadyCounters
  priceOf(model: string): ModelPrice | undefined
  costOf(usage: Usage, price: ModelPrice): number
  warn(requestId: string, message: string): void
}

/** An amount that was taken from a counter. */
export interface Reservation {
  rule: LimitRule
  key: string
  /** The model that was called. Undefined for reservations of the request as a whole. */
  model: string | undefined
  amount: number
  state: CounterState
}

/** Takes an amount. Undefined, with a warning, when the store does not answer. Synchronous if the store is. */
export function take(
  parts: LimiterParts,
  exchange: Exchange,
  want: { rule: LimitRule; key: string; amount: number },
): CounterState | undefined | Promise<CounterState | undefined> {
  const skip = (error: unknown) => {
    const name = want.rule.name
    parts.warn(exchange.id, `The limit "${name}" could not be checked and was not applied. ${whyStoreFailed(error)}`)
    return undefined
  }
  try {
    const taken = parts.counters.take(want.key, want.amount, want.rule)
    return 'allowed' in taken ? taken : Promise.resolve(taken).catch(skip)
  } catch (error) {
    return skip(error)
  }
}

/** Changes a reservation to the actual amount. */
export async function change(
  parts: LimiterParts,
  exchange: Exchange,
  { reservation, amount }: { reservation: Reservation; amount: number },
): Promise<void> {
  const difference = amount - reservation.amount
  if (difference === 0) return
  reservation.amount = amount
  try {
    await parts.counters.settle(reservation.key, difference, reservation.rule)
  } catch (error) {
    parts.warn(exchange.id, `The limit "${reservation.rule.name}" could not be settled. ${whyStoreFailed(error)}`)
  }
}
