const ID_BYTES = 12
const ID_CHARS = 2 * ID_BYTES
/** Number of ids generated at once: the cost of a call to the random source hardly depends on the amount. */
const DRAWN = 128

const HEX = new TextEncoder().encode('0123456789abcdef')
const decoder = new TextDecoder()
const bytes = new Uint8Array(DRAWN * ID_BYTES)
const digits = new Uint8Array(DRAWN * ID_CHARS)
let drawn = ''
let next = 0

/** A random id: a prefix and 24 hexadecimal digits from the platform's cryptographic random source. */
export function createId(prefix: string): string {
  if (next >= drawn.length) draw()
  const id = prefix + drawn.slice(next, next + ID_CHARS)
  next += ID_CHARS
  return id
}

function draw(): void {
  globalThis.crypto.getRandomValues(bytes)
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] ?? 0
    digits[2 * index] = HEX[byte >> 4] ?? 0
    digits[2 * index + 1] = HEX[byte & 15] ?? 0
  }
  drawn = decoder.decode(digits)
  next = 0
}
