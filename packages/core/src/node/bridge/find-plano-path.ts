import { findEnding } from '../../surface/match-surface.ts'

/** A path with the part that the host application has given to Plano. */
export interface RoutedPath {
  /** The whole path, without query: `/api/v1/chat/completions`. */
  path: string
  /** Length of the part that a mount removed: Plano's path begins within it. Absent for a route: it begins anywhere. */
  mountLength?: number
  /** What the framework read from the path for the names and wildcards of the pattern. */
  params?: unknown
}

/**
 * The end of a path that belongs to Plano, for routes and mounts whose pattern names a part of it
 * (`app.post('/ai/v1/chat/completions', plano)`, `app.use('/ai/*rest', plano)`). Undefined when there is none. It does not begin
 * within a wildcard: there the client could choose what precedes it, and so pass by other middleware of the mount.
 */
export function findPlanoPath(
  { path, mountLength = path.length, params }: RoutedPath,
  handles: (path: string) => boolean,
): string | undefined {
  const last = findWildcard(path.slice(0, mountLength), params)
  return findEnding(path, (ending, index) => index < mountLength && index <= last && handles(ending))
}

/** Where the wildcard at the end of a path begins; the path's length if there is none. */
function findWildcard(path: string, params: unknown): number {
  const starts = Object.values(params ?? {}).map((value: unknown) => {
    // Express 5 has lists of segments, Express 4 and @koa/router texts.
    const matched = Array.isArray(value) ? value.join('/') : value
    return typeof matched === 'string' ? findStart(path, matched.replace(/^\//, '')) : path.length
  })
  return Math.min(path.length, ...starts)
}

/** Where the end of a path begins, with the slash before it, if it is `ending` when it is decoded. */
function findStart(path: string, ending: string): number {
  const whole = path.endsWith('/') && !ending.endsWith('/') ? path.slice(0, -1) : path
  let length = -1
  for (let end = whole.length; end > 0 && length < ending.length; ) {
    const slash = whole.lastIndexOf('/', end - 1)
    length += 1 + decode(whole.slice(slash + 1, end)).length
    if (length === ending.length && decode(whole.slice(slash + 1)) === ending) return slash
    end = slash
  }
  return path.length
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
