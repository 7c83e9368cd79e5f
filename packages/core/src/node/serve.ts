import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CallContext } from '../contract/client-call.ts'
import { identifyAnswer } from '../engine/door/identify-answer.ts'
import { writePlainError } from '../engine/door/plain-answer.ts'
import { refusePath } from '../engine/door/refuse-path.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { Plano } from '../plano.ts'
import { createId } from '../util/create-id.ts'
import { answerNodeRequest } from './handle-node-request.ts'
import { originForm } from './origin-form.ts'
import { FLUSH_MS } from './unflushed.ts'

/**
 * Connections that may wait to be accepted; the system's own limit (`net.core.somaxconn`) is below it on most machines. At
 * Node's 511 a process that is busy while a thousand clients connect has some of them reset by the system, unheard.
 */
const BACKLOG = 4096

/** Where a server of its own listens, and whom it admits. */
export interface ServeOptions {
  /** Default 0: any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** Who a request comes from; undefined when it was refused, and answered, there. What it throws is answered: 500, or its own status. */
  admit?: (request: IncomingMessage, response: ServerResponse) => CallContext | undefined
}

/** A running server of its own for applications that have none. */
export interface PlanoServer {
  url: string
  port: number
  server: Server
  /** Stops accepting, lets requests finish, then closes the engine. */
  close(): Promise<void>
}

/** Serves a Plano over HTTP. Paths that are not ours answer 404 as JSON. Rejects when the port is taken. */
export async function serve(plano: Plano, options: ServeOptions = {}): Promise<PlanoServer> {
  const server = createServer((request, response) => {
    try {
      const context = options.admit === undefined ? {} : options.admit(request, response)
      if (context === undefined) return
      if (answerNodeRequest(plano, { request, response }, { context })) return
    } catch (error) {
      // What code of the application throws here would end the process.
      refuse(response, PlanoError.from(error))
      return
    }
    const [path = '/'] = originForm(request.url ?? '/').split('?')
    refuse(response, refusePath(request.method ?? 'GET', path))
  })
  const host = options.host ?? '127.0.0.1'
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: options.port ?? 0, host, backlog: BACKLOG }, () => {
      server.off('error', reject)
      resolve()
    })
  })
  const { port } = server.address() as AddressInfo
  const shownHost = host.includes(':') ? `[${host}]` : host
  return {
    url: `http://${shownHost}:${port}`,
    port,
    server,
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      server.closeIdleConnections()
      await plano.close()
      server.closeIdleConnections()
      // The engine is done with its answers; a client that does not read the rest of one is not waited for.
      const cut = setTimeout(() => server.closeAllConnections(), FLUSH_MS)
      await closed
      clearTimeout(cut)
    },
  }
}

function refuse(response: ServerResponse, error: PlanoError): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { status, headers, body } = identifyAnswer(writePlainError(error), createId('req_'))
  response.writeHead(status, Object.fromEntries(headers))
  response.end(body)
}
