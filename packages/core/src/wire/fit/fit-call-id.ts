const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/**
 * Converts a tool call id to exactly `length` letters and digits. Deterministic, so that calls and results still match.
 * Ids that already fit are unchanged.
 */
export function fitCallId(id: string, length: number): string {
  if (id.length === length && /^[a-zA-Z0-9]+$/.test(id)) return id
  let fitted = ''
  for (let position = 0; position < length; position += 1) fitted += ALPHABET[hash(id, position) % ALPHABET.length]
  return fitted
}

/** Shortens an id for a provider that only limits its length. */
export function boundCallId(id: string, longest: number): string {
  return id.length > longest ? fitCallId(id, longest) : id
}

/** FNV-1a with the position as seed. */
function hash(text: string, seed: number): number {
  let value = (0x811c9dc5 ^ seed) >>> 0
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0
  return (value ^ (value >>> 15)) >>> 0
}
