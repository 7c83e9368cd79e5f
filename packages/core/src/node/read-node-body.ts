import { isAscii } from 'node:buffer'
import type { IncomingMessage } from 'node:http'
import type { CancelListener, Cancellation } from '../contract/cancellation.ts'
import type { CallBody } from '../contract/client-call.ts'
import type { JsonValue } from '../contract/json.ts'
import { PlanoError } from '../errors/plano-error.ts'

/** An incoming message to which a body parser may have added what it read. */
export type MaybeParsedRequest = IncomingMessage & { body?: unknown }

export interface BodyLimits {
  /** What a body parser left. */
  parsed: unknown
  maxBytes: number
  /** Ends the waiting for a body that does not come. */
  cancellation: Cancellation
}

/**
 * The body of a Node request, whatever stood before us: parsed by `express.json()` or koa-bodyparser, a Buffer or text
 * of `express.raw()` or `express.text()`, or still in the stream. A consumed stream is never read again.
 */
export function readNodeBody(request: MaybeParsedRequest, limits: BodyLimits): Promise<CallBody | undefined> {
  const { parsed } = limits
  if (parsed !== undefined && parsed !== null && isRead(request, parsed)) return readParsed(request, limits)
  if (request.readableEnded || request.destroyed) return Promise.resolve(undefined)
  return readStream(request, limits)
}

/** Body parsers leave `{}` on requests that they skipped; the stream is then still unread. */
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

/** Requests know their reader by this, so that all of them share their listeners. */
const READER = Symbol('plano body')

type ReadRequest = IncomingMessage & { [READER]?: BodyReader | undefined }

interface BodyReading extends Pick<BodyLimits, 'maxBytes' | 'cancellation'> {
  resolve(body: CallBody | undefined): void
  reject(error: PlanoError): void
}

/** Collects one body. Its listeners stay where they are at the end: they end with the request and do nothing by then. */
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
    this.giveUp(PlanoError.from(reason, 'client_closed', 'The client left before its body was complete.'))
  }

  /** The rest stays unread. */
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

/** Characters that are a byte each need no decoder, which takes longer to ask than to answer. */
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
  this[READER]?.fail(new PlanoError('client_closed', 'The client left before its body was complete.'))
}

function tooLarge(maxBytes: number): PlanoError {
  return new PlanoError('body_too_large', `The body is larger than the limit of ${maxBytes} bytes (max_body).`)
}
