import { type Plano, requirePlano } from '@planojs/core'
import { type ServeOptions, serve } from '@planojs/core/node'
import { type ApiKeys, createKeyCheck, refuseKey } from './check-api-key.ts'

/** Where the shim listens, and which keys it accepts. */
export interface ServeShimOptions extends Pick<ServeOptions, 'host' | 'port'> {
  /**
   * Accepted API keys: a list, or a map from key to identity (`{ 'sk-…': { tenant: 'acme' } }`). Without keys, everyone
   * who can reach the port is answered. `/healthz` and `/readyz` never need a key.
   */
  apiKeys?: ApiKeys
}

/** An engine behind a base URL, for clients that cannot use a `fetch`: other processes and other languages. */
export interface Shim {
  /** Base URL for clients, including the version. */
  baseURL: string
  /** Base URL without the version, for Anthropic and Azure clients. */
  origin: string
  close(): Promise<void>
}

/** Serves the engine over HTTP (default: any free port on 127.0.0.1). Rejects when the port is in use. */
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
  return /^\/(?:healthz|readyz)(?:\?|$)/.test(url ?? '')
}
