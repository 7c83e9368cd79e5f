import type { AttemptOutcome, AttemptRecord } from './attempt.ts'
import type { Decision } from './decision.ts'
import type { Loss } from './grammar.ts'
import type { Finish, Usage, UsageShare } from './reply.ts'

export type { AttemptOutcome, AttemptRecord } from './attempt.ts'

interface EventBase {
  requestId: string
  /** Milliseconds since the epoch. */
  at: number
}

/** What was asked, as far as it was understood: told with the request and again with its response. */
export interface AskedFacts {
  /** The API that the client spoke, or the kind of the path. */
  dialect: string
  path: string
  /** As the client named it. */
  model?: string
  stream: boolean
  listener?: string
  tenant?: string
  session?: string
  /** Request id of the exchange that this one runs inside of. */
  parent?: string
}

/** A request was read, or could not be: exactly one per request, before all others. */
export interface RequestEvent extends EventBase, AskedFacts {
  type: 'request'
}

/** It was decided who answers, and why. */
export interface DecisionEvent extends EventBase {
  type: 'decision'
  decision: Decision
}

/** One message that a filter rewrote, redacted and cut as captured content is. */
export interface FilterChange {
  /** Place in the conversation; 0 for an answer. */
  index: number
  role: string
  /** Left out for a message that the filter added. */
  before?: string
  /** Left out for a message that the filter took away. */
  after?: string
}

/** A filter ran: what it decided, where, and how long it took. */
export interface FilterEvent extends EventBase {
  type: 'filter'
  filter: string
  place: string
  target?: string
  phase: 'input' | 'output' | 'stream'
  verdict: 'pass' | 'rewrite' | 'answer' | 'reject' | 'annotate' | 'cut' | 'refuse' | 'failed' | 'skipped'
  durationMs: number
  /** What the client is refused with; left out where the request goes on. */
  status?: number
  tags?: Record<string, string>
  /** What a rewrite changed in a request or an answer, whole or streamed: only when `tracing.capture_content` is on. */
  changes?: FilterChange[]
}

/** A failure as events tell it. */
export interface ErrorFacts {
  code: string
  message: string
  status: number
  /** What was thrown below it, such as by an agent in code. Not enumerable: no copy of the event carries it. */
  readonly cause?: unknown
}

/** An agent or model began or ended its part of the plan. */
export interface StepEvent extends EventBase {
  type: 'step'
  phase: 'start' | 'end'
  kind: 'agent' | 'model'
  upstream: string
  index: number
  durationMs?: number
  error?: ErrorFacts
}

/** One try of an upstream has ended. */
export interface AttemptEvent extends EventBase {
  type: 'attempt'
  attempt: AttemptRecord
}

/**
 * An upstream, or one instance or variant of it, would have had its turn and was left out because it rests: at most once
 * per request, and never when another was preferred anyway.
 */
export interface SkipEvent extends EventBase {
  type: 'skip'
  upstream: string
  kind: 'agent' | 'model'
  instance?: string
  variant?: string
  /** Its breaker is open, or half-open with all probes out; it asked to be left alone; it fails its health check. */
  reason: 'breaker_open' | 'breaker_half_open' | 'asked_to_wait' | 'unhealthy'
  /** Milliseconds until it may be called; left out where nobody knows. */
  waitMs?: number
  /** Who is asked in its place; left out where nobody is. */
  next?: string
}

/** A stream that had begun broke off, ended before its end, said that it failed, or was unreadable. */
export interface BreakEvent extends EventBase {
  type: 'break'
  upstream: string
  instance?: string
  outcome: AttemptOutcome
}

/** A stream broke off after its beginning, and another model is asked to go on with its text. */
export interface ContinuationEvent extends EventBase {
  type: 'continuation'
  from: string
  to: string
  /** How the first one broke. */
  outcome: AttemptOutcome
  /** Of text that the client had by then. */
  characters: number
}

/** A circuit breaker changed its state. */
export interface BreakerEvent extends EventBase {
  type: 'breaker'
  upstream: string
  instance?: string
  from: 'closed' | 'open' | 'half-open'
  to: 'closed' | 'open' | 'half-open'
  reason: string
}

/** How a shadow's answer differs from the one that the client got. Never carries a text. */
export interface VariantDifference {
  /** "answered", or how the shadow failed. */
  outcome: string
  durationMs: number
  actualMs: number
  /** How the real answer failed, when it did. */
  actualOutcome?: string
  /** Words that the two texts share, from 0 to 1. */
  similarity?: number
}

/** A variant was taken out or put back, or a shadow differed. */
export interface VariantEvent extends EventBase {
  type: 'variant'
  target: string
  variant: string
  action: 'rolled_back' | 'restored' | 'shadowed'
  reason: string
  /** Set for "shadowed". */
  difference?: VariantDifference
}

/** The exchange is settled: exactly one per request. */
export interface ResponseEvent extends EventBase, Partial<AskedFacts> {
  type: 'response'
  status: number
  durationMs: number
  firstByteMs?: number
  outcome: 'success' | 'error' | 'aborted'
  upstream?: string
  usage?: Usage
  /** What each used, where one model went on with the answer of another. */
  shares?: readonly UsageShare[]
  /** In US dollars; 0 from the response cache, left out when no price is known. */
  cost?: number
  /** How the response cache served it; left out where there is none. */
  cache?: 'hit' | 'joined' | 'miss' | 'bypass'
  finish?: Finish
  /** What translations of the request and of the answer could not carry. */
  losses?: Loss[]
  error?: ErrorFacts
  /** Agents of the decision, in order. */
  agents?: string[]
  /** Name of the matched routing preference or rule. */
  route?: string
  /** Upstream calls that were made. */
  attempts?: number
  /** Of the span, as 32 hexadecimal digits, when a trace is recorded. */
  traceId?: string
}

/** A behavioural signal was read out of a conversation. */
export interface SignalEvent extends EventBase {
  type: 'signal'
  signal: string
  messageIndex: number
  /** 0 to 1. */
  confidence: number
  /** Words of the conversation: only when content is captured. */
  snippet?: string
}

/** How a conversation stands after a further exchange, read from behaviour alone. */
export interface ConversationEvent extends EventBase {
  type: 'conversation'
  session?: string
  quality: 'excellent' | 'good' | 'neutral' | 'poor' | 'severe'
  /** 0 to 100. */
  score: number
  outcome: 'handed_over' | 'satisfied' | 'abandoned' | 'open'
  /** Deserves a look. */
  flagged: boolean
  userTurns: number
  /** Signals by category (`interaction.stagnation`); categories without any are left out. */
  counts: Readonly<Record<string, number>>
}

/** A message as it may be shown: redacted, and cut to the configured size. */
export interface CapturedMessage {
  role: string
  content: string
  name?: string
  /** Names and arguments of the tools that are asked for. */
  toolCalls?: { id: string; name: string; arguments: string }[]
  truncated?: boolean
}

/** What was said. Emitted only when `tracing.capture_content` is on. */
export interface ContentEvent extends EventBase {
  type: 'content'
  /** The last messages of the conversation; `from` is the index of the first of them in the client's list. */
  input: CapturedMessage[]
  from: number
  output?: CapturedMessage
}

/** Something that the operator should know and that failed nobody: a refresh that failed, a store that is away. */
export interface WarningEvent extends EventBase {
  type: 'warning'
  code: string
  message: string
}

/** A configuration was loaded again, or refused. */
export interface ReloadEvent extends EventBase {
  type: 'reload'
  ok: boolean
  message?: string
}

/** Everything that an engine tells, by its `type`. */
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

/** Every type there is. A record, so that a type which is missing here does not compile. */
export const EVENT_TYPES: Readonly<Record<PlanoEventType, true>> = {
  request: true,
  decision: true,
  filter: true,
  step: true,
  attempt: true,
  skip: true,
  break: true,
  continuation: true,
  breaker: true,
  variant: true,
  response: true,
  signal: true,
  conversation: true,
  content: true,
  warning: true,
  reload: true,
}

/** What `plano.on` can listen to. */
export type PlanoEventType = PlanoEvent['type']
/** The event of one type. */
export type EventOf<Type extends PlanoEventType> = Extract<PlanoEvent, { type: Type }>
