import type { Path } from '../tree/config-path.ts'
import { type ConfigSource, isMap } from '../tree/config-source.ts'

/** Adds a note when a value is missing only because its environment variable is not set. */
export function unsetNote(source: ConfigSource, path: Path): string {
  const parent = source.get(path.slice(0, -1))
  const key = path.at(-1) ?? ''
  const variables = isMap(parent) || Array.isArray(parent) ? source.variablesOf(parent, key) : undefined
  return variables ? ` (the environment variable ${variables.join(', ')} is not set)` : ''
}
