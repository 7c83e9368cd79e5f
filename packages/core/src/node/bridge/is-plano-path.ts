import { matchSurface } from '../../surface/match-surface.ts'

/** Whether a path (relative to the mount point, without query) may belong to an engine, for any configuration. */
export function isPlanoPath(path: string): boolean {
  return matchSurface(path) !== undefined
}
