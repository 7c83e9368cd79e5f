import type { ClientCall } from '../contract/call/client-call.ts'
import type { Exchange } from '../contract/call/exchange.ts'
import type { Surface } from '../contract/call/inference-request.ts'
import type { ModelPrice } from '../contract/model/model-target.ts'
import type { Observer } from '../contract/observer.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { RequestFacts } from '../contract/record/events.ts'
import type { Answer } from '../contract/transport/answer.ts'
import { describeError } from '../errors/describe-error.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { describeIncoming } from '../observe/describe-response.ts'
import { type AnswerEndOptions, reportAnswerEnd } from '../observe/report-answer-end.ts'
import type { StoredSurface } from '../recall/stored/answer-stored.ts'
import type { EngineModules } from './engine-modules.ts'
import { boundBody } from './entry/bound-body.ts'
import { identifyAnswer } from './entry/identify-answer.ts'
import type { OpenExchange } from './exchange.ts'
import type { ActiveRequest, RequestKeeper } from './generation.ts'
import type { OperationSurface } from './operations/answer-operation.ts'
import { runPipeline } from './pipeline.ts'

/** Surfaces that are answered within an exchange. */
export type WorkingSurface = Extract<Surface, { kind: 'inference' }> | OperationSurface | StoredSurface

interface RunParts {
  call: ClientCall
  surface: WorkingSurface
  open: OpenExchange
  keeper: RequestKeeper
  /** Tells the generation that this request has ended. */
  leave(): void
}

/**
 * One request within its own exchange: opened, answered, reported and settled. A single object for all this, because
 * closures would be allocated for every request.
 */
export class RequestRun implements ActiveRequest, AnswerEndOptions {
  slot = -1
  readonly clock: Clock
  readonly observer: Observer
  private readonly modules: EngineModules
  private readonly parts: RunParts
  private readonly exchange: Exchange
  private isOver = false

  constructor(modules: EngineModules, parts: RunParts) {
    this.clock = modules.clock
    this.observer = modules.observer
    this.modules = modules
    this.parts = parts
    this.exchange = parts.open.exchange
  }

  abort(reason: PlanoError): void {
    this.parts.open.abort(reason)
  }

  /** Never rejects: a defect becomes an error answer. */
  answer(): Promise<Answer> {
    const { exchange, modules } = this
    const { call } = this.parts
    try {
      this.observer.open(exchange, call)
      return modules
        .runInside(exchange, () => this.work())
        .then(
          (answer) => this.finish(answer),
          (error: unknown) => this.refuse(error),
        )
    } catch (error) {
      // User code such as tracing may throw synchronously.
      return Promise.resolve(this.refuse(error))
    }
  }

  requestFacts(): RequestFacts {
    const { surface, call } = this.parts
    const dialect = surface.kind === 'inference' ? surface.dialect : surface.kind
    return describeIncoming(this.exchange, { dialect, path: call.path })
  }

  priceOf(upstream: string): ModelPrice | undefined {
    return this.modules.priceOf(upstream)
  }

  onAnswerEnd(abandoned: boolean): void {
    if (this.isOver) return
    this.isOver = true
    const { exchange } = this
    const { open, keeper, leave } = this.parts
    // A body that is never read cannot report that to the call behind it. The same applies to a body that was replaced
    // by an error, for example by a filter.
    if (abandoned || exchange.outcome.error !== undefined)
      open.abort(new PlanoError('client_closed', 'The answer is no longer read.'))
    open.dispose()
    try {
      this.modules.onExchangeEnd(exchange)
    } finally {
      leave()
      keeper.leave(this)
    }
  }

  private work(): Promise<Answer> {
    const { modules, exchange } = this
    const { surface } = this.parts
    const call = boundBody(this.parts.call, exchange.cancellation)
    return surface.kind === 'inference'
      ? runPipeline(modules.stages, exchange, { call, surface })
      : this.operate({ call, surface })
  }

  /** Answers an operation. Failures are written in the API of its path. */
  private async operate(entry: { call: ClientCall; surface: OperationSurface | StoredSurface }): Promise<Answer> {
    const { modules, exchange } = this
    exchange.emit({ type: 'request', requestId: exchange.id, at: exchange.startedAt, ...this.requestFacts() })
    try {
      return await modules.operate(exchange, entry)
    } catch (error) {
      const known = PlanoError.from(error, 'internal', 'Plano failed in an unexpected way.')
      exchange.outcome.error = describeError(known)
      return modules.refuse(known, entry.surface, exchange.id)
    }
  }

  private finish(given: Answer): Answer {
    const { exchange } = this
    try {
      const answer = identifyAnswer(given, exchange.id)
      if (exchange.decision) this.parts.call.onDecision?.(exchange.decision)
      return reportAnswerEnd(exchange, answer, this)
    } catch (error) {
      return this.refuse(error)
    }
  }

  /** An internal failure must not keep the generation waiting or leave a call open. */
  private refuse(error: unknown): Answer {
    const { exchange, modules } = this
    this.observer.abandon(exchange, error)
    const known = PlanoError.from(error)
    this.abort(known)
    try {
      this.onAnswerEnd(false)
    } catch {
      // The failure of the request itself is reported.
    }
    return modules.refuse(known, this.parts.surface, exchange.id)
  }
}
