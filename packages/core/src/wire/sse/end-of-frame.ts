import { endsBlankLine } from './ends-blank-line.ts'

/** Index after the first blank line from `start` on, or the end of the bytes. */
export function endOfFrame(bytes: Uint8Array, start: number): number {
  for (let index = start + 1; index < bytes.length; index += 1) if (endsBlankLine(bytes, index)) return index + 1
  return bytes.length
}
