import type { LookupFunction } from 'node:net'
import type { SecureContextOptions } from 'node:tls'
import { Agent, type Dispatcher, Pool } from 'undici'
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

/** Origins with a pool of their own; what goes to more of them takes the way through an agent, which lets go of idle ones. */
const MAX_POOLS = 500

/**
 * HTTP over undici's dispatcher: several times cheaper than fetch, because no web stream and no Response is made. One
 * connection pool per origin; deadlines are the caller's, so undici's own header and body timeouts are off.
 */
export function createUndiciTransport(options: NodeTransportOptions = {}): Transport {
  const reaches = new Map<number, Reach>()
  const { tls, lookup } = options
  // Only HTTP/1.1 is offered unless asked for: the server's preference would decide otherwise.
  const connect = { ...tls, ...(lookup === undefined ? {} : { lookup }), allowH2: options.http2 === true }
  function reachWithin(connectTimeoutMs: number): Reach {
    let reach = reaches.get(connectTimeoutMs)
    if (!reach) {
      reach = new Reach({
        connections: MAX_CONNECTIONS_PER_ORIGIN,
        pipelining: 1,
        headersTimeout: 0,
        bodyTimeout: 0,
        keepAliveTimeout: 30_000,
        allowH2: options.http2 === true,
        connect: { ...connect, timeout: connectTimeoutMs },
      })
      reaches.set(connectTimeoutMs, reach)
    }
    return reach
  }
  return {
    send: (request) => send(reachWithin(request.connectTimeoutMs ?? DEFAULT_CONNECT_TIMEOUT_MS), request),
    async close() {
      await Promise.all([...reaches.values()].map((reach) => reach.destroy()))
      reaches.clear()
    },
  }
}

function send(reach: Reach, request: TransportRequest): Promise<TransportResponse> {
  const cancellation = request.cancellation ?? (request.signal && followSignal(request.signal))
  if (cancellation?.aborted)
    return Promise.reject(
      PlanoError.from(cancellation.reason, 'client_closed', 'the call was aborted before it was sent'),
    )
  let address: Address
  try {
    address = reach.find(request.url)
  } catch (cause) {
    const details = { retryable: false, cause }
    return Promise.reject(new PlanoError('upstream_unreachable', 'the upstream address is not a URL', details))
  }
  const headers: string[] = []
  for (const pair of request.headers) headers.push(pair[0], pair[1])
  return new Promise((resolve, reject) => {
    const { dispatcher, origin, path } = address
    const options = { origin, path, method: request.method, headers, body: request.body ?? null }
    new UpstreamExchange({ dispatcher, options, resolve, reject, cancellation, whole: request.whole }).dispatch()
  })
}

interface Address {
  origin: string
  path: string
  dispatcher: Dispatcher
}

const MAX_ADDRESSES = 1000

/** The connections to all origins, and the way from a URL to them: few are called, and each of them often. */
class Reach {
  private readonly options: Pool.Options & Agent.Options
  private readonly addresses = new Map<string, Address>()
  private readonly pools = new Map<string, Pool>()
  private rest: Agent | undefined = undefined

  constructor(options: Pool.Options & Agent.Options) {
    this.options = options
  }

  /** Throws for what is no URL. */
  find(text: string): Address {
    const known = this.addresses.get(text)
    if (known) return known
    const url = new URL(text)
    const address = { origin: url.origin, path: url.pathname + url.search, dispatcher: this.open(url.origin) }
    // Addresses are made of configured ones and names of models; whoever has more than this pays for reading them anew.
    if (this.addresses.size >= MAX_ADDRESSES) this.addresses.clear()
    this.addresses.set(text, address)
    return address
  }

  async destroy(): Promise<void> {
    await Promise.all([...this.pools.values(), this.rest].map((dispatcher) => dispatcher?.destroy()))
  }

  /** A pool of its own, since an agent would look for it anew with every request. */
  private open(origin: string): Dispatcher {
    const known = this.pools.get(origin)
    if (known) return known
    if (this.pools.size >= MAX_POOLS) {
      this.rest ??= new Agent(this.options)
      return this.rest
    }
    const pool = new Pool(origin, this.options)
    this.pools.set(origin, pool)
    return pool
  }
}
