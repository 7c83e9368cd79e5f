import type { LookupFunction } from 'node:net'
import type { SecureContextOptions } from 'node:tls'
import { Agent } from 'undici'
import type { Transport, TransportRequest, TransportResponse } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { followSignal } from '../util/follow-signal.ts'
import { UpstreamExchange } from './upstream-exchange.ts'

const DEFAULT_CONNECT_TIMEOUT_MS = 5000
/** Sockets per origin; requests past it wait in undici's queue. */
const MAX_CONNECTIONS_PER_ORIGIN = 1024

/** How upstreams are reached; every field has a default. */
export interface NodeTransportOptions {
  /** Speaks HTTP/2 with servers that prefer it, many calls over one connection. Default false: HTTP/1.1. */
  http2?: boolean
  /** Certificates of servers that a public authority did not sign. */
  tls?: SecureContextOptions
  /** Finds the addresses of a name; of several, the next is tried when one does not answer (RFC 8305). */
  lookup?: LookupFunction
}

/**
 * HTTP over undici's dispatcher: several times cheaper than fetch, because no web stream and no Response is made. One
 * connection pool per origin; deadlines are the caller's, so undici's own header and body timeouts are off.
 */
export function createUndiciTransport(options: NodeTransportOptions = {}): Transport {
  const agents = new Map<number, Agent>()
  const { tls, lookup } = options
  // Only HTTP/1.1 is offered unless asked for: the server's preference would decide otherwise.
  const connect = { ...tls, ...(lookup === undefined ? {} : { lookup }), allowH2: options.http2 === true }
  function agentFor(connectTimeoutMs: number): Agent {
    let agent = agents.get(connectTimeoutMs)
    if (!agent) {
      agent = new Agent({
        connections: MAX_CONNECTIONS_PER_ORIGIN,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: 30_000,
        allowH2: options.http2 === true,
        connect: { ...connect, timeout: connectTimeoutMs },
      })
      agents.set(connectTimeoutMs, agent)
    }
    return agent
  }
  return {
    send: (request) => send(agentFor(request.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS), request),
    async close() {
      await Promise.all([...agents.values()].map((agent) => agent.destroy()))
      agents.clear()
    },
  }
}

function send(agent: Agent, request: TransportRequest): Promise<TransportResponse> {
  const cancellation = request.cancellation ?? (request.signal && followSignal(request.signal))
  if (cancellation?.aborted)
    return Promise.reject(
      PlanoError.from(cancellation.reason, 'client_closed', 'the call was aborted before it was sent'),
    )
  let address: Address
  try {
    address = readAddress(request.url)
  } catch (cause) {
    const details = { retryable: false, cause }
    return Promise.reject(new PlanoError('upstream_unreachable', 'the upstream address is not a URL', details))
  }
  const headers: string[] = []
  for (const pair of request.headers) headers.push(pair[0], pair[1])
  return new Promise((resolve, reject) => {
    const { origin, path } = address
    const options = { origin, path, method: request.method, headers, body: request.body ?? null }
    new UpstreamExchange({ agent, options, resolve, reject, cancellation, whole: request.whole }).dispatch()
  })
}

interface Address {
  origin: string
  path: string
}

const MAX_ADDRESSES = 1000
const addresses = new Map<string, Address>()

/** The parts of a URL; few are called, and each of them often. Throws for what is no URL. */
function readAddress(text: string): Address {
  const known = addresses.get(text)
  if (known) return known
  const url = new URL(text)
  const address = { origin: url.origin, path: url.pathname + url.search }
  // Addresses are made of configured ones and names of models; whoever has more than this pays for reading them anew.
  if (addresses.size >= MAX_ADDRESSES) addresses.clear()
  addresses.set(text, address)
  return address
}
