import type { Transport } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { LateRoom } from '../util/late-room.ts'

/**
 * A transport that is opened when it is asked to, and at the latest for the first request: an engine is ready before its
 * HTTP client is read, and one that only decides never waits for it. Closed, it refuses requests with `closing`: what it would
 * open for them would stay open.
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
