import type * as z from 'zod/mini'
import { configSchema } from '../schema/root.ts'
import type { Path } from '../tree/config-path.ts'
import { type ConfigMap, type ConfigSource, isMap } from '../tree/config-source.ts'

export type Issue = z.core.$ZodIssue

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  on: true,
  false: false,
  no: false,
  off: false,
}
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i

/**
 * Converts scalars whose type was chosen by YAML or the environment (`version: 0.4`, `port: $PORT`, `default: yes`) to
 * the type that the schema requires. Returns the schema's result for the converted tree.
 */
export function coerceTree(source: ConfigSource): ReturnType<typeof configSchema.safeParse> {
  for (;;) {
    const result = configSchema.safeParse(source.root)
    // Every round converts at least one entry, so the loop ends.
    if (result.success || !coerceEntries(source, result.error.issues)) return result
  }
}

function coerceEntries(source: ConfigSource, issues: readonly Issue[]): boolean {
  let changed = false
  const visit = (issue: Issue, prefix: Path): void => {
    const path: Path = [...prefix, ...issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))]
    if (issue.code === 'invalid_union') {
      for (const branch of issue.errors) for (const inner of branch) visit(inner, path)
    } else if (issue.code === 'invalid_type' || issue.code === 'invalid_value') {
      const wanted = issue.code === 'invalid_type' ? issue.expected : typeof issue.values[0]
      if (coerceEntry(source, path, wanted)) changed = true
    }
  }
  for (const issue of issues) visit(issue, [])
  return changed
}

function coerceEntry(source: ConfigSource, path: Path, wanted: string): boolean {
  const key = path.at(-1)
  const parent = source.get(path.slice(0, -1))
  if (key === undefined || !(isMap(parent) || Array.isArray(parent))) return false
  const value = (parent as ConfigMap)[key]
  const text = source.textOf(parent, key)
  const expanded = source.variablesOf(parent, key) !== undefined
  if (wanted === 'string' && (typeof value === 'number' || typeof value === 'boolean') && text !== undefined) {
    ;(parent as ConfigMap)[key] = text
    return true
  }
  if (typeof value !== 'string' || !(expanded || text !== undefined)) return false
  if ((wanted === 'number' || wanted === 'int') && expanded && NUMBER.test(value.trim())) {
    ;(parent as ConfigMap)[key] = Number(value)
    return true
  }
  const boolean = wanted === 'boolean' ? BOOLEANS[value.trim().toLowerCase()] : undefined
  if (boolean === undefined) return false
  ;(parent as ConfigMap)[key] = boolean
  return true
}
