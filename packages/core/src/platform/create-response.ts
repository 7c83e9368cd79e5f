import type { OpenBody, ResponseParts } from '../contract/platform/platform.ts'
import type { ByteSource } from '../contract/transport/answer.ts'
import { toWebStream } from '../util/streams/to-web-stream.ts'

/** Statuses that have no body. https://fetch.spec.whatwg.org/#null-body-status */
const NULL_BODY_STATUS: ReadonlySet<number> = new Set([101, 204, 205, 304])

/** Whether the answer to a method has no body by definition. */
export function isBodiless(status: number, method: string): boolean {
  return method === 'HEAD' || NULL_BODY_STATUS.has(status)
}

/** Creates a response for a request with this method. */
export function createResponse({ status, headers: list, body }: ResponseParts, method: string): Response {
  const headers = new Headers()
  for (const [name, value] of list) headers.append(name, value)
  if (body === undefined || isBodiless(status, method)) return new Response(null, { status, headers })
  const init = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : openBody(body)
  return new Response(init, { status, headers })
}

/** A lazily opened body as a web stream. */
export function openBody(body: ByteSource | OpenBody): ReadableStream<Uint8Array<ArrayBuffer>> {
  return 'open' in body ? body.open() : toWebStream(body)
}
