import { failed } from '../policy/call-link.ts'

/** Largest response of a service, in bytes. */
export const MAX_REPLY_BYTES = 50 * 1024 * 1024

/**
 * Ends a response that grows too large, and reports the end of its body: without an error when it is complete. A body
 * that nobody reads to its end has no end to report.
 */
export function watchReply(id: string, response: Response, onEnd: (error?: unknown) => void): Response {
  if (response.body === null) return response
  const reader = response.body.getReader()
  let size = 0
  const watched = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const { done, value } = await reader.read()
        if (done) {
          controller.close()
          onEnd()
          return
        }
        size += value.length
        if (size > MAX_REPLY_BYTES) throw failed({ id }, `returned more than ${MAX_REPLY_BYTES} bytes`)
        controller.enqueue(value)
      } catch (error) {
        controller.error(error)
        onEnd(error)
        // The body may have failed itself.
        reader.cancel().catch(() => {})
      }
    },
    cancel: (reason) => reader.cancel(reason),
  })
  const { status, statusText, headers } = response
  return new Response(watched, { status, statusText, headers })
}
