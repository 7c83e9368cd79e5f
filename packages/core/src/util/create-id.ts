const ID_BYTES = 12
/** Ids whose randomness is drawn at once: a call of the source costs many times what it gives. */
const DRAWN = 128

const HEX: readonly string[] = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const bytes = new Uint8Array(DRAWN * ID_BYTES)
let next = bytes.length

/** A random id of 24 hexadecimal digits behind a prefix, from the platform's cryptographic source. */
export function createId(prefix: string): string {
  if (next >= bytes.length) {
    globalThis.crypto.getRandomValues(bytes)
    next = 0
  }
  let id = prefix
  for (const end = next + ID_BYTES; next < end; next += 1) id += HEX[bytes[next] ?? 0]
  return id
}
