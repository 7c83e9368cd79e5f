import type { CancelListener, Cancellation } from '../../contract/transport/cancellation.ts'

/** Wraps an external signal as a cancellation. */
export function followSignal(signal: AbortSignal): Cancellation {
  const handlers = new Map<CancelListener, () => void>()
  return {
    signal,
    get aborted() {
      return signal.aborted
    },
    get reason(): unknown {
      return signal.reason
    },
    add(listener) {
      if (signal.aborted) {
        listener.onCancel(signal.reason)
        return
      }
      const handler = () => {
        handlers.delete(listener)
        listener.onCancel(signal.reason)
      }
      handlers.set(listener, handler)
      signal.addEventListener('abort', handler, { once: true })
    },
    remove(listener) {
      const handler = handlers.get(listener)
      if (handler) signal.removeEventListener('abort', handler)
      handlers.delete(listener)
    },
  }
}
