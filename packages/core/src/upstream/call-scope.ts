import type { Clock } from '../contract/clock.ts'
import type { PlanoError } from '../errors/plano-error.ts'

/** The lifetime of one call: an abort signal of its own, and one timer for whichever silence is being watched. */
export interface CallScope {
  readonly signal: AbortSignal
  /** Watches for silence: unless `touch` is called within `limitMs`, the call is aborted with the error. */
  watch(limitMs: number, onSilence: () => PlanoError): void
  touch(): void
  /** Silence does not count until the next touch: the reader is slow, not the upstream. */
  rest(): void
  abort(reason: PlanoError): void
  /** Ends watching and lets go of the parent's signal. Safe to call twice. */
  dispose(): void
}

/** Opens a scope that also aborts when the parent does. */
export function openCallScope(parent: AbortSignal, clock: Clock): CallScope {
  const controller = new AbortController()
  let limit = 0
  let lastActivity = 0
  let resting = false
  let describe: (() => PlanoError) | undefined
  let cancelTimer: (() => void) | undefined
  const onParentAbort = () => controller.abort(parent.reason)
  if (parent.aborted) controller.abort(parent.reason)
  else parent.addEventListener('abort', onParentAbort, { once: true })

  // The timer is not reset on every chunk: when it fires early it sleeps for what is left.
  function check(): void {
    const left = resting ? limit : lastActivity + limit - clock.monotonic()
    if (left > 1) cancelTimer = clock.setTimer(check, left)
    else if (describe) controller.abort(describe())
  }
  return {
    signal: controller.signal,
    watch(limitMs, onSilence) {
      cancelTimer?.()
      limit = limitMs
      describe = onSilence
      resting = false
      lastActivity = clock.monotonic()
      cancelTimer = clock.setTimer(check, limitMs)
    },
    touch() {
      resting = false
      lastActivity = clock.monotonic()
    },
    rest() {
      resting = true
    },
    abort(reason) {
      controller.abort(reason)
    },
    dispose() {
      cancelTimer?.()
      cancelTimer = undefined
      describe = undefined
      parent.removeEventListener('abort', onParentAbort)
    },
  }
}
