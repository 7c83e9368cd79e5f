import { isAscii } from 'node:buffer'
import type { ServerResponse } from 'node:http'

/** Node joins head and text on the stack up to 16 kB. */
const MAX_TEXT_BYTES = 12 * 1024

/**
 * Ends a response with its complete body. Node writes the head and a text as one buffer, but the head and bytes as two.
 * An `end` replaced by logging middleware may only accept bytes.
 */
export function endResponse(response: ServerResponse, body: Uint8Array | undefined): void {
  if (isShortText(body) && !Object.hasOwn(response, 'end')) response.end(body.toString('latin1'), 'latin1')
  else response.end(body)
}

function isShortText(body: Uint8Array | undefined): body is Buffer {
  return Buffer.isBuffer(body) && body.length <= MAX_TEXT_BYTES && isAscii(body)
}
