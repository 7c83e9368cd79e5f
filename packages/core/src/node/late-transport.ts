import type { Transport } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { LateRoom } from '../util/late-room.ts'

/**
 * Opens a transport on demand, at the latest for the first request. The engine is ready before its HTTP client is
 * loaded, and an engine that only makes decisions never loads it. After `close`, requests are refused with `closing`,
 * because a newly opened transport would leak.
 */
export function createLateTransport(open: () => Promise<Transport>): Transport {
  const room = new LateRoom(open)
  let isClosed = false
  return {
    send: (request) =>
      isClosed
        ? Promise.reject(new PlanoError('closing', 'The engine is shut down.'))
        : room.enter((transport) => transport.send(request)),
    async warm() {
      if (!isClosed) await room.open()
    },
    close() {
      isClosed = true
      return room.close((transport) => transport.close())
    },
  }
}
