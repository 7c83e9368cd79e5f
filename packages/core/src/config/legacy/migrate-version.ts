import type { ConfigSource } from '../tree/config-source.ts'

/** Spellings that Plano accepts. Others load with a warning. */
const ACCEPTED = new Set(['v0.1', 'v0.1.0', '0.1-beta', '0.2.0', 'v0.3.0', 'v0.4.0'])
const VERSION = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:-.*)?$/i

/**
 * Normalises the version to `v0.4.0`, which is the version that older files are migrated to. Returns whether the file
 * was written for v0.4.0 or later.
 */
export function migrateVersion(source: ConfigSource): { modern: boolean } {
  const { root } = source
  const value = root['version']
  if (value === undefined) return { modern: true }
  const written = typeof value === 'number' ? (source.textOf(root, 'version') ?? String(value)) : value
  const match = typeof written === 'string' ? VERSION.exec(written.trim()) : null
  if (match === null || typeof written !== 'string') {
    if (typeof written === 'string') {
      source.refuse(['version'], `"${written}" is not a version such as v0.4.0`, {
        expected: 'a version such as v0.4.0',
      })
    }
    return { modern: true }
  }
  const [major, minor, patch] = [Number(match[1]), Number(match[2] ?? 0), Number(match[3] ?? 0)]
  const modern = major > 0 || minor >= 4
  const spelled = modern ? `v${major}.${minor}.${patch}` : 'v0.4.0'
  if (major > 0 || minor > 4) {
    source.warn(['version'], `version ${written} is newer than v0.4.0, the latest known version; it is read as v0.4.0`)
  } else if (!ACCEPTED.has(written)) {
    source.warn(['version'], `version is spelled ${written}, which Plano refuses`, { use: 'version: v0.4.0' })
  }
  root['version'] = spelled
  return { modern }
}
