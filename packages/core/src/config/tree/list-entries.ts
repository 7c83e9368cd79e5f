import type { Path } from './config-path.ts'
import { type ConfigMap, isMap } from './config-source.ts'

export interface Entry {
  value: ConfigMap
  path: Path
}

/** The maps in the list at a key, with their paths. The schema reports anything else. */
export function listEntries(parent: ConfigMap, key: string, prefix: Path = []): Entry[] {
  const list = parent[key]
  if (!Array.isArray(list)) return []
  return list.flatMap((value: unknown, index) => (isMap(value) ? [{ value, path: [...prefix, key, index] }] : []))
}

/** The maps in a map of maps, by name. */
export function namedEntries(parent: ConfigMap, key: string, prefix: Path = []): (Entry & { name: string })[] {
  const map = parent[key]
  if (!isMap(map)) return []
  return Object.entries(map).flatMap(([name, value]) =>
    isMap(value) ? [{ name, value, path: [...prefix, key, name] }] : [],
  )
}

/** The texts in the list at a key, or the single text there, with their paths. */
export function listTexts(parent: ConfigMap, key: string, prefix: Path): { text: string; path: Path }[] {
  const value = parent[key]
  if (typeof value === 'string') return [{ text: value, path: [...prefix, key] }]
  if (!Array.isArray(value)) return []
  return value.flatMap((text: unknown, index) =>
    typeof text === 'string' ? [{ text, path: [...prefix, key, index] }] : [],
  )
}

export const textAt = (map: ConfigMap, key: string): string | undefined => {
  const value = map[key]
  return typeof value === 'string' && value !== '' ? value : undefined
}
