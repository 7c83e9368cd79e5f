import type { Path } from '../tree/config-path.ts'
import { type ConfigSource, isMap } from '../tree/config-source.ts'

const MAX_DEPTH = 64

/** Keys whose values belong to the user's code: kept by reference, never copied, expanded or inspected. */
export const CODE_KEYS: ReadonlySet<string> = new Set(['run', 'encoder'])

/**
 * Copies a configuration object into the private tree of `source`, so that the caller's object is never modified.
 * Functions and class instances are kept by reference; undefined entries are treated as absent.
 */
export function readObject(value: unknown, source: ConfigSource): unknown {
  const open = new Set<object>()
  const copy = (node: unknown, path: Path): unknown => {
    if (!Array.isArray(node) && !isMap(node)) return node
    if (open.has(node) || path.length > MAX_DEPTH) {
      source.refuse(path, open.has(node) ? 'contains itself' : `is nested deeper than ${MAX_DEPTH} levels`)
      return undefined
    }
    open.add(node)
    const made = Array.isArray(node) ? copyList(node, path) : copyMap(node, path)
    open.delete(node)
    return made
  }
  const copyList = (list: readonly unknown[], path: Path): unknown[] => {
    const made: unknown[] = []
    source.track(made, path)
    for (const [index, item] of list.entries()) made.push(copy(item, [...path, index]))
    return made
  }
  const copyMap = (map: object, path: Path): object => {
    const made: Record<string, unknown> = {}
    source.track(made, path)
    for (const [key, item] of Object.entries(map)) {
      if (key === '__proto__') source.refuse([...path, key], 'is a reserved name in JavaScript', { part: 'key' })
      else if (item !== undefined) made[key] = CODE_KEYS.has(key) ? item : copy(item, [...path, key])
    }
    return made
  }
  return copy(value, [])
}
