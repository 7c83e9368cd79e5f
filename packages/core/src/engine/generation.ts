import type { PlanoConfig } from '../config/schema/root.ts'
import type { Answer } from '../contract/answer.ts'
import type { Surface } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Clock } from '../contract/clock.ts'
import type { Decision } from '../contract/decision.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ChatMessage } from '../contract/message.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import type { Variants } from '../execute/variants/variant-board.ts'
import type { RosterEntry } from '../util/roster.ts'

/** A request under way, as it is ended from outside. */
export interface ActiveRequest extends RosterEntry {
  abort(reason: PlanoError): void
}

/** Who knows what is under way. */
export interface RequestKeeper {
  enter(request: ActiveRequest): void
  /** Once for each that entered. */
  leave(request: ActiveRequest): void
}

export interface AnswerOptions {
  parent: Exchange | undefined
  keeper: RequestKeeper
}

/** What `plano.decide` asks. */
export interface DecideQuery<Listener extends string = string> {
  /** The conversation, or the one thing that a user said. */
  messages: string | readonly ChatMessage[]
  /** Agent listener; by default the only one, or the one that `model` names. */
  listener?: Listener
  model?: string
  tenant?: string
  session?: string
  headers?: Readonly<Record<string, string>>
  signal?: AbortSignal
}

/** Everything that was built for one configuration. */
export interface Generation {
  readonly config: PlanoConfig
  readonly clock: Clock
  /** Which optional surfaces there are: a provider behind unknown paths under /v1, and figures at /metrics. */
  readonly surfaces: { readonly passthrough: boolean; readonly metrics: boolean }
  /** Figures in Prometheus' text format, where GET /metrics is served. */
  readonly metrics: (() => string) | undefined
  /** Rejects never: what cannot be answered is refused. */
  answer(call: ClientCall, surface: Surface, options: AnswerOptions): Promise<Answer>
  decide(query: DecideQuery): Promise<Decision>
  readonly variants: Variants
  refuse(error: PlanoError, surface: Surface, requestId: string): Answer
  /** Does what the first request would have to wait for, in short turns of the event loop. Rejects never. */
  warm(): Promise<void>
  /** Lets go of connections when the last request has left. */
  retire(): Promise<void>
}
