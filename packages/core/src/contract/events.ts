import type { Decision } from './decision.ts'
import type { Finish, Usage } from './reply.ts'

interface EventBase {
  requestId: string
  /** Milliseconds since the epoch. */
  at: number
}

/** How an attempt at one upstream ended. */
export type AttemptOutcome =
  | 'success'
  | 'rate_limited'
  | 'overloaded'
  | 'timeout'
  | 'network'
  | 'context_length'
  | 'content_policy'
  | 'authentication'
  | 'bad_request'
  | 'server_error'
  | 'stream_error'
  | 'aborted'

/** One try at one upstream. Never carries a prompt, a body or a key. */
export interface AttemptRecord {
  /** Agent id or `provider/model`. */
  upstream: string
  kind: 'agent' | 'model'
  instance?: string
  variant?: string
  attempt: number
  startedAt: number
  durationMs: number
  firstByteMs?: number
  status?: number
  outcome: AttemptOutcome
  /** What happened next and why, in one clause. */
  next: string
}

export interface RequestEvent extends EventBase {
  type: 'request'
  dialect: string
  path: string
  model?: string
  stream: boolean
  tenant?: string
  parent?: string
}

export interface DecisionEvent extends EventBase {
  type: 'decision'
  decision: Decision
}

export interface FilterEvent extends EventBase {
  type: 'filter'
  filter: string
  place: string
  target?: string
  phase: 'input' | 'output' | 'stream'
  verdict: 'pass' | 'rewrite' | 'answer' | 'reject' | 'annotate' | 'cut' | 'refuse' | 'failed' | 'skipped'
  durationMs: number
  status?: number
  tags?: Record<string, string>
}

/** An agent or model began or ended its part of the plan. */
export interface StepEvent extends EventBase {
  type: 'step'
  phase: 'start' | 'end'
  kind: 'agent' | 'model'
  upstream: string
  index: number
  durationMs?: number
  error?: { code: string; message: string }
}

export interface AttemptEvent extends EventBase {
  type: 'attempt'
  attempt: AttemptRecord
}

export interface BreakerEvent extends EventBase {
  type: 'breaker'
  upstream: string
  instance?: string
  from: 'closed' | 'open' | 'half-open'
  to: 'closed' | 'open' | 'half-open'
  reason: string
}

export interface VariantEvent extends EventBase {
  type: 'variant'
  target: string
  variant: string
  action: 'rolled_back' | 'restored' | 'shadowed'
  reason: string
}

/** The exchange is settled: exactly one per request. */
export interface ResponseEvent extends EventBase {
  type: 'response'
  status: number
  durationMs: number
  firstByteMs?: number
  outcome: 'success' | 'error' | 'aborted'
  upstream?: string
  usage?: Usage
  /** In US dollars; left out when no price is known. */
  cost?: number
  finish?: Finish
  error?: { code: string; message: string; status: number }
}

export interface SignalEvent extends EventBase {
  type: 'signal'
  signal: string
  messageIndex: number
  confidence: number
  snippet?: string
}

/** Something that the operator should know and that failed nobody: a refresh that failed, a store that is away. */
export interface WarningEvent extends EventBase {
  type: 'warning'
  code: string
  message: string
}

export interface ReloadEvent extends EventBase {
  type: 'reload'
  ok: boolean
  message?: string
}

export type PlanoEvent =
  | RequestEvent
  | DecisionEvent
  | FilterEvent
  | StepEvent
  | AttemptEvent
  | BreakerEvent
  | VariantEvent
  | ResponseEvent
  | SignalEvent
  | WarningEvent
  | ReloadEvent

export type PlanoEventType = PlanoEvent['type']
export type EventOf<Type extends PlanoEventType> = Extract<PlanoEvent, { type: Type }>
