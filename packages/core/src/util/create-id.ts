/** A random id of 24 hexadecimal digits behind a prefix, from the platform's cryptographic source. */
export function createId(prefix: string): string {
  const uuid = globalThis.crypto.randomUUID()
  return prefix + uuid.slice(0, 8) + uuid.slice(9, 13) + uuid.slice(24)
}
