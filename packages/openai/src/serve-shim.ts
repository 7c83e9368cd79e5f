import type { Plano } from '@planojs/core'
import { type ServeOptions, serve } from '@planojs/core/node'

/** The engine behind a base URL, for clients that cannot take a `fetch`: other processes, other languages. */
export interface Shim {
  /** What to give a client as its base URL, version included. */
  baseURL: string
  close(): Promise<void>
}

/** Serves the engine on a port of this machine (default: any free one, 127.0.0.1). */
export async function serveShim(plano: Plano, options: ServeOptions = {}): Promise<Shim> {
  const server = await serve(plano, options)
  return { baseURL: `${server.url}/v1`, close: () => server.close() }
}
