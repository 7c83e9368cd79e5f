import type { PlanoConfig } from '../config/schema/root.ts'
import type { ClientCall } from '../contract/call/client-call.ts'
import type { Exchange } from '../contract/call/exchange.ts'
import type { Surface } from '../contract/call/inference-request.ts'
import type { ModelRow } from '../contract/model/model-directory.ts'
import type { ModelPrice } from '../contract/model/model-target.ts'
import type { Observer } from '../contract/observer.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { Decision } from '../contract/record/decision.ts'
import type { PlanoEvent } from '../contract/record/events.ts'
import type { Answer } from '../contract/transport/answer.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import type { Variants } from '../execute/variants/variant-tracker.ts'
import type { StoredSurface } from '../recall/stored/answer-stored.ts'
import type { DeadlineTimer } from '../util/async/deadline-timer.ts'
import type { DecideQuery } from './generation.ts'
import type { OperationSurface } from './operations/answer-operation.ts'
import type { Stages } from './pipeline.ts'

/** What the modules of one configuration do for a request. */
export interface EngineModules {
  config: PlanoConfig
  clock: Clock
  deadlineTimer: DeadlineTimer
  stages: Stages
  emit(event: PlanoEvent): void
  observer: Observer
  metrics: (() => string) | undefined
  priceOf(upstream: string): ModelPrice | undefined
  rows(): readonly ModelRow[]
  /** Answers embeddings, token counts, passthrough paths and stored objects. */
  operate(exchange: Exchange, entry: { call: ClientCall; surface: OperationSurface | StoredSurface }): Promise<Answer>
  decide(query: DecideQuery): Promise<Decision>
  variants: Variants
  refuse(error: PlanoError, surface: Surface, requestId: string): Answer
  /** Loads whatever the first request would have to wait for. */
  warm(): Promise<unknown>
  /** Informs the modules about an ended exchange. */
  onExchangeEnd(exchange: Exchange): void
  /** Runs work in the context of an exchange, so that nested calls find it. */
  runInside<Result>(exchange: Exchange, work: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
