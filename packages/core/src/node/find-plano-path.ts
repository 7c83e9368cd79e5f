import { findEnding } from '../surface/match-surface.ts'

/** A path with the part that the host application has given to Plano. */
export interface RoutedPath {
  /** The whole path, without query: `/api/v1/chat/completions`. */
  path: string
  /** Length of the part that a mount removed: Plano's path begins within it. Absent for a route: it begins anywhere. */
  mountLength?: number
}

/**
 * The end of a path that belongs to Plano, for routes and mounts whose pattern names a part of it
 * (`app.post('/ai/v1/chat/completions', plano)`, `app.use('/ai/*rest', plano)`). Undefined when there is none.
 */
export function findPlanoPath(
  { path, mountLength = path.length }: RoutedPath,
  handles: (path: string) => boolean,
): string | undefined {
  return findEnding(path, (ending, index) => index < mountLength && handles(ending))
}
