import type { Cancellable } from '../contract/cancellation.ts'
import type { CallContext, ClientCall, HeaderReader } from '../contract/client-call.ts'
import type { Clock } from '../contract/clock.ts'
import type { Decision } from '../contract/decision.ts'
import type { PlanoEvent } from '../contract/events.ts'
import type { AttemptBudget, Exchange, ExchangeOutcome, TraceHandle } from '../contract/exchange.ts'
import type { Observer } from '../contract/observer.ts'
import { SHARED_LIMITS } from '../contract/shared-limits.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { CancelSource } from '../util/cancel-source.ts'
import { createId } from '../util/create-id.ts'
import type { Due, Sweeper } from '../util/sweeper.ts'

const REQUEST_ID = /^[\w.:-]{1,128}$/

const MAX_TENANT = 256

/** What all exchanges of a configuration have in common. */
export interface ExchangeGround {
  clock: Clock
  sweeper: Sweeper
  totalMs: number
  maxAttempts: number
  observer: Observer
  /** Header that names the tenant, where the configuration says so and the host application does not. */
  tenantHeader: string | undefined
  emit(event: PlanoEvent): void
}

/** An exchange and the means to end it. */
export interface OpenExchange {
  exchange: Exchange
  /** Stops the deadline and lets go of the client's signal; called once, when the exchange is settled. */
  dispose(): void
  abort(reason: PlanoError): void
}

/** Opens the record of one request: its id (the client's when it is sane), deadline, cancellation and attempt budget. */
export function openExchange(call: ClientCall, ground: ExchangeGround, parent?: Exchange): OpenExchange {
  const exchange = new RequestExchange(call, ground, parent)
  // The first call of a request inside a request is no retry of the outer one's.
  parent?.attempts.extend()
  if (parent) parent.outcome.hasInner = true
  return new RequestLifetime(exchange, call, ground.sweeper)
}

/** Ends an exchange: with its client, at its deadline, or when the engine says so. */
class RequestLifetime implements OpenExchange, Due {
  slot = -1
  readonly dueAt: number
  readonly exchange: RequestExchange
  private readonly sweeper: Sweeper
  private readonly letGo: (() => void) | undefined

  constructor(exchange: RequestExchange, call: ClientCall, sweeper: Sweeper) {
    this.exchange = exchange
    this.sweeper = sweeper
    this.dueAt = exchange.deadline
    this.letGo = call.cancellation ? undefined : followClient(call.signal, exchange.cancellation)
    sweeper.add(this)
  }

  onDue(): void {
    const { deadline, begunAt } = this.exchange
    const message = `The request took longer than its total time of ${Math.round(deadline - begunAt)} ms.`
    this.abort(new PlanoError('deadline_exceeded', message))
  }

  abort(reason: PlanoError): void {
    this.exchange.cancellation.abort(reason)
  }

  dispose(): void {
    this.sweeper.remove(this)
    this.letGo?.()
  }
}

/** A class and not a literal with a getter, which would get a hidden class of its own for every request. */
class RequestExchange implements Exchange {
  readonly id: string
  readonly startedAt: number
  readonly begunAt: number
  readonly deadline: number
  readonly cancellation: Cancellable
  readonly context: CallContext
  readonly header: HeaderReader
  decision: Decision | undefined = undefined
  readonly attempts: AttemptBudget
  readonly outcome: ExchangeOutcome = new LazyOutcome()
  declare readonly parent?: Exchange
  declare trace?: TraceHandle
  private readonly call: ClientCall
  private readonly ground: ExchangeGround

  constructor(call: ClientCall, ground: ExchangeGround, parent: Exchange | undefined) {
    const { clock } = ground
    this.id = requestIdOf(call)
    this.startedAt = clock.now()
    this.begunAt = clock.monotonic()
    this.deadline = Math.min(
      this.begunAt + ground.totalMs,
      parent?.deadline ?? Number.POSITIVE_INFINITY,
      this.begunAt + (readCount(call.header(SHARED_LIMITS.deadlineMs)) ?? Number.POSITIVE_INFINITY),
    )
    this.cancellation = call.cancellation ?? new CancelSource()
    // A copy: filters add tags to it, and the host's object is not ours to change.
    this.context = { ...readContext(call, ground.tenantHeader) }
    this.header = call.header
    this.attempts = parent ? parent.attempts : new CountedBudget(lowerAttempts(call, ground.maxAttempts))
    if (parent !== undefined) this.parent = parent
    this.call = call
    this.ground = ground
  }

  get signal(): AbortSignal {
    return this.cancellation.signal
  }

  headerNames(): Iterable<string> {
    return this.call.headerNames()
  }

  emit(event: PlanoEvent): void {
    this.ground.observer.see(this, event)
    this.ground.emit(event)
  }
}

/** The client's own id when it is sane, else a new one. */
export function requestIdOf(call: ClientCall): string {
  const id = call.header('x-request-id')
  return id !== undefined && REQUEST_ID.test(id) ? id : createId('req_')
}

const COUNT = /^\d{1,15}$/

/** A figure of the request that this one belongs to, when an agent in another process passed that on. */
function readCount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  return COUNT.test(text) ? Number(text) : undefined
}

/** The first call of a request inside a request is no retry of the outer one's; all others are. */
function lowerAttempts(call: ClientCall, own: number): number {
  const left = readCount(call.header(SHARED_LIMITS.attemptsLeft))
  return left === undefined ? own : Math.min(own, left + 1)
}

/** Aborts when the client does; the returned function lets go of the client's signal. */
function followClient(signal: AbortSignal, cancellation: Cancellable): () => void {
  const onClientGone = () =>
    cancellation.abort(PlanoError.from(signal.reason, 'client_closed', 'The client went away.'))
  if (signal.aborted) onClientGone()
  else signal.addEventListener('abort', onClientGone, { once: true })
  return () => signal.removeEventListener('abort', onClientGone)
}

function readContext(call: ClientCall, tenantHeader: string | undefined): CallContext {
  const context = call.context ?? {}
  if (tenantHeader === undefined || context.tenant !== undefined) return context
  const tenant = call.header(tenantHeader.toLowerCase())?.trim()
  return tenant === undefined || tenant === '' ? context : { ...context, tenant: tenant.slice(0, MAX_TENANT) }
}

/** What became of an exchange. Usage and finish of an answer that passed through are read when they are asked for. */
class LazyOutcome implements ExchangeOutcome {
  private unread: (() => void) | undefined
  private readUsage: ExchangeOutcome['usage']
  private readFinish: ExchangeOutcome['finish']

  readLater(read: () => void): void {
    this.unread = read
  }

  get usage(): ExchangeOutcome['usage'] {
    this.read()
    return this.readUsage
  }

  set usage(usage: ExchangeOutcome['usage']) {
    this.readUsage = usage
  }

  get finish(): ExchangeOutcome['finish'] {
    this.read()
    return this.readFinish
  }

  set finish(finish: ExchangeOutcome['finish']) {
    this.readFinish = finish
  }

  private read(): void {
    const { unread } = this
    this.unread = undefined
    unread?.()
  }
}

/** A class: a literal with getters would get a hidden class of its own for every request. */
class CountedBudget implements AttemptBudget {
  limit: number
  used = 0

  constructor(limit: number) {
    this.limit = limit
  }

  take(): boolean {
    if (this.used >= this.limit) return false
    this.used += 1
    return true
  }

  extend(): void {
    this.limit += 1
  }
}
