import type { CallContext, ClientCall, HeaderReader } from '../contract/call/client-call.ts'
import type { AttemptBudget, Exchange, ExchangeOutcome, TraceHandle } from '../contract/call/exchange.ts'
import { SHARED_LIMITS } from '../contract/call/shared-limits.ts'
import type { Observer } from '../contract/observer.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { Decision } from '../contract/record/decision.ts'
import type { PlanoEvent } from '../contract/record/events.ts'
import type { Cancellable } from '../contract/transport/cancellation.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { CancelSource } from '../util/async/cancel-source.ts'
import type { DeadlineTimer, Due } from '../util/async/deadline-timer.ts'
import { readCount } from '../util/read-count.ts'
import { boundName } from '../util/text/bound-name.ts'
import { createId } from '../util/text/create-id.ts'

const REQUEST_ID = /^[\w.:-]{1,128}$/

/** What all exchanges of a configuration have in common. */
export interface ExchangeSettings {
  clock: Clock
  deadlineTimer: DeadlineTimer
  totalMs: number
  maxAttempts: number
  observer: Observer
  /** The header that names the tenant. Only used if configured and the host application provides no tenant. */
  tenantHeader: string | undefined
  emit(event: PlanoEvent): void
}

/** An exchange and the means to end it. */
export interface OpenExchange {
  exchange: Exchange
  /** Stops the deadline and detaches from the client's signal. Called once, when the exchange is settled. */
  dispose(): void
  abort(reason: PlanoError): void
}

/** Opens an exchange with its id (the client's if it is valid), deadline, cancellation and attempt budget. */
export function openExchange(call: ClientCall, settings: ExchangeSettings, parent?: Exchange): OpenExchange {
  const exchange = new RequestExchange(call, settings, parent)
  // The first attempt of a nested request does not count as a retry of the outer one.
  parent?.attempts.extend()
  if (parent) parent.outcome.hasInner = true
  return new RequestLifetime(exchange, call, settings.deadlineTimer)
}

/** Cancels an exchange when its client disconnects, its deadline passes or the engine shuts down. */
class RequestLifetime implements OpenExchange, Due {
  slot = -1
  readonly dueAt: number
  readonly exchange: RequestExchange
  private readonly deadlineTimer: DeadlineTimer
  private readonly letGo: (() => void) | undefined

  constructor(exchange: RequestExchange, call: ClientCall, deadlineTimer: DeadlineTimer) {
    this.exchange = exchange
    this.deadlineTimer = deadlineTimer
    this.dueAt = exchange.deadline
    this.letGo = call.cancellation ? undefined : followClient(call.signal, exchange.cancellation)
    deadlineTimer.add(this)
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
    this.deadlineTimer.remove(this)
    this.letGo?.()
  }
}

/** A class, because an object literal with a getter would get its own hidden class for every request. */
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
  private readonly settings: ExchangeSettings

  constructor(call: ClientCall, settings: ExchangeSettings, parent: Exchange | undefined) {
    const { clock } = settings
    this.id = requestIdOf(call)
    this.startedAt = clock.now()
    this.begunAt = clock.monotonic()
    this.deadline = Math.min(
      this.begunAt + settings.totalMs,
      parent?.deadline ?? Number.POSITIVE_INFINITY,
      this.begunAt + (readCount(call.header(SHARED_LIMITS.deadlineMs)) ?? Number.POSITIVE_INFINITY),
    )
    this.cancellation = call.cancellation ?? new CancelSource()
    // A copy: filters add tags, and the host's object must not change.
    this.context = { ...readContext(call, settings.tenantHeader) }
    this.header = call.header
    this.attempts = parent ? parent.attempts : new CountedBudget(lowerAttempts(call, settings.maxAttempts))
    if (parent !== undefined) this.parent = parent
    this.call = call
    this.settings = settings
  }

  get signal(): AbortSignal {
    return this.cancellation.signal
  }

  headerNames(): Iterable<string> {
    return this.call.headerNames()
  }

  emit(event: PlanoEvent): void {
    this.settings.observer.see(this, event)
    this.settings.emit(event)
  }
}

/** The client's request id if it is valid, otherwise a new one. */
export function requestIdOf(call: ClientCall): string {
  const id = call.header('x-request-id')
  return id !== undefined && REQUEST_ID.test(id) ? id : createId('req_')
}

/** The first attempt of a nested request does not count as a retry of the outer one; all others do. */
function lowerAttempts(call: ClientCall, own: number): number {
  const left = readCount(call.header(SHARED_LIMITS.attemptsLeft))
  return left === undefined ? own : Math.min(own, left + 1)
}

/** Follows the client's signal. The returned function stops following it. */
function followClient(signal: AbortSignal, cancellation: Cancellable): () => void {
  const onClientGone = () =>
    cancellation.abort(PlanoError.from(signal.reason, 'client_closed', 'The client disconnected.'))
  if (signal.aborted) onClientGone()
  else signal.addEventListener('abort', onClientGone, { once: true })
  return () => signal.removeEventListener('abort', onClientGone)
}

function readContext(call: ClientCall, tenantHeader: string | undefined): CallContext {
  const context = call.context ?? {}
  if (tenantHeader === undefined || context.tenant !== undefined) return context
  const tenant = call.header(tenantHeader.toLowerCase())?.trim()
  return tenant === undefined || tenant === '' ? context : { ...context, tenant: boundName(tenant) }
}

/** The outcome of an exchange. Usage and finish reason of a passed-through answer are computed on demand. */
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

/** A class, because an object literal with getters would get its own hidden class for every request. */
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
