import type { ListenerConfig } from '../../config/schema/listener.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { Plano } from '../../plano.ts'
import { type PlanoServer, serve } from './serve.ts'

/** Where Plano serves models when no model listener says otherwise. */
const MODEL_PORT = 12_000
const LOCAL = '127.0.0.1'

/** A server that was opened for a listener. */
export interface ListenerServer extends Pick<PlanoServer, 'url' | 'port' | 'server'> {
  /** Name of the agent listener that answers here; undefined when the `model` of a request decides. */
  listener?: string
}

/** The servers of a configuration. */
export interface ListenerServers {
  /** The one on which `model` decides comes first. */
  servers: readonly ListenerServer[]
  /** Stops accepting, drains requests, then closes the engine. */
  close(): Promise<void>
}

/**
 * Opens the ports of a configuration, as Plano does: one on which the `model` of a request decides (that of the model
 * listener, otherwise 12000), and one for each agent listener with a `port`, on which that listener answers every
 * request. `host` overrides the `address` of all listeners (default 127.0.0.1). Rejects, and opens nothing, when a port
 * is in use, or with PlanoError `invalid_config` when two listeners have the same port.
 */
export async function serveListeners(plano: Plano, { host }: { host?: string } = {}): Promise<ListenerServers> {
  const openings = readOpenings(plano.config.listeners)
  const opened: (PlanoServer & { listener?: string })[] = []
  try {
    for (const { listener, port, address } of openings) {
      const server = await serve(plano, { port, host: host ?? address, listener })
      opened.push(listener === undefined ? server : { ...server, listener })
    }
  } catch (error) {
    // The engine belongs to the caller, who may try other ports.
    for (const { server } of opened) server.close()
    throw error
  }
  return {
    servers: opened,
    async close() {
      await Promise.all(opened.map((server) => server.close()))
    },
  }
}

interface Opening {
  listener?: string
  port: number
  address: string
}

function readOpenings(listeners: readonly ListenerConfig[]): Opening[] {
  const models = listeners.find(({ type }) => type === 'model')
  const openings: Opening[] = [{ port: models?.port ?? MODEL_PORT, address: models?.address ?? LOCAL }]
  for (const { type, name, port, address = LOCAL } of listeners) {
    if (type !== 'agent' || port === undefined) continue
    const taken = port === 0 ? undefined : openings.find((opening) => opening.port === port)
    if (taken) throw refuseSamePort(name, taken)
    openings.push({ listener: name, port, address })
  }
  return openings
}

function refuseSamePort(name: string, { listener, port }: Opening): PlanoError {
  const other = listener === undefined ? 'The model listener' : `The agent listener "${listener}"`
  return new PlanoError('invalid_config', `${other} and the agent listener "${name}" have the same port ${port}.`)
}
