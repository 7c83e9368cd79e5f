const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'

/**
 * A tool call's id with exactly `length` letters and digits. The same id always gives the same one, so that calls and
 * results still meet; ids that fit already stay.
 */
export function fitCallId(id: string, length: number): string {
  if (id.length === length && /^[a-zA-Z0-9]+$/.test(id)) return id
  let fitted = ''
  for (let position = 0; position < length; position += 1) fitted += ALPHABET[hash(id, position) % ALPHABET.length]
  return fitted
}

/** The id of a provider that only bounds its length. */
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
