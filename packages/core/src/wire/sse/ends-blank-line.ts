const LF = 10
const CR = 13

/** Whether a byte completes a blank line, which ends an event: LF LF, CR LF CR LF or CR CR. */
export function endsBlankLine(bytes: Uint8Array, at: number): boolean {
  const byte = bytes[at]
  const before = bytes[at - 1]
  if (byte === LF) return before === LF || (before === CR && bytes[at - 2] === LF)
  return byte === CR && before === CR
}
