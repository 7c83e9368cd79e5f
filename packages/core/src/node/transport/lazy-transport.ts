import type { Transport } from '../../contract/transport/transport.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { LazyModule } from '../../util/async/lazy-module.ts'

/**
 * Opens a transport on demand, at the latest for the first request. The engine is ready before its HTTP client is
 * loaded, and an engine that only makes decisions never loads it. After `close`, requests are refused with `closing`,
 * because a newly opened transport would leak.
 */
export function createLazyTransport(open: () => Promise<Transport>): Transport {
  const lazy = new LazyModule(open)
  let isClosed = false
  return {
    send: (request) =>
      isClosed
        ? Promise.reject(new PlanoError('closing', 'The engine is shut down.'))
        : lazy.use((transport) => transport.send(request)),
    async warm() {
      if (!isClosed) await lazy.open()
    },
    close() {
      isClosed = true
      return lazy.close((transport) => transport.close())
    },
  }
}
