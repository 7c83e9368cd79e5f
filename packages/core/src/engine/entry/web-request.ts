import type { CallBody, CallContext, ClientCall, HeaderReader } from '../../contract/call/client-call.ts'
import type { Cancellable } from '../../contract/transport/cancellation.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { stripPrefix } from '../../surface/match-surface.ts'
import { CancelSource } from '../../util/async/cancel-source.ts'
import { createLru } from '../../util/collections/create-lru.ts'
import { joinBytes } from '../../util/streams/join-bytes.ts'
import { type CallHeaders, readHeaders } from './read-headers.ts'

/** Options of `plano.fetch`, in addition to those of any fetch. */
export interface PlanoRequestInit extends RequestInit {
  /** The caller's identity, as the application knows it. */
  context?: CallContext
}

/** A call of `fetch`. */
export interface WebCall extends ClientCall {
  /** The caller's signal. Its reason becomes the rejection if the caller aborts. */
  readonly given: AbortSignal | undefined
}

/** Converts a web request to a client call. A body given as text or bytes is not read through a stream. */
export function toClientCall(input: Request | string | URL, init?: PlanoRequestInit): WebCall {
  if (typeof input === 'string' || input instanceof URL) {
    const body = readPlainBody(init?.body)
    if (body !== undefined) return new PlainCall(readAddress(String(input)), init ?? {}, body)
    // A path without a host is accepted. A stream as body requires `duplex: 'half'`.
    return new RequestCall(new Request(new URL(input, BASE), { duplex: 'half', ...init } as RequestInit), init?.context)
  }
  return new RequestCall(init === undefined ? input : withOptions(input, init), init?.context)
}

/**
 * The request with other options. `new Request(request)` accepts only requests of its own implementation, and
 * frameworks have theirs (h3, Nitro, Hono).
 */
function withOptions(request: Request, { context: _context, ...options }: PlanoRequestInit): Request {
  if (Object.keys(options).length === 0) return request
  const { url, method, headers, body, signal } = request
  return new Request(url, { method, headers: [...headers], body, signal, duplex: 'half', ...options } as RequestInit)
}

interface Address {
  path: string
  query: string
  /** Undefined for a path without a host. */
  scheme: string | undefined
}

/** Host for paths without one. */
const NOWHERE = 'plano.internal'
const BASE = `http://${NOWHERE}`
const MAX_ADDRESSES = 500
/** Cache: a client calls few URLs, each of them often. */
const addresses = createLru<Address>(MAX_ADDRESSES)

/** Path and query of a URL, relative to our surfaces. Throws TypeError for an invalid URL, like any fetch. */
function readAddress(url: string): Address {
  const known = addresses.get(url)
  if (known) return known
  const { pathname, search, protocol, hostname } = new URL(url, BASE)
  const scheme = hostname === NOWHERE ? undefined : protocol.slice(0, -1)
  const address = { path: stripPrefix(pathname), query: search.slice(1), scheme }
  addresses.set(url, address)
  return address
}

/** A body that is available immediately: none (null), text or bytes. */
type PlainBody = null | string | Uint8Array

function readPlainBody(body: RequestInit['body']): PlainBody | undefined {
  if (body === undefined || body === null) return null
  return typeof body === 'string' || body instanceof Uint8Array ? body : undefined
}

const utf8 = new TextEncoder()
/** UTF-8 takes at most three bytes for a UTF-16 code unit. */
const MAX_BYTES_PER_UNIT = 3

/** A call whose body is available. A class, because every object literal with getters gets its own hidden class. */
class PlainCall implements WebCall {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly scheme: string | undefined
  readonly header: HeaderReader
  declare readonly context?: CallContext
  declare readonly cancellation?: Cancellable
  private readonly headers: CallHeaders
  private readonly body: PlainBody
  /** The caller's own signal. */
  readonly given: AbortSignal | undefined

  constructor({ path, query, scheme }: Address, init: PlanoRequestInit, body: PlainBody) {
    const headers = readHeaders(init.headers)
    this.method = init.method === undefined ? 'GET' : init.method.toUpperCase()
    this.path = path
    this.query = query
    this.scheme = scheme
    this.header = headers.read
    if (init.context !== undefined) this.context = init.context
    this.headers = headers
    this.body = body
    this.given = init.signal ?? undefined
    // Without the caller's signal the call can have its own cancellation.
    if (this.given === undefined) this.cancellation = new CancelSource()
  }

  get signal(): AbortSignal {
    return this.given ?? (this.cancellation as Cancellable).signal
  }

  headerNames(): Iterable<string> {
    return this.headers.names()
  }

  readBody(maxBytes: number): Promise<CallBody | undefined> {
    const { body } = this
    if (body === null) return Promise.resolve(undefined)
    const isText = typeof body === 'string' && body.isWellFormed()
    // A text that is certainly short enough is only encoded once, when it is sent on.
    if (isText && body.length * MAX_BYTES_PER_UNIT <= maxBytes) return Promise.resolve({ text: body })
    const bytes = typeof body === 'string' ? utf8.encode(body) : body
    if (bytes.length > maxBytes) return Promise.reject(tooLarge(maxBytes))
    return Promise.resolve(isText ? { bytes, text: body } : { bytes })
  }
}

/** A call whose body is a stream. */
class RequestCall implements WebCall {
  readonly hasOpenBody = true
  readonly header: HeaderReader
  declare readonly context?: CallContext
  private readonly request: Request
  private readonly address: Address

  constructor(request: Request, context: CallContext | undefined) {
    this.request = request
    this.address = readAddress(request.url)
    this.header = (name) => request.headers.get(name) ?? undefined
    if (context !== undefined) this.context = context
  }

  get method(): string {
    return this.request.method
  }

  get path(): string {
    return this.address.path
  }

  get query(): string {
    return this.address.query
  }

  get scheme(): string | undefined {
    return this.address.scheme
  }

  get signal(): AbortSignal {
    return this.request.signal
  }

  get given(): AbortSignal {
    return this.request.signal
  }

  headerNames(): Iterable<string> {
    return this.request.headers.keys()
  }

  readBody(maxBytes: number): Promise<CallBody | undefined> {
    return readBody(this.request, maxBytes)
  }
}

async function readBody(request: Request, maxBytes: number): Promise<CallBody | undefined> {
  if (!request.body) return undefined
  if (request.bodyUsed) throw new PlanoError('invalid_request', 'The body of this Request was already read.')
  const chunks: Uint8Array[] = []
  let size = 0
  try {
    for await (const chunk of request.body as unknown as AsyncIterable<unknown>) {
      // A stream of an application is not checked before it is read.
      if (!(chunk instanceof Uint8Array)) throw new PlanoError('invalid_request', 'The body is not a stream of bytes.')
      size += chunk.length
      if (size > maxBytes) throw tooLarge(maxBytes)
      chunks.push(chunk)
    }
  } catch (error) {
    if (isOverHostLimit(error))
      throw new PlanoError('body_too_large', 'The body is larger than the application accepts.', { cause: error })
    throw PlanoError.from(error, 'client_closed', 'The body broke off.')
  }
  return { bytes: joinBytes(chunks) }
}

/** A host with a limit of its own, such as SvelteKit's Node adapter, ends the body with an error of this status. */
function isOverHostLimit(error: unknown): boolean {
  const { status, statusCode = status } = Object(error) as { status?: unknown; statusCode?: unknown }
  return statusCode === 413
}

/** The 413 error of all bridges. */
export function tooLarge(maxBytes: number): PlanoError {
  return new PlanoError('body_too_large', `The body is larger than the limit of ${maxBytes} bytes (max_body).`)
}
