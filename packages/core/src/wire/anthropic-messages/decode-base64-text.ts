/** UTF-8 text inside base64; undefined when it is neither. */
export function decodeBase64Text(data: string): string | undefined {
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0))
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // The caller sends the bytes as they are and the provider judges them.
    return undefined
  }
}
