import type { Clock } from '../../contract/platform/clock.ts'
import type { CancelListener, Cancellation } from '../../contract/transport/cancellation.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ChainLink } from '../chain-link.ts'

/**
 * The cancellation of one filter call. Its signal is created on demand, because most filters are synchronous functions.
 */
export class LinkScope implements CancelListener {
  readonly parent: Cancellation
  private controller: AbortController | undefined = undefined
  private late: PlanoError | undefined = undefined

  constructor(parent: Cancellation) {
    this.parent = parent
  }

  get signal(): AbortSignal {
    if (this.controller) return this.controller.signal
    this.controller = new AbortController()
    if (this.late) this.controller.abort(this.late)
    else this.parent.add(this)
    return this.controller.signal
  }

  onCancel(reason: unknown): void {
    this.controller?.abort(reason)
  }

  abort(reason: PlanoError): void {
    this.late = reason
    this.controller?.abort(reason)
  }

  dispose(): void {
    if (this.controller) this.parent.remove(this)
  }
}

/**
 * Calls a filter under its policy: timeout, concurrency limit, circuit breaker. Its exception becomes `filter_failed`
 * with the filter's name. A client disconnect stays what it is.
 */
export function callLink<Result>(
  link: ChainLink,
  scope: LinkScope,
  call: { clock: Clock; work(): Result | Promise<Result> },
): Result | Promise<Result> {
  const { bulkhead, breaker } = link
  if (breaker && !breaker.admits()) throw failed(link, 'is paused after repeated failures')
  try {
    const result = bulkhead ? bulkhead(async () => await call.work(), scope.signal) : call.work()
    if (result instanceof Promise) return awaitInTime(link, scope, { ...call, result })
    breaker?.record(true)
    return result
  } catch (error) {
    throw report(link, scope.parent, error)
  }
}

/** Waits for a filter, up to its timeout or the cancellation of the call. */
export async function awaitInTime<Result>(
  link: ChainLink,
  scope: LinkScope,
  call: { clock: Clock; result: Promise<Result> },
): Promise<Result> {
  const { clock, result } = call
  const { parent } = scope
  let cancel: (() => void) | undefined
  let gone: CancelListener | undefined
  try {
    const ended = new Promise<never>((_resolve, reject) => {
      cancel = clock.setTimer(
        () => {
          const late = failed(link, `did not answer within ${link.timeoutMs} ms`)
          reject(late)
          scope.abort(late)
        },
        link.timeoutMs,
        true,
      )
      gone = { onCancel: (reason) => reject(PlanoError.from(reason, 'client_closed', 'The client disconnected.')) }
      parent.add(gone)
    })
    const value = await Promise.race([result, ended])
    link.breaker?.record(true)
    return value
  } catch (error) {
    throw report(link, parent, error)
  } finally {
    cancel?.()
    if (gone) parent.remove(gone)
  }
}

function report(link: ChainLink, parent: Cancellation, error: unknown): PlanoError {
  if (parent.aborted) {
    link.breaker?.leave()
    return PlanoError.from(parent.reason, 'client_closed', 'The client disconnected.')
  }
  link.breaker?.record(false)
  if (PlanoError.is(error) && error.code === 'filter_failed') return error
  return failed(link, isUnanswered(error) ? `failed: ${error.message}` : 'failed', error)
}

/** Messages of our own transport name the reason and nothing else. */
function isUnanswered(error: unknown): error is PlanoError {
  return PlanoError.is(error) && error.code.startsWith('upstream_')
}

/** A failure of the filter itself, in one clause. Messages of other errors stay in `cause`. */
export function failed(link: Pick<ChainLink, 'id'>, clause: string, cause?: unknown): PlanoError {
  return new PlanoError('filter_failed', `Filter "${link.id}" ${clause}.`, {
    details: { filter: link.id },
    ...(cause === undefined ? {} : { cause }),
  })
}
