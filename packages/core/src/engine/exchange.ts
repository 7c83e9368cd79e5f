import type { CallContext, ClientCall } from '../contract/client-call.ts'
import type { Clock } from '../contract/clock.ts'
import type { PlanoEvent } from '../contract/events.ts'
import type { AttemptBudget, Exchange, ExchangeOutcome } from '../contract/exchange.ts'
import type { Observer } from '../contract/observer.ts'
import { SHARED_LIMITS } from '../contract/shared-limits.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createId } from '../util/create-id.ts'

const REQUEST_ID = /^[\w.:-]{1,128}$/

const MAX_TENANT = 256

export interface ExchangeOptions {
  clock: Clock
  totalMs: number
  maxAttempts: number
  parent: Exchange | undefined
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

/** Opens the record of one request: its id (the client's when it is sane), deadline, signal and attempt budget. */
export function openExchange(call: ClientCall, options: ExchangeOptions): OpenExchange {
  const { clock, parent } = options
  const begunAt = clock.monotonic()
  const given = readShared(call)
  const deadline = Math.min(
    begunAt + options.totalMs,
    parent?.deadline ?? Number.POSITIVE_INFINITY,
    begunAt + (given.deadlineMs ?? Number.POSITIVE_INFINITY),
  )
  const controller = call.controller ?? new AbortController()
  const letGo = call.controller ? () => undefined : followClient(call.signal, controller)
  const cancelDeadline = clock.setTimer(
    () => {
      const message = `The request took longer than its total time of ${Math.round(deadline - begunAt)} ms.`
      controller.abort(new PlanoError('deadline_exceeded', message))
    },
    Math.max(1, deadline - begunAt),
  )
  // The first call of a request inside a request is no retry of the outer one's.
  parent?.attempts.extend()
  const id = call.header('x-request-id')
  const exchange: Exchange = {
    id: id !== undefined && REQUEST_ID.test(id) ? id : createId('req_'),
    startedAt: clock.now(),
    begunAt,
    deadline,
    signal: controller.signal,
    // A copy: filters add tags to it, and the host's object is not ours to change.
    context: { ...readContext(call, options.tenantHeader) },
    header: call.header,
    headerNames: () => call.headerNames(),
    decision: undefined,
    attempts: parent ? parent.attempts : new CountedBudget(lowerAttempts(options.maxAttempts, given.attemptsLeft)),
    ...(parent === undefined ? {} : { parent }),
    outcome: new LazyOutcome(),
    emit(event) {
      options.observer.see(exchange, event)
      options.emit(event)
    },
  }
  return {
    exchange,
    dispose() {
      cancelDeadline()
      letGo()
    },
    abort: (reason) => controller.abort(reason),
  }
}

/** What the request that this one belongs to has left, when an agent in another process passed that on. */
function readShared(call: ClientCall): { attemptsLeft: number | undefined; deadlineMs: number | undefined } {
  return {
    attemptsLeft: readCount(call.header(SHARED_LIMITS.attemptsLeft)),
    deadlineMs: readCount(call.header(SHARED_LIMITS.deadlineMs)),
  }
}

const COUNT = /^\d{1,15}$/

function readCount(value: string | undefined): number | undefined {
  const text = value?.trim() ?? ''
  return COUNT.test(text) ? Number(text) : undefined
}

/** The first call of a request inside a request is no retry of the outer one's; all others are. */
function lowerAttempts(own: number, left: number | undefined): number {
  return left === undefined ? own : Math.min(own, left + 1)
}

/** Aborts when the client does; the returned function lets go of the client's signal. */
function followClient(signal: AbortSignal, controller: AbortController): () => void {
  const onClientGone = () => controller.abort(PlanoError.from(signal.reason, 'client_closed', 'The client went away.'))
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
