const LF = 10
const CR = 13

/** Index behind the first blank line from `start` on, or the end of the bytes. */
export function endOfFrame(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index += 1) {
    const byte = bytes[index]
    const before = bytes[index - 1]
    if (byte === LF && (before === LF || (before === CR && bytes[index - 2] === LF))) return index + 1
    if (byte === CR && before === CR) return index + 1
  }
  return bytes.length
}
