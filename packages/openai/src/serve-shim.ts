import { type Plano, requirePlano } from '@planojs/core'
import { type ServeOptions, serve } from '@planojs/core/node'
import { type ApiKeys, createKeyCheck, refuseKey } from './check-api-key.ts'

/** Where the shim listens, and which keys it takes. */
export interface ServeShimOptions extends Pick<ServeOptions, 'host' | 'port'> {
  /**
   * Keys that clients must show: a list, or who each key belongs to (`{ 'sk-…': { tenant: 'acme' } }`). Without them everyone
   * who reaches the port is answered. `/healthz` and `/readyz` need none.
   */
  apiKeys?: ApiKeys
}

/** The engine behind a base URL, for clients that cannot take a `fetch`: other processes, other languages. */
export interface Shim {
  /** What to give a client as its base URL, version included. */
  baseURL: string
  /** The same without the version, as Anthropic's and Azure's clients want it. */
  origin: string
  close(): Promise<void>
}

/** Serves the engine on a port of this machine (default: any free one, 127.0.0.1). Rejects when the port is taken. */
export async function serveShim(plano: Plano, { apiKeys, ...options }: ServeShimOptions = {}): Promise<Shim> {
  requirePlano(plano, 'serveShim')
  const check = apiKeys === undefined ? undefined : createKeyCheck(apiKeys)
  const server = await serve(plano, {
    ...options,
    ...(check === undefined
      ? {}
      : {
          admit(request, response) {
            const context = isProbe(request.url) ? {} : check(request)
            if (context === undefined) refuseKey(request, response)
            return context
          },
        }),
  })
  return { baseURL: `${server.url}/v1`, origin: server.url, close: () => server.close() }
}

function isProbe(url: string | undefined): boolean {
  return url === '/healthz' || url === '/readyz'
}
