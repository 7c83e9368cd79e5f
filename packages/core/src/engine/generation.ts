import type { PlanoConfig } from '../config/schema/root.ts'
import type { ClientCall } from '../contract/call/client-call.ts'
import type { Exchange } from '../contract/call/exchange.ts'
import type { Surface } from '../contract/call/inference-request.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { Decision } from '../contract/record/decision.ts'
import type { Answer } from '../contract/transport/answer.ts'
import type { ChatMessage } from '../contract/wire/message.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import type { Variants } from '../execute/variants/variant-tracker.ts'
import type { SwapRemoveEntry } from '../util/collections/swap-remove-list.ts'

/** A request in flight, as seen by code that may abort it. */
export interface ActiveRequest extends SwapRemoveEntry {
  abort(reason: PlanoError): void
}

/** Tracks requests in flight. */
export interface RequestKeeper {
  enter(request: ActiveRequest): void
  /** Called exactly once per entered request. */
  leave(request: ActiveRequest): void
}

export interface AnswerOptions {
  parent: Exchange | undefined
  keeper: RequestKeeper
}

/** The argument of `plano.decide`. */
export interface DecideQuery<Listener extends string = string> {
  /** The conversation, or the text of a single user message. */
  messages: string | readonly ChatMessage[]
  /** Name of the agent listener. Default: the one that `model` names, or the only one. */
  listener?: Listener
  model?: string
  tenant?: string
  user?: string
  session?: string
  headers?: Readonly<Record<string, string>>
  signal?: AbortSignal
}

/** Everything that was built for one configuration. */
export interface Generation {
  readonly config: PlanoConfig
  readonly clock: Clock
  /** Optional surfaces: a provider for unknown paths under /v1, and metrics at /metrics. */
  readonly surfaces: { readonly passthrough: boolean; readonly metrics: boolean }
  /** Metrics in Prometheus' text format, if GET /metrics is enabled. */
  readonly metrics: (() => string) | undefined
  /** Never rejects: errors become error answers. */
  answer(call: ClientCall, surface: Surface, options: AnswerOptions): Promise<Answer>
  decide(query: DecideQuery): Promise<Decision>
  readonly variants: Variants
  refuse(error: PlanoError, surface: Surface, requestId: string): Answer
  /** Loads whatever the first request would have to wait for, in short turns of the event loop. Never rejects. */
  warm(): Promise<void>
  /** Closes connections once the last request has ended. */
  retire(): Promise<void>
}
