import { isAscii } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { CallBody } from '../../contract/call/client-call.ts'
import type { JsonValue } from '../../contract/json.ts'
import type { CancelListener, Cancellation } from '../../contract/transport/cancellation.ts'
import { PlanoError } from '../../errors/plano-error.ts'

/** An incoming message that a body parser may have extended. */
export type MaybeParsedRequest = IncomingMessage & { body?: unknown }

export interface BodyLimits {
  /** The result of a body parser. */
  parsed: unknown
  maxBytes: number
  /** Stops waiting for a body that does not arrive. */
  cancellation: Cancellation
}

/**
 * Reads the body of a Node request, whatever middleware ran before: parsed by `express.json()` or koa-bodyparser, a
 * Buffer or text from `express.raw()` or `express.text()`, or still in the stream. A consumed stream is never read
 * again.
 */
export function readNodeBody(request: MaybeParsedRequest, limits: BodyLimits): Promise<CallBody | undefined> {
  const { parsed } = limits
  if (parsed !== undefined && parsed !== null && isRead(request, parsed)) return readParsed(request, limits)
  if (request.readableEnded || request.destroyed) return Promise.resolve(undefined)
  return readStream(request, limits)
}

/** Body parsers set `{}` on requests that they skip; the stream is then unread. */
function isRead(request: MaybeParsedRequest, parsed: unknown): boolean {
  if (request.readableEnded || request.readableDidRead) return true
  return !(typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length === 0)
}

function readParsed(request: IncomingMessage, { parsed, maxBytes }: BodyLimits): Promise<CallBody | undefined> {
  if (typeof parsed === 'string') return bounded(Buffer.from(parsed), maxBytes)
  if (parsed instanceof Uint8Array) return bounded(parsed, maxBytes)
  if (isDeclaredOver(request, maxBytes)) return Promise.reject(tooLarge(maxBytes))
  return Promise.resolve({ value: parsed as JsonValue })
}

function isDeclaredOver(request: IncomingMessage, maxBytes: number): boolean {
  return Number(request.headers['content-length']) > maxBytes
}

function bounded(bytes: Uint8Array, maxBytes: number): Promise<CallBody> {
  return bytes.length > maxBytes ? Promise.reject(tooLarge(maxBytes)) : Promise.resolve({ bytes, decoded: true })
}

function readStream(request: IncomingMessage, { maxBytes, cancellation }: BodyLimits): Promise<CallBody | undefined> {
  return new Promise((resolve, reject) => {
    if (isDeclaredOver(request, maxBytes)) reject(tooLarge(maxBytes))
    else new BodyReader(request, { maxBytes, cancellation, resolve, reject }).listen()
  })
}

/** Links a request to its reader, so that all readers can share listener functions. */
const READER = Symbol('plano body')

type ReadRequest = IncomingMessage & { [READER]?: BodyReader | undefined }

interface BodyReading extends Pick<BodyLimits, 'maxBytes' | 'cancellation'> {
  resolve(body: CallBody | undefined): void
  reject(error: PlanoError): void
}

/**
 * Collects one body. The listeners are not removed at the end: they do nothing by then and are released with the
 * request.
 */
class BodyReader implements CancelListener {
  private readonly request: ReadRequest
  private readonly reading: BodyReading
  private first: Buffer | undefined = undefined
  private rest: Buffer[] | undefined = undefined
  private size = 0

  constructor(request: IncomingMessage, reading: BodyReading) {
    this.request = request
    this.reading = reading
  }

  listen(): void {
    this.request[READER] = this
    this.request.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose)
    this.reading.cancellation.add(this)
  }

  add(chunk: Buffer): void {
    this.size += chunk.length
    if (this.size > this.reading.maxBytes) this.giveUp(tooLarge(this.reading.maxBytes))
    else if (this.first === undefined) this.first = chunk
    else if (this.rest === undefined) this.rest = [this.first, chunk]
    else this.rest.push(chunk)
  }

  finish(): void {
    const { first, rest, size } = this
    this.letGo()
    if (first === undefined) this.reading.resolve(undefined)
    else this.reading.resolve(withText(rest === undefined ? first : Buffer.concat(rest, size)))
  }

  fail(error: PlanoError): void {
    this.letGo()
    this.reading.reject(error)
  }

  onCancel(reason: unknown): void {
    this.giveUp(PlanoError.from(reason, 'client_closed', 'The client disconnected before its body was complete.'))
  }

  /** The rest of the body stays unread. */
  private giveUp(error: PlanoError): void {
    this.request.off('data', onData)
    this.request.pause()
    this.fail(error)
  }

  private letGo(): void {
    this.request[READER] = undefined
    this.reading.cancellation.remove(this)
  }
}

/** ASCII needs no decoder, whose call overhead exceeds the work. */
function withText(bytes: Buffer): CallBody {
  return isAscii(bytes) ? { bytes, text: bytes.toString('latin1') } : { bytes }
}

function onData(this: ReadRequest, chunk: Buffer): void {
  this[READER]?.add(chunk)
}

function onEnd(this: ReadRequest): void {
  this[READER]?.finish()
}

function onError(this: ReadRequest, cause: Error): void {
  this[READER]?.fail(new PlanoError('client_closed', 'The body broke off.', { cause }))
}

function onClose(this: ReadRequest): void {
  this[READER]?.fail(new PlanoError('client_closed', 'The client disconnected before its body was complete.'))
}

function tooLarge(maxBytes: number): PlanoError {
  return new PlanoError('body_too_large', `The body is larger than the limit of ${maxBytes} bytes (max_body).`)
}
