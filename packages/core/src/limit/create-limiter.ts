import type { Exchange, ExchangeOutcome } from '../contract/call/exchange.ts'
import type { ModelPrice } from '../contract/model/model-target.ts'
import type { CounterState, CounterStore } from '../contract/store.ts'
import type { HeaderList } from '../contract/transport/answer.ts'
import type { Usage, UsageShare } from '../contract/wire/reply.ts'
import { whyStoreFailed } from '../errors/why-store-failed.ts'
import { createAttachment } from '../util/collections/create-attachment.ts'
import type { LimitRule } from './compile-limits.ts'
import { limitHeaders, refuseByLimit, stopByLimit } from './limit-headers.ts'
import { type LimitFacts, limitKey } from './limit-key.ts'

export interface LimiterParts {
  rules: readonly LimitRule[]
  counters: CounterStore
  priceOf(model: string): ModelPrice | undefined
  costOf(usage: Usage, price: ModelPrice): number
  warn(requestId: string, message: string): void
}

/** The estimated use of a call, before it is made. */
export interface Expectation {
  tokens: number
  /** The model to be called, for its price. */
  model: string | undefined
}

interface Reservation {
  rule: LimitRule
  key: string
  /** The model that was called. Undefined for reservations of the request as a whole. */
  model: string | undefined
  amount: number
  state: CounterState
}

const NONE: readonly never[] = []

/** The reservations of one request. A class because it lives as long as the request, see `createIdleQueue`. */
class Ticket {
  reservations: readonly Reservation[] = NONE
  /** Models that answered, the latest last. Undefined stands for an agent. */
  answered: readonly (string | undefined)[] = NONE
}

/** Even a call with an estimated cost of zero is refused when the budget is used up. */
const LEAST_SHARE = 1e-9

/** Reserves before calls and settles after them. A store that does not answer causes a warning and limits nobody. */
export interface Limiter {
  /**
   * Throws `rate_limited` or `budget_exceeded` with headers that say when to retry. Partial reservations are released.
   */
  reserve(exchange: Exchange, call: { facts: LimitFacts; perCall: boolean; expected: Expectation }): Promise<Hold>
  markAnswered(exchange: Exchange, upstream: string | undefined): void
  /** Returns undefined when there is nothing to settle. Requests are counted when they are admitted. */
  settle(exchange: Exchange): Promise<void> | undefined
  headers(exchange: Exchange): HeaderList
  readonly hasStops: boolean
}

/** The reservations of one call. */
export interface Hold {
  /** Releases the reservations of a call that used nothing, except for the request count. */
  undo(): Promise<void>
  /** Counts the output of a running stream, for rules with `stops`. Throws when a limit is used up. */
  grow(tokens: number): Promise<void>
}

export function createLimiter(parts: LimiterParts): Limiter {
  // Keyed by outcome, which all views of an exchange (hedged calls, shared calls) have in common.
  const tickets = createAttachment<ExchangeOutcome, Ticket>('limits')
  const ticketOf = ({ outcome }: Exchange): Ticket => {
    const known = tickets.of(outcome)
    if (known) return known
    const ticket = new Ticket()
    tickets.keep(outcome, ticket)
    return ticket
  }
  return {
    hasStops: parts.rules.some((rule) => rule.stops),
    async reserve(exchange, call) {
      const ticket = ticketOf(exchange)
      const made = await reserveAll(parts, exchange, call)
      ticket.reservations = ticket.reservations === NONE ? made : [...ticket.reservations, ...made]
      return {
        async undo() {
          // Removed first, so that a concurrent settlement is not booked on released reservations.
          const own = made.filter(({ rule }) => rule.measure !== 'requests')
          const given = own.filter((each) => ticket.reservations.includes(each))
          ticket.reservations = ticket.reservations.filter((each) => !made.includes(each))
          for (const reservation of given) await change(parts, exchange, { reservation, amount: 0 })
        },
        async grow(tokens) {
          // Reservations of the request's other calls stay.
          const whole = ticket.reservations.filter(({ rule }) => !rule.perCall)
          await grow(parts, exchange, {
            reservations: call.perCall ? [...whole, ...made] : made,
            tokens,
            model: call.expected.model,
          })
        },
      }
    },
    markAnswered(exchange, upstream) {
      const ticket = ticketOf(exchange)
      ticket.answered = [...ticket.answered, upstream]
    },
    settle(exchange) {
      const ticket = tickets.of(exchange.outcome)
      if (!ticket) return undefined
      const { reservations, answered } = ticket
      ticket.reservations = NONE
      const counted = reservations.filter(({ rule }) => rule.measure !== 'requests')
      return counted.length === 0 ? undefined : settleAll(parts, exchange, { counted, answered })
    },
    headers: (exchange) => limitHeaders(tickets.of(exchange.outcome)?.reservations ?? NONE),
  }
}

async function settleAll(
  parts: LimiterParts,
  exchange: Exchange,
  { counted, answered }: { counted: readonly Reservation[]; answered: Ticket['answered'] },
): Promise<void> {
  for (const key of new Set(counted.map((reservation) => reservation.key))) {
    const same = counted.filter((reservation) => reservation.key === key)
    await settleKey(parts, exchange, { same, answered })
  }
}

async function reserveAll(
  parts: LimiterParts,
  exchange: Exchange,
  call: { facts: LimitFacts; perCall: boolean; expected: Expectation },
): Promise<Reservation[]> {
  const made: Reservation[] = []
  for (const rule of parts.rules) {
    if (rule.perCall !== call.perCall) continue
    const key = limitKey(rule, call.facts)
    const amount = key === undefined ? undefined : expectedAmount(parts, rule, { exchange, expected: call.expected })
    if (key === undefined || amount === undefined) continue
    const state = await take(parts, exchange, { rule, key, amount })
    if (!state) continue
    if (!state.allowed) {
      for (const reservation of made) await change(parts, exchange, { reservation, amount: 0 })
      throw refuseByLimit(rule, state)
    }
    made.push({ rule, key, model: call.perCall ? call.expected.model : undefined, amount, state })
  }
  return made
}

async function take(
  parts: LimiterParts,
  exchange: Exchange,
  want: { rule: LimitRule; key: string; amount: number },
): Promise<CounterState | undefined> {
  try {
    return await parts.counters.take(want.key, want.amount, want.rule)
  } catch (error) {
    parts.warn(
      exchange.id,
      `The limit "${want.rule.name}" could not be checked and was not applied. ${whyStoreFailed(error)}`,
    )
    return undefined
  }
}

async function change(
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

/** Settles all reservations of a request under one key with the actual use. */
async function settleKey(
  parts: LimiterParts,
  exchange: Exchange,
  { same, answered }: { same: readonly Reservation[]; answered: Ticket['answered'] },
): Promise<void> {
  const [first, ...more] = same
  if (!first) return
  const called = first.rule.perCall ? new Set(same.map(({ model }) => model)) : undefined
  const amount = settledAmount(parts, exchange, { rule: first.rule, called, answered })
  // Without a known use, the reservation stays as it is.
  if (amount === undefined) {
    if (first.rule.measure === 'cost' && exchange.outcome.usage) {
      const message = `The limit "${first.rule.name}" counts cost, and the price of "${answered.at(-1) ?? ''}" is not known.`
      parts.warn(exchange.id, message)
    }
    return
  }
  await change(parts, exchange, { reservation: first, amount })
  for (const reservation of more) await change(parts, exchange, { reservation, amount: 0 })
}

/**
 * Actual use of an exchange under a rule, in total or for certain models; undefined when unknown. The use of an agent
 * is counted at the models that it calls.
 */
function settledAmount(
  parts: LimiterParts,
  exchange: Exchange,
  {
    rule,
    called,
    answered,
  }: { rule: LimitRule; called: Set<string | undefined> | undefined; answered: Ticket['answered'] },
): number | undefined {
  const { outcome } = exchange
  if (answered.length === 0 || exchange.decision?.kind === 'agents') return 0
  const { usage, upstream } = outcome
  if (!usage) return undefined
  // A filter may have answered instead of the model after the model had been called.
  const model = (answered.includes(upstream) ? upstream : answered.at(-1)) ?? ''
  const shares = outcome.shares?.() ?? [{ model, usage }]
  const own = called ? shares.filter((share) => called.has(share.model)) : shares
  const amounts = own.map((share) => usedAmount(parts, rule, share))
  return amounts.includes(undefined) ? undefined : amounts.reduce<number>((sum, amount = 0) => sum + amount, 0)
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

/** Takes the growth of a stream under all rules, or under none of them. */
async function grow(
  parts: LimiterParts,
  exchange: Exchange,
  grown: { reservations: readonly Reservation[]; tokens: number; model: string | undefined },
): Promise<void> {
  const taken: { reservation: Reservation; amount: number }[] = []
  for (const reservation of grown.reservations) {
    const { rule, key } = reservation
    const amount = rule.stops ? grownAmount(parts, rule, grown) : 0
    if (amount === 0) continue
    const state = await take(parts, exchange, { rule, key, amount })
    if (state && !state.allowed) {
      for (const each of taken)
        await change(parts, exchange, { ...each, amount: each.reservation.amount - each.amount })
      throw stopByLimit(rule, state)
    }
    if (!state) continue
    reservation.amount += amount
    taken.push({ reservation, amount })
  }
}

function grownAmount(
  parts: LimiterParts,
  rule: LimitRule,
  { tokens, model }: { tokens: number; model: string | undefined },
): number {
  if (rule.measure === 'tokens') return tokens
  const price = rule.measure === 'cost' && model !== undefined ? parts.priceOf(model) : undefined
  return price ? (tokens * price.output) / 1_000_000 : 0
}

function usedAmount(parts: LimiterParts, rule: LimitRule, { usage, model }: UsageShare): number | undefined {
  if (rule.measure === 'tokens') return usage.inputTokens + usage.outputTokens
  const price = parts.priceOf(model)
  return price && parts.costOf(usage, price)
}
