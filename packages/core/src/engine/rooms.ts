import type { PlanoConfig } from '../config/schema/root.ts'
import type { Answer } from '../contract/answer.ts'
import type { Surface } from '../contract/asked.ts'
import type { ClientCall } from '../contract/client-call.ts'
import type { Clock } from '../contract/clock.ts'
import type { Decision } from '../contract/decision.ts'
import type { PlanoEvent } from '../contract/events.ts'
import type { Exchange } from '../contract/exchange.ts'
import type { ModelRow } from '../contract/model-directory.ts'
import type { ModelPrice } from '../contract/model-target.ts'
import type { Observer } from '../contract/observer.ts'
import type { PlanoError } from '../errors/plano-error.ts'
import type { Variants } from '../execute/variants/variant-board.ts'
import type { StoredSurface } from '../recall/answer-stored.ts'
import type { Sweeper } from '../util/sweeper.ts'
import type { DecideQuery } from './generation.ts'
import type { OperationSurface } from './operations/answer-operation.ts'
import type { Stages } from './pipeline.ts'

/** What the rooms of one configuration do for the requests that pass. */
export interface Rooms {
  config: PlanoConfig
  clock: Clock
  sweeper: Sweeper
  stages: Stages
  emit(event: PlanoEvent): void
  observer: Observer
  metrics: (() => string) | undefined
  priceOf(upstream: string): ModelPrice | undefined
  rows(): readonly ModelRow[]
  /** Embeddings, token counts, paths that pass through, and what is stored. */
  operate(exchange: Exchange, entry: { call: ClientCall; surface: OperationSurface | StoredSurface }): Promise<Answer>
  decide(query: DecideQuery): Promise<Decision>
  variants: Variants
  refuse(error: PlanoError, surface: Surface, requestId: string): Answer
  /** Does what the first request would have to wait for. */
  warm(): Promise<unknown>
  /** What rooms learn from an exchange that has ended. */
  settled(exchange: Exchange): void
  /** Runs the work so that calls inside it find their exchange. */
  runInside<Result>(exchange: Exchange, work: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}
