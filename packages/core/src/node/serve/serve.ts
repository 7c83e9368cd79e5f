import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CallContext } from '../../contract/call/client-call.ts'
import { identifyAnswer } from '../../engine/entry/identify-answer.ts'
import { isAnthropicClient } from '../../engine/entry/is-anthropic-client.ts'
import { writePlainError } from '../../engine/entry/plain-answer.ts'
import { refusePath } from '../../engine/entry/refuse-path.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { Plano } from '../../plano.ts'
import { createId } from '../../util/text/create-id.ts'
import { answerNodeRequest } from '../bridge/handle-node-request.ts'
import { originForm } from '../bridge/origin-form.ts'
import { FLUSH_MS } from '../bridge/unflushed.ts'
import { nodeHttp } from '../node-http.ts'

/**
 * Length of the accept queue. The system's limit (`net.core.somaxconn`) is usually lower. With Node's default of 511, a
 * busy process with a thousand connecting clients gets some of them reset by the system without noticing.
 */
const BACKLOG = 4096

/** Where a server listens and which requests it admits. */
export interface ServeOptions {
  /** Default 0: any free port. */
  port?: number
  /** Default 127.0.0.1. */
  host?: string
  /** Agent listener that answers every request of this server, whatever model it names. Default: `model` decides. */
  listener?: string | undefined
  /**
   * Returns the caller's identity, or undefined after it has refused and answered the request itself. An exception is
   * answered with its status or 500.
   */
  admit?: (request: IncomingMessage, response: ServerResponse) => CallContext | undefined
}

/** A standalone HTTP server, for applications that have none. */
export interface PlanoServer {
  url: string
  port: number
  server: Server
  /** Stops accepting, drains requests, then closes the engine. */
  close(): Promise<void>
}

/** Serves an engine over HTTP. Paths that are not ours answer 404 as JSON. Rejects when the port is in use. */
export async function serve(plano: Plano, options: ServeOptions = {}): Promise<PlanoServer> {
  const server = nodeHttp.createServer((request, response) => {
    try {
      const context = options.admit === undefined ? {} : options.admit(request, response)
      if (context === undefined) return
      if (answerNodeRequest(plano, { request, response }, { context, listener: options.listener })) return
    } catch (error) {
      // An exception in application code must not end the process.
      refuse(response, PlanoError.from(error))
      return
    }
    const [path = '/'] = originForm(request.url ?? '/').split('?')
    const form = isAnthropicClient(path, (name) => request.headers[name]?.toString()) ? 'messages' : undefined
    refuse(response, refusePath(request.method ?? 'GET', path), form)
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
      // The engine has finished its answers. Clients that do not read them are disconnected.
      const cut = setTimeout(() => server.closeAllConnections(), FLUSH_MS)
      await closed
      clearTimeout(cut)
    },
  }
}

function refuse(response: ServerResponse, error: PlanoError, form?: 'messages'): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const { status, headers, body } = identifyAnswer(writePlainError(error, form), createId('req_'))
  response.writeHead(status, Object.fromEntries(headers))
  response.end(body)
}
