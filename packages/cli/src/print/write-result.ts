import type { Typed } from '../command.ts'
import type { Terminal } from '../terminal.ts'

/** Prints a result: JSON with `--json`, otherwise text. */
export function writeResult<Result>(
  terminal: Terminal,
  { values }: Typed,
  { result, describe }: { result: Result; describe(result: Result): string },
): void {
  terminal.write(values['json'] === true ? `${JSON.stringify(result, null, 2)}\n` : describe(result))
}
