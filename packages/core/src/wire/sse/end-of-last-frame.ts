import { endsBlankLine } from './ends-blank-line.ts'

/** Index after the last blank line; 0 if there is none. */
export function endOfLastFrame(bytes: Uint8Array): number {
  for (let index = bytes.length - 1; index > 0; index -= 1) if (endsBlankLine(bytes, index)) return index + 1
  return 0
}
