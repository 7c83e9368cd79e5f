import { CONFIG_DEFAULTS } from '../config/defaults.ts'
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
import { describeError } from '../errors/describe-error.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { VariantBoard } from '../execute/variants/variant-board.ts'
import { describeAsked } from '../observe/describe-response.ts'
import { settleAnswer } from '../observe/settle-answer.ts'
import type { StoredSurface } from '../recall/answer-stored.ts'
import type { Sweeper } from '../util/sweeper.ts'
import { answerModels } from './answer-models.ts'
import type { OperationSurface } from './answer-operation.ts'
import { boundBody } from './bound-body.ts'
import { type OpenExchange, openExchange, requestIdOf } from './exchange.ts'
import type { AnswerOptions, DecideQuery, Generation } from './generation.ts'
import { identifyAnswer } from './identify-answer.ts'
import { runPipeline, type Stages } from './pipeline.ts'
import { writePlainError } from './plain-answer.ts'

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
  variants: VariantBoard
  refuse(error: PlanoError, surface: Surface, requestId: string): Answer
  /** What rooms learn from an exchange that has ended. */
  settled(exchange: Exchange): void
  /** Runs the work so that calls inside it find their exchange. */
  runInside<Result>(exchange: Exchange, work: () => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

/** The rooms of one configuration behind one door. */
export function createGeneration(rooms: Rooms): Generation {
  const { config, clock } = rooms
  let active = 0
  let retired: (() => void) | undefined

  function leave(): void {
    active -= 1
    if (active === 0) retired?.()
  }

  return {
    config,
    clock,
    metrics: rooms.metrics,
    passesThrough: config.model_providers.some((provider) => provider.passthrough === true),
    answer(call, surface, options) {
      active += 1
      let left = false
      const settled = () => {
        if (left) return
        left = true
        leave()
        options.onSettled()
      }
      const inside = { ...options, onSettled: settled }
      if (surface.kind === 'inference')
        return answerInside(rooms, call, {
          ...inside,
          dialect: surface.dialect,
          work: (exchange) =>
            runPipeline(rooms.stages, exchange, { call: boundBody(call, exchange.cancellation), surface }),
        })
      if (!isCatalog(surface))
        return answerInside(rooms, call, {
          ...inside,
          dialect: surface.kind,
          work: (exchange) => answerBeside(rooms, exchange, { call: boundBody(call, exchange.cancellation), surface }),
        })
      const answer = identifyAnswer(answerCatalog(rooms, surface), requestIdOf(call))
      settled()
      return Promise.resolve(answer)
    },
    decide: (query) => rooms.decide(query),
    variants: rooms.variants,
    refuse: (error, surface, requestId) => rooms.refuse(error, surface, requestId),
    async retire() {
      if (active > 0) {
        await new Promise<void>((resolve) => {
          retired = resolve
        })
      }
      await rooms.observer.flush()
      await rooms.close()
    },
  }
}

/** Surfaces without an exchange. */
function isCatalog(
  surface: Surface,
): surface is Extract<Surface, { kind: 'models' | 'health' | 'readiness' | 'metrics' }> {
  return ['models', 'health', 'readiness', 'metrics'].includes(surface.kind)
}

function answerCatalog(rooms: Rooms, surface: Surface): Answer {
  if (surface.kind === 'models') return answerModels(rooms.rows(), surface.id)
  return writePlainError(new PlanoError('unsupported', 'No configured upstream serves this path.'))
}

/** An operation, its failures in the shape of the API that the path belongs to. */
async function answerBeside(
  rooms: Rooms,
  exchange: Exchange,
  entry: { call: ClientCall; surface: OperationSurface | StoredSurface },
): Promise<Answer> {
  const asked = describeAsked(exchange, { dialect: entry.surface.kind, path: entry.call.path })
  exchange.emit({ type: 'request', requestId: exchange.id, at: exchange.startedAt, ...asked })
  try {
    return await rooms.operate(exchange, entry)
  } catch (error) {
    const known = PlanoError.from(error, 'internal', 'Plano failed in an unexpected way.')
    exchange.outcome.error = describeError(known)
    return rooms.refuse(known, entry.surface, exchange.id)
  }
}

/** Work inside an exchange of its own: opened, reported and settled. */
function answerInside(
  rooms: Rooms,
  call: ClientCall,
  options: AnswerOptions & { dialect: string; work(exchange: Exchange): Promise<Answer> },
): Promise<Answer> {
  const open = openFor(rooms, call, options.parent)
  const { exchange } = open
  const { clock, observer } = rooms
  options.onOpen((reason) => open.abort(reason))
  const onSettled = (abandoned: boolean) => {
    // A body that nobody began to read has no way of its own to tell the call behind it; nor has one that came and could
    // not be answered with, as when a filter refuses it.
    if (abandoned || exchange.outcome.error !== undefined)
      open.abort(new PlanoError('client_closed', 'Nobody reads the answer.'))
    open.dispose()
    rooms.settled(exchange)
    options.onSettled()
  }
  const onAnswer = (given: Answer) => {
    const answer = identifyAnswer(given, exchange.id)
    if (exchange.decision) call.onDecision?.(exchange.decision)
    return settleAnswer(exchange, answer, {
      clock,
      observer,
      asked: () => describeAsked(exchange, { dialect: options.dialect, path: call.path }),
      priceOf: rooms.priceOf,
      onSettled,
    })
  }
  const onDefect = (error: unknown) => {
    observer.abandon(exchange, error)
    // A failure that could not be answered must neither keep the generation waiting nor leave a call open behind it.
    open.abort(PlanoError.from(error))
    onSettled(false)
    throw error
  }
  try {
    observer.open(exchange, { method: call.method, path: call.path })
    return rooms
      .runInside(exchange, () => options.work(exchange))
      .then(onAnswer)
      .catch(onDefect)
  } catch (error) {
    // Somebody's tracing may throw at once.
    return Promise.reject(error).catch(onDefect)
  }
}

function openFor(rooms: Rooms, call: ClientCall, parent: Exchange | undefined): OpenExchange {
  const { config, clock, observer } = rooms
  return openExchange(call, {
    clock,
    sweeper: rooms.sweeper,
    totalMs: config.resilience.timeout?.total ?? CONFIG_DEFAULTS.resilience.timeout.total,
    maxAttempts: config.resilience.retry?.max_attempts ?? CONFIG_DEFAULTS.resilience.retry.max_attempts,
    parent,
    observer,
    tenantHeader: config.routing.session_cache?.tenant_header,
    emit: rooms.emit,
  })
}
