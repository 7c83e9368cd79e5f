import type { Clock } from '../../contract/clock.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ChainLink } from '../chain-link.ts'

/** The signal of one call, made only when somebody looks: most filters are functions that answer at once. */
export interface LinkScope {
  readonly signal: AbortSignal
  abort(reason: PlanoError): void
  dispose(): void
}

export function openLinkScope(parent: AbortSignal): LinkScope {
  let controller: AbortController | undefined
  let aborted: PlanoError | undefined
  const onAbort = () => controller?.abort(parent.reason)
  return {
    get signal() {
      if (controller) return controller.signal
      controller = new AbortController()
      if (aborted) controller.abort(aborted)
      else if (parent.aborted) controller.abort(parent.reason)
      else parent.addEventListener('abort', onAbort, { once: true })
      return controller.signal
    },
    abort(reason) {
      aborted = reason
      controller?.abort(reason)
    },
    dispose: () => parent.removeEventListener('abort', onAbort),
  }
}

/**
 * Calls a filter under its policy: bounded in time and number, rested when it keeps failing. What it throws becomes
 * `filter_failed` that names it; the client's departure stays what it is.
 */
export function callLink<Result>(
  link: ChainLink,
  scope: LinkScope,
  call: { clock: Clock; work(): Result | Promise<Result>; parent: AbortSignal },
): Result | Promise<Result> {
  const { bulkhead, breaker } = link
  if (breaker && !breaker.admits()) throw failed(link, 'rests after failing repeatedly')
  try {
    const result = bulkhead ? bulkhead(async () => await call.work(), scope.signal) : call.work()
    if (result instanceof Promise) return settleInTime(link, scope, { ...call, result })
    breaker?.record(true)
    return result
  } catch (error) {
    throw report(link, call.parent, error)
  }
}

/** Waits for a filter within its time, and no longer than anybody wants the result. */
export async function settleInTime<Result>(
  link: ChainLink,
  scope: LinkScope,
  call: { clock: Clock; result: Promise<Result>; parent: AbortSignal },
): Promise<Result> {
  const { parent, clock, result } = call
  let cancel: (() => void) | undefined
  let onAbort: (() => void) | undefined
  try {
    const ended = new Promise<never>((_resolve, reject) => {
      cancel = clock.setTimer(() => {
        const late = failed(link, `did not answer within ${link.timeoutMs} ms`)
        reject(late)
        scope.abort(late)
      }, link.timeoutMs)
      onAbort = () => reject(PlanoError.from(parent.reason, 'client_closed', 'The client went away.'))
      if (parent.aborted) onAbort()
      else parent.addEventListener('abort', onAbort, { once: true })
    })
    const value = await Promise.race([result, ended])
    link.breaker?.record(true)
    return value
  } catch (error) {
    throw report(link, parent, error)
  } finally {
    cancel?.()
    if (onAbort) parent.removeEventListener('abort', onAbort)
  }
}

function report(link: ChainLink, parent: AbortSignal, error: unknown): PlanoError {
  if (parent.aborted) return PlanoError.from(parent.reason, 'client_closed', 'The client went away.')
  link.breaker?.record(false)
  if (PlanoError.is(error) && error.code === 'filter_failed') return error
  return failed(link, 'failed', error)
}

/** A failure of the filter itself, in one clause. Texts of foreign errors stay in `cause`. */
export function failed(link: Pick<ChainLink, 'id'>, clause: string, cause?: unknown): PlanoError {
  return new PlanoError('filter_failed', `Filter "${link.id}" ${clause}.`, {
    details: { filter: link.id },
    ...(cause === undefined ? {} : { cause }),
  })
}
