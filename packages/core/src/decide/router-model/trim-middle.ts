const ELLIPSIS = '…'
const ELLIPSIS_BYTES = 3
const encoder = new TextEncoder()
const decoder = new TextDecoder()

/**
 * Shortens a text to at most `maxBytes` UTF-8 bytes by replacing its middle with an ellipsis: three fifths head, the
 * rest tail. Never splits a character.
 */
export function trimMiddle(text: string, maxBytes: number): string {
  const bytes = encoder.encode(text)
  if (bytes.length <= maxBytes) return text
  if (maxBytes <= ELLIPSIS_BYTES) return decoder.decode(bytes.subarray(0, boundaryBefore(bytes, maxBytes)))
  const room = maxBytes - ELLIPSIS_BYTES
  const head = bytes.subarray(0, boundaryBefore(bytes, Math.floor((room * 3) / 5)))
  const tail = bytes.subarray(boundaryAfter(bytes, bytes.length - (room - head.length)))
  return decoder.decode(head) + ELLIPSIS + decoder.decode(tail)
}

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80
}

function boundaryBefore(bytes: Uint8Array, index: number): number {
  let at = Math.max(0, index)
  while (at > 0 && isContinuation(bytes[at])) at -= 1
  return at
}

function boundaryAfter(bytes: Uint8Array, index: number): number {
  let at = index
  while (at < bytes.length && isContinuation(bytes[at])) at += 1
  return at
}
