import type { IncomingMessage } from 'node:http'
import type { Cancellation } from '../contract/cancellation.ts'
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
  const { parsed, maxBytes } = limits
  if (parsed !== undefined && parsed !== null && isRead(request, parsed)) return readParsed(parsed, maxBytes)
  if (request.readableEnded || request.destroyed) return Promise.resolve(undefined)
  return readStream(request, limits)
}

/** Body parsers leave `{}` on requests that they skipped; the stream is then still unread. */
function isRead(request: MaybeParsedRequest, parsed: unknown): boolean {
  if (request.readableEnded || request.readableDidRead) return true
  return !(typeof parsed === 'object' && parsed !== null && Object.keys(parsed).length === 0)
}

function readParsed(parsed: unknown, maxBytes: number): Promise<CallBody | undefined> {
  if (typeof parsed === 'string') return bounded(Buffer.from(parsed), maxBytes)
  if (parsed instanceof Uint8Array) return bounded(parsed, maxBytes)
  return Promise.resolve({ value: parsed as JsonValue })
}

function bounded(bytes: Uint8Array, maxBytes: number): Promise<CallBody> {
  return bytes.length > maxBytes ? Promise.reject(tooLarge(maxBytes)) : Promise.resolve({ bytes })
}

function readStream(request: IncomingMessage, { maxBytes, cancellation }: BodyLimits): Promise<CallBody | undefined> {
  return new Promise((resolve, reject) => {
    const declared = Number(request.headers['content-length'])
    if (declared > maxBytes) {
      reject(tooLarge(maxBytes))
      return
    }
    const chunks: Buffer[] = []
    let size = 0
    const onData = (chunk: Buffer) => {
      size += chunk.length
      if (size > maxBytes) {
        detach()
        request.pause()
        reject(tooLarge(maxBytes))
        return
      }
      chunks.push(chunk)
    }
    const onEnd = () => {
      detach()
      const [first] = chunks
      resolve(first === undefined ? undefined : { bytes: chunks.length === 1 ? first : Buffer.concat(chunks, size) })
    }
    const onError = (cause: Error) => {
      detach()
      reject(new PlanoError('client_closed', 'The body broke off.', { cause }))
    }
    const onClose = () => {
      detach()
      reject(new PlanoError('client_closed', 'The client left before its body was complete.'))
    }
    const listener = {
      onCancel(reason: unknown) {
        detach()
        request.pause()
        reject(PlanoError.from(reason, 'client_closed', 'The client left before its body was complete.'))
      },
    }
    function detach() {
      cancellation.remove(listener)
      request.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose)
    }
    request.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose)
    cancellation.add(listener)
  })
}

function tooLarge(maxBytes: number): PlanoError {
  return new PlanoError('body_too_large', `The body is larger than the limit of ${maxBytes} bytes (max_body).`)
}
