import type { Server, ServerResponse } from 'node:http'

const CHECK_MS = 500

/**
 * Calls `end` when the application closes its server. The server waits for open answers, so a page that is still open
 * would keep the process alive. Node.js has no event for this.
 */
export function endWithServer(response: ServerResponse, end: () => void): void {
  // Node.js sets the server on its sockets.
  const server = (response.socket as { server?: Server } | null)?.server
  if (server?.listening !== true) return
  const timer = setInterval(() => {
    if (server.listening) return
    clearInterval(timer)
    // The connection would stay open for further requests.
    response.once('close', () => setImmediate(() => server.closeIdleConnections?.()))
    end()
  }, CHECK_MS).unref()
  response.once('close', () => clearInterval(timer))
}
