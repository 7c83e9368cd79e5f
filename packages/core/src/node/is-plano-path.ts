import { matchSurface } from '../surface/match-surface.ts'

/** Whether a path (relative to the mount point, without query) is one that an engine answers, whatever its configuration. */
export function isPlanoPath(path: string): boolean {
  return matchSurface(path) !== undefined
}
