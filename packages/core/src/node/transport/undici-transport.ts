import type { LookupFunction } from 'node:net'
import type { SecureContextOptions } from 'node:tls'
import { Agent, type Dispatcher, Pool } from 'undici'
import type { Transport, TransportRequest, TransportResponse } from '../../contract/transport/transport.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { followSignal } from '../../util/async/follow-signal.ts'
import { UpstreamExchange } from './upstream-exchange.ts'

const DEFAULT_CONNECT_TIMEOUT_MS = 5000
/** Connections per origin. Further requests wait in undici's queue. */
const MAX_CONNECTIONS_PER_ORIGIN = 1024

/** How upstreams are reached. Every field is optional. */
export interface NodeTransportOptions {
  /** Uses HTTP/2 with servers that support it, with many calls per connection. Default false: HTTP/1.1. */
  http2?: boolean
  /** Additional TLS settings, such as certificates of private authorities. */
  tls?: SecureContextOptions
  /** Custom DNS lookup. If a name has several addresses, the next is tried when one does not respond (RFC 8305). */
  lookup?: LookupFunction
}

/** Largest number of origins with their own pool. Further origins share an agent, which closes idle connections. */
const MAX_POOLS = 500

/**
 * HTTP over undici's dispatcher, which is several times cheaper than fetch because it creates no web stream or
 * Response. One connection pool per origin. Deadlines are the caller's, so undici's own timeouts are off.
 */
export function createUndiciTransport(options: NodeTransportOptions = {}): Transport {
  const reaches = new Map<number, Reach>()
  const { tls, lookup } = options
  // Only HTTP/1.1 is offered by default; otherwise the server's preference would decide.
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

/** Connection pools by origin, and a cache from URL to pool: few URLs are called, each of them often. */
class Reach {
  private readonly options: Pool.Options & Agent.Options
  private readonly addresses = new Map<string, Address>()
  private readonly pools = new Map<string, Pool>()
  private rest: Agent | undefined = undefined

  constructor(options: Pool.Options & Agent.Options) {
    this.options = options
  }

  /** Throws for an invalid URL. */
  find(text: string): Address {
    const known = this.addresses.get(text)
    if (known) return known
    const url = new URL(text)
    const address = { origin: url.origin, path: url.pathname + url.search, dispatcher: this.open(url.origin) }
    // URLs consist of configured addresses and model names. Beyond this number they are parsed again.
    if (this.addresses.size >= MAX_ADDRESSES) this.addresses.clear()
    this.addresses.set(text, address)
    return address
  }

  async destroy(): Promise<void> {
    await Promise.all([...this.pools.values(), this.rest].map((dispatcher) => dispatcher?.destroy()))
  }

  /** Own pools, because an agent would look up its pool for every request. */
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
