import type { Exchange } from '../contract/call/exchange.ts'
import type { CounterState } from '../contract/store.ts'
import type { LimitRule } from './compile-limits.ts'
import { refuseByLimit } from './limit-headers.ts'
import { type LimitFacts, limitKey } from './limit-key.ts'
import { change, type LimiterParts, type Reservation, take } from './reservation.ts'

/** The estimated use of a call, before it is made. */
export interface Expectation {
  tokens: number
  /** The model to be called, for its price. */
  model: string | undefined
}

/** What is about to be called. `perCall`: one call of the request, not the request as a whole. */
export interface LimitedCall {
  facts: LimitFacts
  perCall: boolean
  expected: Expectation
}

/** Even a call with an estimated cost of zero is refused when the budget is used up. */
const LEAST_SHARE = 1e-9

/**
 * Reserves under every rule that applies. Rejects when one refuses, after releasing the others. Synchronous if the store
 * is and nothing is refused.
 */
export function reserveAll(
  parts: LimiterParts,
  exchange: Exchange,
  call: LimitedCall,
): Reservation[] | Promise<Reservation[]> {
  return reserveFrom(parts, exchange, { call, made: [], at: 0 })
}

interface Reserving {
  call: LimitedCall
  made: Reservation[]
  /** Index of the next rule. */
  at: number
}

function reserveFrom(
  parts: LimiterParts,
  exchange: Exchange,
  progress: Reserving,
): Reservation[] | Promise<Reservation[]> {
  const { call, made } = progress
  while (progress.at < parts.rules.length) {
    const rule = parts.rules[progress.at]
    progress.at += 1
    if (rule?.perCall !== call.perCall) continue
    const key = limitKey(rule, call.facts)
    const amount = key === undefined ? undefined : expectedAmount(parts, rule, { exchange, expected: call.expected })
    if (key === undefined || amount === undefined) continue
    const book = (state: CounterState | undefined): Promise<never> | undefined => {
      if (state && !state.allowed) return refuse(parts, exchange, { rule, state, made })
      if (state) made.push({ rule, key, model: call.perCall ? call.expected.model : undefined, amount, state })
      return undefined
    }
    const taken = take(parts, exchange, { rule, key, amount })
    if (taken instanceof Promise) return taken.then((state) => book(state) ?? reserveFrom(parts, exchange, progress))
    const refused = book(taken)
    if (refused) return refused
  }
  return made
}

async function refuse(
  parts: LimiterParts,
  exchange: Exchange,
  { rule, state, made }: { rule: LimitRule; state: CounterState; made: readonly Reservation[] },
): Promise<never> {
  for (const reservation of made) await change(parts, exchange, { reservation, amount: 0 })
  throw refuseByLimit(rule, state)
}

/** The amount to reserve; undefined when the rule does not apply to this exchange. */
function expectedAmount(
  parts: LimiterParts,
  rule: LimitRule,
  { exchange, expected }: { exchange: Exchange; expected: Expectation },
): number | undefined {
  // Calls made by an agent belong to the request that the agent answers.
  if (rule.measure === 'requests') return exchange.parent && !rule.perCall ? undefined : 1
  const least = rule.limit * LEAST_SHARE
  if (rule.measure === 'tokens') return Math.max(least, expected.tokens)
  const price = expected.model === undefined ? undefined : parts.priceOf(expected.model)
  return Math.max(least, price ? (expected.tokens * price.input) / 1_000_000 : 0)
}
