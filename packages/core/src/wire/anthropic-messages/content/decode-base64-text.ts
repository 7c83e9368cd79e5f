/** Decodes base64 to UTF-8 text; undefined when it is invalid. */
export function decodeBase64Text(data: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The caller sends the bytes unchanged, and the provider validates them.
    return undefined
  }
}
