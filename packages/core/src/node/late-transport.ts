import type { Transport } from '../contract/transport.ts'

/**
 * A transport that is opened when the process has nothing else to do, and at the latest for the first request: an engine is
 * ready before its HTTP client is read, and one that only decides never waits for it.
 */
export function createLateTransport(open: () => Promise<Transport>): Transport {
  let opened: Transport | undefined
  let opening: Promise<Transport> | undefined
  let isClosed = false
  const begin = (): Promise<Transport> => {
    opening ??= open().then((transport) => {
      opened = transport
      return transport
    })
    return opening
  }
  // Nothing is lost when this fails: whoever sends first gets the same error.
  setImmediate(() => isClosed || void begin().catch(() => undefined)).unref()
  return {
    send: (request) => (opened ? opened.send(request) : begin().then((transport) => transport.send(request))),
    async close() {
      isClosed = true
      await (await opening)?.close()
    },
  }
}
