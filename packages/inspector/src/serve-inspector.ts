import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type Plano, PlanoError } from '@planojs/core'
import type { InspectorOptions } from './inspector-options.ts'
import { planoInspector } from './plano-inspector.ts'
import { isLoopback } from './serve/access.ts'

/** Options of `serveInspector`. */
export interface ServeInspectorOptions extends InspectorOptions {
  /** Default 0: any free port. */
  port?: number
  /** Default 127.0.0.1. Any address other than the local machine requires `token` or `allow`. */
  host?: string
}

/** An inspector on its own port. */
export interface InspectorServer {
  /** Address of the page, with a trailing slash. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves the inspector on its own port, by default only for this machine. Rejects with PlanoError `invalid_config` for
 * another host without a token, and with Node's error when it cannot listen.
 */
export async function serveInspector(plano: Plano, options: ServeInspectorOptions = {}): Promise<InspectorServer> {
  const { port = 0, host = '127.0.0.1', ...rest } = options
  const isOpen = (rest.token === undefined || rest.token === '') && rest.allow === undefined
  if (isOpen && !isLoopback(host))
    throw new PlanoError('invalid_config', `The inspector is not served on ${host} without a token.`)
  const inspector = planoInspector(plano, rest)
  // Importing the module would read its WebSocket, and with it Node's whole fetch.
  const { createServer } = process.getBuiltinModule('node:http')
  const server = createServer((request, response) => inspector(request, response))
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    await inspector.close()
    throw error
  }
  const address = server.address() as AddressInfo
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address
  return {
    url: `http://${shownHost}:${address.port}${rest.prefix ?? ''}/`,
    port: address.port,
    async close() {
      const closed = once(server, 'close')
      server.close()
      await inspector.close()
      server.closeAllConnections()
      await closed
    },
  }
}
