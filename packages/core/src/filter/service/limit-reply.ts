import { failed } from '../policy/call-link.ts'

/** The most that a service may answer to one request, in bytes. */
export const MAX_REPLY_BYTES = 50 * 1024 * 1024

/** The reply to a POST, broken off when it grows too large. Replies to a GET are streams that live with the session. */
export function limitReply(id: string, response: Response, init: RequestInit | undefined): Response {
  if (response.body === null || init?.method !== 'POST') return response
  let size = 0
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      size += chunk.length
      if (size > MAX_REPLY_BYTES) controller.error(failed({ id }, `answered more than ${MAX_REPLY_BYTES} bytes`))
      else controller.enqueue(chunk)
    },
  })
  const { status, statusText, headers } = response
  return new Response(response.body.pipeThrough(counted), { status, statusText, headers })
}
