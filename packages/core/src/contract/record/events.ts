import type { Loss } from '../wire/grammar.ts'
import type { Finish, Usage, UsageShare } from '../wire/reply.ts'
import type { AttemptOutcome, AttemptRecord } from './attempt.ts'
import type { Decision } from './decision.ts'

export type { AttemptOutcome, AttemptRecord } from './attempt.ts'

interface EventBase {
  /** Id of the request. Empty for events outside any request, such as reloads. */
  requestId: string
  /** Milliseconds since the epoch. */
  at: number
}

/** The request as far as it was understood. Part of the `request` event and again of the `response` event. */
export interface RequestFacts {
  /** The API that the client used, or the kind of endpoint. */
  dialect: string
  path: string
  /** The model name that the client sent. */
  model?: string
  stream: boolean
  listener?: string
  tenant?: string
  session?: string
  /** Request id of the enclosing request, when an agent made this one through `turn.fetch`. */
  parent?: string
  /** That agent. */
  parentAgent?: string
}

/**
 * A request was received. Emitted exactly once per request, before all its other events, also when it could not be
 * parsed.
 */
export interface RequestEvent extends EventBase, RequestFacts {
  type: 'request'
}

/** A decision was made: who answers, and why. */
export interface DecisionEvent extends EventBase {
  type: 'decision'
  decision: Decision
}

/** One message that a filter changed. Its text is redacted and truncated like captured content. */
export interface FilterChange {
  /** Index of the message in the conversation; 0 for an answer. */
  index: number
  role: string
  /** Left out for a message that the filter added. */
  before?: string
  /** Left out for a message that the filter removed. */
  after?: string
}

/** A filter ran. */
export interface FilterEvent extends EventBase {
  type: 'filter'
  filter: string
  place: string
  target?: string
  phase: 'input' | 'output' | 'stream'
  verdict: 'pass' | 'rewrite' | 'answer' | 'reject' | 'annotate' | 'cut' | 'refuse' | 'failed' | 'skipped'
  durationMs: number
  /** HTTP status with which the client is refused. Left out when the request continues. */
  status?: number
  tags?: Record<string, string>
  /** What the filter changed in a request or an answer. Set only when `tracing.capture_content` is on. */
  changes?: FilterChange[]
}

/** A failure, as it appears in events. */
export interface ErrorFacts {
  code: string
  message: string
  status: number
  /**
   * The original error, for example one thrown by an agent in code. Not enumerable, so copies of the event do not
   * contain it.
   */
  readonly cause?: unknown
}

/** An agent or model started or finished its part of the plan. */
export interface StepEvent extends EventBase {
  type: 'step'
  phase: 'start' | 'end'
  kind: 'agent' | 'model'
  upstream: string
  /** Position in the plan, from 0. */
  index: number
  durationMs?: number
  error?: ErrorFacts
}

/** One attempt at an upstream has ended. */
export interface AttemptEvent extends EventBase {
  type: 'attempt'
  attempt: AttemptRecord
}

/**
 * An upstream, or one of its instances or variants, was skipped because it is unavailable. Emitted at most once per
 * request and upstream, and only when the upstream would otherwise have been called.
 */
export interface SkipEvent extends EventBase {
  type: 'skip'
  upstream: string
  kind: 'agent' | 'model'
  instance?: string
  variant?: string
  /**
   * The circuit breaker is open, or half-open with all probes in use; the upstream asked us to wait; or its health
   * check fails.
   */
  reason: 'breaker_open' | 'breaker_half_open' | 'asked_to_wait' | 'unhealthy'
  /** Milliseconds until it may be called again, when known. */
  waitMs?: number
  /** The upstream that is called instead, when there is one. */
  next?: string
}

/** A stream broke after it had begun: it was cut off, ended early, reported an error, or could not be parsed. */
export interface BreakEvent extends EventBase {
  type: 'break'
  upstream: string
  instance?: string
  outcome: AttemptOutcome
}

/** A stream broke after it had begun, and another model continues its text. */
export interface ContinuationEvent extends EventBase {
  type: 'continuation'
  from: string
  to: string
  /** How the first stream broke. */
  outcome: AttemptOutcome
  /** Length of the text that the client had received by then. */
  characters: number
}

/** A circuit breaker changed state. */
export interface BreakerEvent extends EventBase {
  type: 'breaker'
  upstream: string
  instance?: string
  variant?: string
  from: 'closed' | 'open' | 'half-open'
  to: 'closed' | 'open' | 'half-open'
  reason: string
}

/** How a shadow variant's answer differs from the one the client received. Contains no text of either answer. */
export interface VariantDifference {
  /** "answered", or how the shadow's call failed. */
  outcome: string
  durationMs: number
  /** Duration of the client's answer in milliseconds. */
  actualMs: number
  /** How the client's answer failed, when it did. */
  actualOutcome?: string
  /** Share of words that the two texts have in common, from 0 to 1. */
  similarity?: number
}

/** A variant was rolled back or restored, or a shadow's answer was compared. */
export interface VariantEvent extends EventBase {
  type: 'variant'
  target: string
  variant: string
  action: 'rolled_back' | 'restored' | 'shadowed'
  reason: string
  /** Set for "shadowed". */
  difference?: VariantDifference
}

/** A request has ended. Emitted exactly once per request. */
export interface ResponseEvent extends EventBase, Partial<RequestFacts> {
  type: 'response'
  status: number
  durationMs: number
  firstByteMs?: number
  outcome: 'success' | 'error' | 'aborted'
  upstream?: string
  usage?: Usage
  /** Usage per model, when one model continued the answer of another. */
  shares?: readonly UsageShare[]
  /** US dollars. 0 for answers from the response cache; left out when the price is unknown. */
  cost?: number
  /** How the response cache was used. Left out when there is no response cache. */
  cache?: 'hit' | 'joined' | 'miss' | 'bypass'
  finish?: Finish
  /** Fields that could not be translated between the client's and the upstream's API. */
  losses?: Loss[]
  error?: ErrorFacts
  /** Agents of the decision, in order. */
  agents?: string[]
  /** Name of the routing preference or rule that matched. */
  route?: string
  /** Number of upstream calls. */
  attempts?: number
  /** Trace id (32 hexadecimal digits), when a trace is recorded. */
  traceId?: string
}

/** A behavioural signal was detected in a conversation. */
export interface SignalEvent extends EventBase {
  type: 'signal'
  signal: string
  /** Index of the message in the conversation. */
  messageIndex: number
  /** From 0 to 1. */
  confidence: number
  /** A quotation from the conversation. Set only when `tracing.capture_content` is on. */
  snippet?: string
}

/** Quality of a conversation after its latest exchange, derived from its behavioural signals. */
export interface ConversationEvent extends EventBase {
  type: 'conversation'
  session?: string
  quality: 'excellent' | 'good' | 'neutral' | 'poor' | 'severe'
  /** From 0 (worst) to 100. */
  score: number
  outcome: 'handed_over' | 'satisfied' | 'abandoned' | 'open'
  /** The conversation deserves a review. */
  flagged: boolean
  userTurns: number
  /** Number of signals by category, such as `interaction.stagnation`. Categories without signals are left out. */
  counts: Readonly<Record<string, number>>
}

/** A captured message, redacted and truncated to the configured size. */
export interface CapturedMessage {
  role: string
  content: string
  name?: string
  /** Tool calls that the message contains. `arguments` is JSON text. */
  toolCalls?: { id: string; name: string; arguments: string }[]
  truncated?: boolean
}

/** The captured content of a request. Emitted only when `tracing.capture_content` is on. */
export interface ContentEvent extends EventBase {
  type: 'content'
  /** The last messages of the conversation. `from` is the index of the first of them in the client's list. */
  input: CapturedMessage[]
  from: number
  output?: CapturedMessage
}

/** A problem that the operator should know about but that failed no request, such as an unreachable store. */
export interface WarningEvent extends EventBase {
  type: 'warning'
  /** Stable identifier of the kind of problem, for filtering. */
  code: string
  message: string
}

/** A configuration was reloaded (`ok`), or refused with the reason in `message`. */
export interface ReloadEvent extends EventBase {
  type: 'reload'
  ok: boolean
  message?: string
}

/** Every event that an engine emits, told apart by `type`. */
export type PlanoEvent =
  | RequestEvent
  | DecisionEvent
  | FilterEvent
  | StepEvent
  | AttemptEvent
  | SkipEvent
  | BreakEvent
  | ContinuationEvent
  | BreakerEvent
  | VariantEvent
  | ResponseEvent
  | SignalEvent
  | ConversationEvent
  | ContentEvent
  | WarningEvent
  | ReloadEvent

/** A type of event that `plano.on` accepts. */
export type PlanoEventType = PlanoEvent['type']
/** The event with a given type. */
export type EventOf<Type extends PlanoEventType> = Extract<PlanoEvent, { type: Type }>
