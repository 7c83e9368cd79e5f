import type { Exchange, ExchangeOutcome } from '../contract/call/exchange.ts'
import type { HeaderList } from '../contract/transport/answer.ts'
import type { UsageShare } from '../contract/wire/reply.ts'
import { whenReady } from '../util/async/when-ready.ts'
import { createAttachment } from '../util/collections/create-attachment.ts'
import type { LimitRule } from './compile-limits.ts'
import { limitHeaders, stopByLimit } from './limit-headers.ts'
import { change, type LimiterParts, type Reservation, take } from './reservation.ts'
import { type LimitedCall, reserveAll } from './reserve-all.ts'

const NONE: readonly never[] = []

/** The reservations of one request. A class because it lives as long as the request, see `createIdleQueue`. */
class Ticket {
  reservations: readonly Reservation[] = NONE
  /** Models that answered, the latest last. Undefined stands for an agent. */
  answered: readonly (string | undefined)[] = NONE
}

/** Reserves before calls and settles after them. A store that does not answer causes a warning and limits nobody. */
export interface Limiter {
  /**
   * Rejects with `rate_limited` or `budget_exceeded` and headers that say when to retry. Partial reservations are
   * released. Synchronous if the store is and nothing is refused.
   */
  reserve(exchange: Exchange, call: LimitedCall): Hold | Promise<Hold>
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
    reserve(exchange, call) {
      const ticket = ticketOf(exchange)
      return whenReady(reserveAll(parts, exchange, call), (made) => {
        ticket.reservations = ticket.reservations === NONE ? made : [...ticket.reservations, ...made]
        return new CallHold(parts, exchange, { ticket, call, made })
      })
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

class CallHold implements Hold {
  private readonly parts: LimiterParts
  private readonly exchange: Exchange
  private readonly ticket: Ticket
  private readonly call: LimitedCall
  private readonly made: readonly Reservation[]

  constructor(parts: LimiterParts, exchange: Exchange, { ticket, call, made }: HoldParts) {
    this.parts = parts
    this.exchange = exchange
    this.ticket = ticket
    this.call = call
    this.made = made
  }

  async undo(): Promise<void> {
    const { parts, exchange, ticket, made } = this
    // Removed first, so that a concurrent settlement is not booked on released reservations.
    const own = made.filter(({ rule }) => rule.measure !== 'requests')
    const given = own.filter((each) => ticket.reservations.includes(each))
    ticket.reservations = ticket.reservations.filter((each) => !made.includes(each))
    for (const reservation of given) await change(parts, exchange, { reservation, amount: 0 })
  }

  grow(tokens: number): Promise<void> {
    const { call, made } = this
    // Reservations of the request's other calls stay.
    const whole = this.ticket.reservations.filter(({ rule }) => !rule.perCall)
    const reservations = call.perCall ? [...whole, ...made] : made
    return grow(this.parts, this.exchange, { reservations, tokens, model: call.expected.model })
  }
}

interface HoldParts {
  ticket: Ticket
  call: LimitedCall
  made: readonly Reservation[]
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
