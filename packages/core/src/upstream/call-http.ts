import type { UpstreamBody } from '../contract/execute/upstream.ts'
import type { ByteSource, HeaderList } from '../contract/transport/answer.ts'
import type { Cancellation } from '../contract/transport/cancellation.ts'
import type {
  Transport,
  TransportRequest,
  TransportResponse,
  WholeBodyOptions,
} from '../contract/transport/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { whenReady } from '../util/async/when-ready.ts'
import { joinBytes } from '../util/streams/join-bytes.ts'
import { SourceLayer } from '../util/streams/source-layer.ts'
import { decodeContent } from './answer/decode-content.ts'
import { sniffStream } from './answer/sniff-stream.ts'
import type { CallScope } from './call-scope.ts'
import { describe, type HttpCall } from './http-call.ts'
import { tellNoAnswer, tellSilence, tellTooLong } from './timeout-errors.ts'

/** Largest complete answer that is held in memory, in bytes. Agents answer with text and an occasional image. */
export const MAX_WHOLE_BYTES = { model: 50 * 1024 * 1024, agent: 20 * 1024 * 1024 } as const
/** Largest error body that is read for translation, in bytes. */
const MAX_ERROR_BYTES = 256 * 1024

/** The request to send. */
export type HttpRequest = Pick<TransportRequest, 'url' | 'method' | 'headers' | 'body'>

export interface HttpAnswer {
  status: number
  headers: HeaderList
  body: UpstreamBody
}

/**
 * A class, so that the signal is only created for transports that read it. Complete answers are read at once; streams,
 * compressed bodies and errors (which are truncated) are pulled.
 */
class OutgoingRequest implements TransportRequest, WholeBodyOptions {
  readonly url: string
  readonly method: TransportRequest['method']
  readonly headers: HeaderList
  readonly body: Uint8Array | string | undefined
  readonly connectTimeoutMs: number
  readonly cancellation: Cancellation
  private readonly call: HttpCall
  private readonly scope: CallScope

  constructor(request: HttpRequest, call: HttpCall, scope: CallScope) {
    this.url = request.url
    this.method = request.method
    this.headers = request.headers
    this.body = request.body
    this.connectTimeoutMs = call.timeouts.connectMs
    this.cancellation = scope
    this.call = call
    this.scope = scope
  }

  get signal(): AbortSignal {
    return this.cancellation.signal
  }

  get whole(): WholeBodyOptions {
    return this
  }

  begin(status: number, headers: HeaderList): number | undefined {
    watchIdle(this.call, this.scope)
    if (headerOf(headers, 'content-encoding') !== undefined) return undefined
    if (status >= 400) return MAX_ERROR_BYTES
    if (status < 200 || status >= 300 || isStream(this.call, headers)) return undefined
    return mayBeStream(this.call, headers) ? undefined : MAX_WHOLE_BYTES[this.call.kind]
  }

  touch(): void {
    this.scope.touch()
  }
}

/**
 * Sends one request and reads what is needed immediately: complete answers and errors, but not streams. No response, or
 * a pause between chunks, ends in a timeout error. Redirects are refused.
 */
export function callHttp(
  transport: Transport,
  request: HttpRequest,
  { call, scope }: { call: HttpCall; scope: CallScope },
): Promise<HttpAnswer> {
  return callHttpThen(transport, request, { call, scope, take: (answer) => answer })
}

/** Like `callHttp`, but applies `take` to the answer, which saves a promise. */
export function callHttpThen<Taken>(
  transport: Transport,
  request: HttpRequest,
  { call, scope, take }: { call: HttpCall; scope: CallScope; take(answer: HttpAnswer): Taken | Promise<Taken> },
): Promise<Taken> {
  if (call.timeouts.totalMs !== undefined) scope.limit(call.timeouts.totalMs, () => tellTooLong(call))
  scope.watch(call.timeouts.firstByteMs, call, tellNoAnswer)
  const onError = (error: unknown): never => {
    scope.dispose()
    throw nameUpstream(error, call)
  }
  let sent: Promise<TransportResponse>
  try {
    sent = transport.send(new OutgoingRequest(request, call, scope))
  } catch (error) {
    sent = Promise.reject(error)
  }
  return sent.then((response) => whenReady(receive(response, call, scope), take), onError)
}

function receive(sent: TransportResponse, call: HttpCall, scope: CallScope): HttpAnswer | Promise<HttpAnswer> {
  if (sent.bytes !== undefined) {
    scope.dispose()
    return answer(sent, { kind: 'bytes', bytes: sent.bytes })
  }
  const body = readableBody(sent, call, scope)
  const response =
    body === sent.body ? sent : { status: sent.status, headers: sent.headers, body, cancel: () => sent.cancel() }
  const { status } = response
  watchIdle(call, scope)
  if (status >= 300 && status < 400) {
    response.cancel()
    scope.dispose()
    throw new PlanoError('invalid_upstream_answer', `${describe(call)} answered with a redirect (${status}).`)
  }
  const isError = status >= 400
  if (!isError && isStream(call, response.headers))
    return answer(response, { kind: 'stream', source: new WatchedSource(response.body, call, scope) })
  const reading =
    !isError && mayBeStream(call, response.headers)
      ? readDoubtful(response, call, scope)
      : readAll(response, call, { scope, isError })
  return reading.catch((error: unknown) => {
    scope.dispose()
    throw nameUpstream(error, call)
  })
}

/** Reads an answer whose content type does not say that it is a stream. */
async function readDoubtful(response: TransportResponse, call: HttpCall, scope: CallScope): Promise<HttpAnswer> {
  const { isStream, body } = await sniffStream(response.body)
  if (isStream) return answer(response, { kind: 'stream', source: new WatchedSource(body, call, scope) })
  const { status, headers } = response
  return readAll({ status, headers, body, cancel: () => response.cancel() }, call, { scope, isError: false })
}

async function readAll(
  response: TransportResponse,
  call: HttpCall,
  { scope, isError }: { scope: CallScope; isError: boolean },
): Promise<HttpAnswer> {
  const maxBytes = isError ? MAX_ERROR_BYTES : MAX_WHOLE_BYTES[call.kind]
  const bytes = await readWhole(response, maxBytes, { scope, upstream: call.upstream, isError })
  scope.dispose()
  return answer(response, { kind: 'bytes', bytes })
}

function readableBody(sent: TransportResponse, call: HttpCall, scope: CallScope): ByteSource {
  try {
    return decodeContent(sent)
  } catch (error) {
    sent.cancel()
    scope.dispose()
    throw nameUpstream(error, call)
  }
}

function watchIdle(call: HttpCall, scope: CallScope): void {
  scope.watch(call.timeouts.idleMs, call, tellSilence)
}

/** Amazon spells its binary stream type without the hyphen. Many agents stream even when not asked to. */
function isStream(call: HttpCall, headers: HeaderList): boolean {
  return (call.stream || call.kind === 'agent') && /event-?stream/.test(headerOf(headers, 'content-type') ?? '')
}

/** Whether the first bytes have to tell: a stream was requested, or an agent answers, without a type that says more. */
function mayBeStream(call: HttpCall, headers: HeaderList): boolean {
  if (call.stream) return true
  return call.kind === 'agent' && !/json/.test(headerOf(headers, 'content-type') ?? '')
}

function headerOf(headers: HeaderList, name: string): string | undefined {
  for (const pair of headers) if (pair[0] === name) return pair[1]
  return undefined
}

function answer(response: TransportResponse, body: UpstreamBody): HttpAnswer {
  return { status: response.status, headers: response.headers, body }
}

function nameUpstream(error: unknown, call: HttpCall): PlanoError {
  const known = PlanoError.from(error, 'upstream_unreachable', 'the call failed')
  if (known.message.includes(call.upstream) || known.code === 'client_closed' || known.code === 'deadline_exceeded')
    return known
  return new PlanoError(known.code, `${describe(call)}: ${known.message}`, {
    cause: known,
    ...(known.details === undefined ? {} : { details: known.details }),
  })
}

function tooLong(upstream: string, maxBytes: number): PlanoError {
  return new PlanoError('invalid_upstream_answer', `"${upstream}" answered more than ${maxBytes} bytes.`)
}

async function readWhole(
  response: TransportResponse,
  maxBytes: number,
  options: { scope: CallScope; upstream: string; isError: boolean },
): Promise<Uint8Array> {
  const { scope, upstream, isError } = options
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of response.body) {
    scope.touch()
    size += chunk.length
    if (size > maxBytes) {
      response.cancel()
      if (isError) break
      throw tooLong(upstream, maxBytes)
    }
    chunks.push(chunk)
  }
  return joinBytes(chunks)
}

/**
 * Applies the idle timeout to a body. The timeout runs while the reader waits and pauses while the reader is slow. A
 * stream that nobody requested is folded into a complete answer, with the size limit of those.
 */
class WatchedSource extends SourceLayer<Uint8Array> {
  private left: number
  private readonly call: HttpCall
  private readonly scope: CallScope

  constructor(source: ByteSource, call: HttpCall, scope: CallScope) {
    super(source)
    this.left = call.stream && call.isFolded !== true ? Number.POSITIVE_INFINITY : MAX_WHOLE_BYTES[call.kind]
    this.call = call
    this.scope = scope
  }

  override resume(): void {
    this.scope.touch()
    super.resume()
  }

  override chunk(bytes: Uint8Array): boolean {
    this.left -= bytes.length
    if (this.left < 0) {
      this.cancel()
      super.fail(tooLong(this.call.upstream, MAX_WHOLE_BYTES[this.call.kind]))
      return false
    }
    const goesOn = super.chunk(bytes)
    if (goesOn) this.scope.touch()
    else this.scope.rest()
    return goesOn
  }

  override end(): void {
    this.scope.dispose()
    super.end()
  }

  override fail(error: unknown): void {
    this.scope.dispose()
    super.fail(nameUpstream(error, this.call))
  }

  override cancel(): void {
    this.scope.dispose()
    super.cancel()
  }
}
