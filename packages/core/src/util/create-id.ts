const DIGITS = 24
/** Ids whose randomness is drawn at once: a call of the source costs many times what it gives. */
const DRAWN = 64

const bytes = new Uint8Array((DRAWN * DIGITS) / 2)
let digits = ''
let next = 0

/** A random id of 24 hexadecimal digits behind a prefix, from the platform's cryptographic source. */
export function createId(prefix: string): string {
  if (next >= digits.length) draw()
  next += DIGITS
  return prefix + digits.slice(next - DIGITS, next)
}

function draw(): void {
  globalThis.crypto.getRandomValues(bytes)
  digits = ''
  for (const byte of bytes) digits += (byte + 0x100).toString(16).slice(1)
  next = 0
}
