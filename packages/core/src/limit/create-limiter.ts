import type { HeaderList } from '../contract/answer.ts'
import type { Exchange, ExchangeOutcome } from '../contract/exchange.ts'
import type { ModelPrice } from '../contract/model-target.ts'
import type { Usage, UsageShare } from '../contract/reply.ts'
import type { CounterState, CounterStore } from '../contract/store.ts'
import { keepWith } from '../util/keep-with.ts'
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

/** What a call is expected to use before it is made. */
export interface Expectation {
  tokens: number
  /** Model that is called, for its price. */
  model: string | undefined
}

interface Reservation {
  rule: LimitRule
  key: string
  /** Model that is called under it; undefined for what is reserved for the request as a whole. */
  model: string | undefined
  amount: number
  state: CounterState
}

/** What a request has reserved so far. */
interface Ticket {
  reservations: Reservation[]
  /** Models that answered, the last one at the end; undefined stands for an agent. */
  answered: (string | undefined)[]
}

/** Even a call that is expected to cost nothing needs something to be left. */
const LEAST_SHARE = 1e-9

/** Reserves before calls and settles after them. A store that does not answer limits nobody, and says so. */
export interface Limiter {
  /** Throws `rate_limited` or `budget_exceeded` with the headers that say when to come back; what it took is given back. */
  reserve(exchange: Exchange, call: { facts: LimitFacts; perCall: boolean; expected: Expectation }): Promise<Hold>
  markAnswered(exchange: Exchange, upstream: string | undefined): void
  settle(exchange: Exchange): Promise<void>
  headers(exchange: Exchange): HeaderList
  readonly hasStops: boolean
}

/** What one call has reserved. */
export interface Hold {
  /** Gives back what a call that used nothing had reserved, but for the request itself. */
  undo(): Promise<void>
  /** Output of the call's stream as it grows, for rules that stop it; throws when one is used up. */
  grow(tokens: number): Promise<void>
}

export function createLimiter(parts: LimiterParts): Limiter {
  // By outcome: views of an exchange (a hedged call, a shared one) have it in common.
  const tickets = keepWith<ExchangeOutcome, Ticket>('limits')
  const ticketOf = ({ outcome }: Exchange): Ticket => {
    const known = tickets.of(outcome)
    if (known) return known
    const ticket: Ticket = { reservations: [], answered: [] }
    tickets.keep(outcome, ticket)
    return ticket
  }
  return {
    hasStops: parts.rules.some((rule) => rule.stops),
    async reserve(exchange, call) {
      const ticket = ticketOf(exchange)
      const made = await reserveAll(parts, exchange, call)
      ticket.reservations.push(...made)
      return {
        async undo() {
          // Taken off first: what is settled meanwhile must not be booked on what is given back.
          const own = made.filter(({ rule }) => rule.measure !== 'requests')
          const given = own.filter((each) => ticket.reservations.includes(each))
          ticket.reservations = ticket.reservations.filter((each) => !made.includes(each))
          for (const reservation of given) await change(parts, exchange, { reservation, amount: 0 })
        },
        async grow(tokens) {
          // What other calls of the request have reserved is theirs.
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
      ticketOf(exchange).answered.push(upstream)
    },
    async settle(exchange) {
      const ticket = tickets.of(exchange.outcome)
      if (!ticket) return
      const { reservations } = ticket
      ticket.reservations = []
      const counted = reservations.filter(({ rule }) => rule.measure !== 'requests')
      for (const key of new Set(counted.map((reservation) => reservation.key))) {
        const same = counted.filter((reservation) => reservation.key === key)
        await settleKey(parts, exchange, { same, answered: ticket.answered })
      }
    },
    headers: (exchange) => limitHeaders(tickets.of(exchange.outcome)?.reservations ?? []),
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
  } catch {
    parts.warn(exchange.id, `The limit "${want.rule.name}" could not be checked, so it does not count here.`)
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
  } catch {
    parts.warn(exchange.id, `The limit "${reservation.rule.name}" could not be settled.`)
  }
}

/** Settles what a request took under one key, perhaps for several calls, with what it used there. */
async function settleKey(
  parts: LimiterParts,
  exchange: Exchange,
  { same, answered }: { same: readonly Reservation[]; answered: Ticket['answered'] },
): Promise<void> {
  const [first, ...more] = same
  if (!first) return
  const called = first.rule.perCall ? new Set(same.map(({ model }) => model)) : undefined
  const amount = settledAmount(parts, exchange, { rule: first.rule, called, answered })
  // An answer that nobody counted keeps what was reserved for it.
  if (amount === undefined) return
  await change(parts, exchange, { reservation: first, amount })
  for (const reservation of more) await change(parts, exchange, { reservation, amount: 0 })
}

/**
 * What an exchange used of a rule in the end, at all models or at those that were called under it; undefined when nobody
 * knows. Agents' own use counts at their models.
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
  // A filter may have answered in the model's place, which was called all the same.
  const model = (answered.includes(upstream) ? upstream : answered.at(-1)) ?? ''
  const shares = outcome.shares?.() ?? [{ model, usage }]
  const own = called ? shares.filter((share) => called.has(share.model)) : shares
  const amounts = own.map((share) => usedAmount(parts, rule, share))
  return amounts.includes(undefined) ? undefined : amounts.reduce<number>((sum, amount = 0) => sum + amount, 0)
}

/** What to reserve; undefined when the rule does not count this exchange. */
function expectedAmount(
  parts: LimiterParts,
  rule: LimitRule,
  { exchange, expected }: { exchange: Exchange; expected: Expectation },
): number | undefined {
  // Calls from inside an agent belong to the request that the agent answers.
  if (rule.measure === 'requests') return exchange.parent && !rule.perCall ? undefined : 1
  const least = rule.limit * LEAST_SHARE
  if (rule.measure === 'tokens') return Math.max(least, expected.tokens)
  const price = expected.model === undefined ? undefined : parts.priceOf(expected.model)
  return Math.max(least, price ? (expected.tokens * price.input) / 1_000_000 : 0)
}

/** Takes what a stream grew by under every rule, or under none of them. */
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
