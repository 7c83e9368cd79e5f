const LF = 10
const CR = 13

/** Whether a byte completes a blank line, which ends an event: LF LF, CR LF CR LF or CR CR. */
export function endsBlankLine(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]
  const before = bytes[at - 1]
  if (byte === LF) return before === LF || (before === CR && bytes[at - 2] === LF)
  return byte === CR && before === CR
}

/** Index after the first blank line from `start` on, or the end of the bytes. */
export function endOfFrame(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index += 1) if (endsBlankLine(bytes, index)) return index + 1
  return bytes.length
}

/** Index after the last blank line; 0 if there is none. */
export function endOfLastFrame(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index > 0; index -= 1) if (endsBlankLine(bytes, index)) return index + 1
  return 0
}
