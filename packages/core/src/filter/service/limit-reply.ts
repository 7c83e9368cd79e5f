import { failed } from '../policy/call-link.ts'

/** Largest response of a service, in bytes. */
export const MAX_REPLY_BYTES = 50 * 1024 * 1024

/**
 * Aborts the response to a POST that grows too large. Responses to GET are streams that last as long as the session.
 */
export function limitReply(id: string, response: Response, init: RequestInit | undefined): Response {
  if (response.body === null || init?.method !== 'POST') return response
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length
      if (size > MAX_REPLY_BYTES) controller.error(failed({ id }, `returned more than ${MAX_REPLY_BYTES} bytes`))
      else controller.enqueue(chunk)
    },
  })
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(counted), { status, statusText, headers })
}
