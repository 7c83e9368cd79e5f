import type { Decision } from '../record/decision.ts'
import type { ErrorFacts, PlanoEvent } from '../record/events.ts'
import type { Cancellation } from '../transport/cancellation.ts'
import type { Loss } from '../wire/grammar.ts'
import type { Finish, Usage, UsageShare } from '../wire/reply.ts'
import type { CallContext, HeaderReader } from './client-call.ts'
import type { InferenceRequest } from './inference-request.ts'

/**
 * The state shared by all stages of one request: its identity, its deadline and an append-only record. Stages add facts
 * with `emit`; only `observe` reads them.
 */
export interface Exchange {
  readonly id: string
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** Monotonic milliseconds when the request arrived. */
  readonly begunAt: number
  /** Monotonic milliseconds after which all work must have stopped. */
  readonly deadline: number
  /** Cancelled when the client disconnects, the deadline passes or the engine shuts down without draining. */
  readonly cancellation: Cancellation
  /** The same cancellation as a signal, created on first access. */
  readonly signal: AbortSignal
  readonly context: CallContext
  readonly header: HeaderReader
  headerNames(): Iterable<string>
  /** Set once by `decide`; read by `observe`, `respond` and the adapters. */
  decision: Decision | undefined
  /** The remaining retries of this request, shared by all layers and by nested calls. */
  readonly attempts: AttemptBudget
  /** The enclosing exchange, for a nested call. */
  readonly parent?: Exchange
  /** Id of the agent that made this call, for a nested call. */
  readonly calling?: string
  /** What is known about the result; each field is written once. */
  readonly outcome: ExchangeOutcome
  /** The trace of the request; set by `observe` when one is recorded. */
  trace?: TraceHandle
  emit(event: PlanoEvent): void
}

/** The trace of a request, for propagation. */
export interface TraceHandle {
  /** 32 hexadecimal digits. */
  readonly id: string
  /** The current `traceparent`, `tracestate` or `baggage`, for filters and agents. */
  header(name: string): string | undefined
}

/** What is known about a request's result when it ends. */
export interface ExchangeOutcome {
  /** The parsed request, once parsing succeeded. */
  request?: InferenceRequest
  /** Agent id or `provider/model` that answered. */
  upstream?: string
  usage?: Usage | undefined
  finish?: Finish | undefined
  /** Defers reading usage and finish reason until one of them is accessed; often neither is. */
  readLater(read: () => void): void
  /** Fields that could not be translated between the client's and the upstream's API. */
  losses?: Loss[]
  /** Hand-offs between agents, in order. */
  handOffs?: { from: string; to: string }[]
  /** Default agent that answered in place of an agent that failed. */
  replacement?: string
  /** Agents that failed while the plan continued. */
  failedAgents?: string[]
  /** The request made nested calls, whose usage is counted separately. */
  hasInner?: boolean
  /** Estimated usage of attempts that failed. */
  lost?: UsageShare[]
  /** Usage per model so far, when one model continued the answer of another. `usage` is the sum. */
  shares?: () => readonly UsageShare[]
  /** The call that this request started or joined through the response cache. */
  shared?: SharedCall
  /** How the response cache was used. Left out when there is no response cache. */
  cache?: 'hit' | 'joined' | 'miss' | 'bypass'
  /** Milliseconds since the cached answer was recorded. */
  cacheAgeMs?: number
  /** An error that happened after the answer began. */
  error?: ErrorFacts
  /**
   * Callbacks to run when the exchange ends, before its `response` event: releases whatever must not outlive the
   * answer.
   */
  ending?: Set<() => void>
}

/**
 * One upstream call that serves several requests. The request that started the call is charged for it. If it leaves
 * early, the others are charged for what they received.
 */
export interface SharedCall {
  /** Called once for each request of the call when it ends. Calls `finish` for the requests that can be settled now. */
  settle(exchange: Exchange, finish: (exchange: Exchange) => void): void
}

/**
 * The number of attempts that a request may still make, over all its upstreams. `take` returns false when none is left.
 * Everything inside a request shares the retries, but not the first calls: `extend` allows one more of those.
 */
export interface AttemptBudget {
  readonly limit: number
  readonly used: number
  take(): boolean
  extend(): void
}
