import type { Asked } from './asked.ts'
import type { Cancellation } from './cancellation.ts'
import type { CallContext, HeaderReader } from './client-call.ts'
import type { Decision } from './decision.ts'
import type { ErrorFacts, PlanoEvent } from './events.ts'
import type { Loss } from './grammar.ts'
import type { Finish, Usage, UsageShare } from './reply.ts'

/**
 * The one object that a request's stages share: identity, deadline, and an append-only record. Stages write facts with
 * `emit`; only `observe` reads them.
 */
export interface Exchange {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Monotonic milliseconds at the door. */
  readonly begunAt: number
  /** Monotonic milliseconds after which nothing may still run. */
  readonly deadline: number
  /** Triggered when the client leaves, the deadline passes or the engine closes hard. */
  readonly cancellation: Cancellation
  /** The same as a signal; made when it is first read. */
  readonly signal: AbortSignal
  readonly context: CallContext
  readonly header: HeaderReader
  headerNames(): Iterable<string>
  /** Set once by decide; read by observe, respond and the adapters. */
  decision: Decision | undefined
  /** Attempts still allowed for this request, shared by all layers and by nested calls. */
  readonly attempts: AttemptBudget
  /** Nested calls: the exchange that this one runs inside of. */
  readonly parent?: Exchange
  /** Set where an agent's own calls are made: the id of that agent. */
  readonly calling?: string
  /** What became of it, written once by the stage that learns it. */
  readonly outcome: ExchangeOutcome
  /** The trace that this belongs to; set by observe when there is one. */
  trace?: TraceHandle
  emit(event: PlanoEvent): void
}

/** A trace as others may tell of it. */
export interface TraceHandle {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** `traceparent`, `tracestate` and `baggage` of what is current, for filters and agents. */
  header(name: string): string | undefined
}

/** What is known of an answer when it is settled. */
export interface ExchangeOutcome {
  /** What was asked, once it was understood. */
  asked?: Asked
  /** Agent id or `provider/model` that answered. */
  upstream?: string
  usage?: Usage | undefined
  finish?: Finish | undefined
  /** Reads usage and finish when somebody asks for them first; nobody may. */
  readLater(read: () => void): void
  /** What translations of the request and of the answer could not carry. */
  losses?: Loss[]
  /** Agents that handed over, with the agent that took over, in order. */
  handOffs?: { from: string; to: string }[]
  /** Agents of the plan that failed while the plan went on. */
  failedAgents?: string[]
  /** Calls were made inside of it, which count for themselves. */
  hasInner?: boolean
  /** What tries that failed may have used all the same. */
  lost?: UsageShare[]
  /** Several models made the answer, one going on where another broke off: what each has used so far; `usage` is the sum. */
  shares?: () => readonly UsageShare[]
  /** The call of the response cache that this one began or joined. */
  shared?: SharedCall
  /** How the response cache served it; left out where there is none. */
  cache?: 'hit' | 'joined' | 'miss' | 'bypass'
  /** Since a hit was recorded. */
  cacheAgeMs?: number
  /** An error after the answer began. */
  error?: ErrorFacts
  /** Told when the exchange ends and before that is told: what lasts as long as the answer ends with it at the latest. */
  ending?: Set<() => void>
}

/** One call for several requests. Whoever began it pays for it, and when it leaves early, then what the others made of it. */
export interface SharedCall {
  /** Told once of each request of the call that has ended; calls back with those that can be settled now. */
  settle(exchange: Exchange, finish: (exchange: Exchange) => void): void
}

/**
 * How often a request may still be tried, over all its upstreams; `take` answers false when nothing is left. Retries are
 * shared by everything inside a request, first calls are not: `extend` allows one more of those.
 */
export interface AttemptBudget {
  readonly limit: number
  readonly used: number
  take(): boolean
  extend(): void
}
