import type { HeaderList } from '../contract/answer.ts'
import type { Exchange, ExchangeOutcome } from '../contract/exchange.ts'
import type { ModelPrice } from '../contract/model-target.ts'
import type { Usage } from '../contract/reply.ts'
import type { CounterState, CounterStore } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { LimitRule } from './compile-limits.ts'
import { limitHeaders, refuseByLimit } from './limit-headers.ts'
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
  amount: number
  state: CounterState
}

/** What a request has reserved so far. */
interface Ticket {
  reservations: Reservation[]
  answered: boolean
}

/** Even a call that is expected to cost nothing needs something to be left. */
const LEAST_SHARE = 1e-9

/** Reserves before calls and settles after them. A store that does not answer limits nobody, and says so. */
export interface Limiter {
  /** Throws `rate_limited` or `budget_exceeded` with the headers that say when to come back; what it took is given back. */
  reserve(exchange: Exchange, call: { facts: LimitFacts; perCall: boolean; expected: Expectation }): Promise<Undo>
  /** Output of a stream as it grows, for rules that stop it; throws when one is used up. */
  grow(exchange: Exchange, tokens: number, model: string | undefined): Promise<void>
  markAnswered(exchange: Exchange): void
  settle(exchange: Exchange): Promise<void>
  headers(exchange: Exchange): HeaderList
  readonly hasStops: boolean
}

/** Gives back what a call that used nothing had reserved, but for the request itself. */
export type Undo = () => Promise<void>

export function createLimiter(parts: LimiterParts): Limiter {
  // By outcome: views of an exchange (a hedged call, a shared one) have it in common.
  const tickets = new WeakMap<ExchangeOutcome, Ticket>()
  const ticketOf = ({ outcome }: Exchange): Ticket => {
    const ticket = tickets.get(outcome) ?? { reservations: [], answered: false }
    tickets.set(outcome, ticket)
    return ticket
  }
  return {
    hasStops: parts.rules.some((rule) => rule.stops),
    async reserve(exchange, call) {
      const ticket = ticketOf(exchange)
      const made = await reserveAll(parts, exchange, call)
      ticket.reservations.push(...made)
      return async () => {
        const own = made.filter(({ rule }) => rule.measure !== 'requests')
        for (const reservation of own) await change(parts, exchange, { reservation, amount: 0 })
        ticket.reservations = ticket.reservations.filter((each) => !made.includes(each))
      }
    },
    async grow(exchange, tokens, model) {
      for (const reservation of ticketOf(exchange).reservations) {
        const { rule, key } = reservation
        const amount = rule.stops ? grownAmount(parts, rule, { tokens, model }) : 0
        if (amount === 0) continue
        const state = await take(parts, exchange, { rule, key, amount })
        if (state?.allowed) reservation.amount += amount
        else if (state) throw new PlanoError('rate_limited', `The limit "${rule.name}" was used up by this answer.`)
      }
    },
    markAnswered(exchange) {
      ticketOf(exchange).answered = true
    },
    async settle(exchange) {
      const ticket = tickets.get(exchange.outcome)
      if (!ticket) return
      for (const reservation of ticket.reservations) {
        if (reservation.rule.measure === 'requests') continue
        const amount = settledAmount(parts, exchange, { rule: reservation.rule, answered: ticket.answered })
        // An answer that nobody counted keeps what was reserved for it.
        if (amount !== undefined) await change(parts, exchange, { reservation, amount })
      }
      ticket.reservations = []
    },
    headers: (exchange) => limitHeaders(tickets.get(exchange.outcome)?.reservations ?? []),
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
    made.push({ rule, key, amount, state })
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

/** What an exchange used of a rule in the end; undefined when nobody knows. Agents' own use counts at their models. */
function settledAmount(
  parts: LimiterParts,
  exchange: Exchange,
  { rule, answered }: { rule: LimitRule; answered: boolean },
): number | undefined {
  const { usage, upstream } = exchange.outcome
  if (!answered || exchange.decision?.kind === 'agents') return 0
  return usage && usedAmount(parts, rule, { usage, model: upstream })
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

function grownAmount(
  parts: LimiterParts,
  rule: LimitRule,
  { tokens, model }: { tokens: number; model: string | undefined },
): number {
  if (rule.measure === 'tokens') return tokens
  const price = rule.measure === 'cost' && model !== undefined ? parts.priceOf(model) : undefined
  return price ? (tokens * price.output) / 1_000_000 : 0
}

function usedAmount(
  parts: LimiterParts,
  rule: LimitRule,
  { usage, model }: { usage: Usage; model: string | undefined },
): number | undefined {
  if (rule.measure === 'tokens') return usage.inputTokens + usage.outputTokens
  const price = model === undefined ? undefined : parts.priceOf(model)
  return price && parts.costOf(usage, price)
}
