import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Plano, PlanoError } from '@planojs/core'
import type { InspectorOptions } from './inspector-options.ts'
import { planoInspector } from './plano-inspector.ts'
import { isLoopback } from './serve/access.ts'

/** Where the page is served on a port of its own. */
export interface ServeInspectorOptions extends InspectorOptions {
  /** Default 0: a free one. */
  port?: number
  /** Default 127.0.0.1. Any other than this machine needs a `token` or `allow`. */
  host?: string
}

/** An inspector on a port of its own. */
export interface InspectorServer {
  /** With a trailing slash. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}

/**
 * Serves the inspector alone on a port, on this machine unless told otherwise. Throws PlanoError `invalid_config` for
 * another host without a token, and what Node throws when it cannot listen.
 */
export async function serveInspector(plano: Plano, options: ServeInspectorOptions = {}): Promise<InspectorServer> {
  const { port = 0, host = '127.0.0.1', ...rest } = options
  const isOpen = (rest.token === undefined || rest.token === '') && rest.allow === undefined
  if (isOpen && !isLoopback(host))
    throw new PlanoError('invalid_config', `The inspector is not served on ${host} without a token.`)
  const inspector = planoInspector(plano, rest)
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
