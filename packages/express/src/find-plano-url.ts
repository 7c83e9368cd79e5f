import { findPlanoPath, originForm } from '@planojs/core/node'
import type { Request } from 'express'

/** A request and the middleware that it reached. */
export interface Reached {
  request: Request
  middleware: unknown
  options: { prefix?: string }
}

/**
 * Path and query of a request as Plano sees them, or undefined when its path is not Plano's. The application says which
 * paths are: by a mount (`/ai`, `/v1`, `/ai/*rest`), by a route of its own, or by `prefix`.
 */
export function findPlanoUrl(reached: Reached, handles: (path: string) => boolean): string | undefined {
  const { request, options } = reached
  if (options.prefix !== undefined) return belowPrefix(request, options.prefix, handles)
  const url = originForm(request.url)
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (handles(path)) return url
  const mount = readMount(request, url)
  const isRoute = isRouteOf(reached)
  if (mount === '' && !isRoute) return undefined
  const routed = { path: mount + path, params: request.params, ...(isRoute ? {} : { mountLength: mount.length }) }
  const found = findPlanoPath(routed, handles)
  return found === undefined ? undefined : found + (mark < 0 ? '' : url.slice(mark))
}

function belowPrefix(request: Request, prefix: string, handles: (path: string) => boolean): string | undefined {
  const url = originForm(request.originalUrl ?? request.url)
  const mount = prefix.endsWith('/') ? prefix.slice(0, -1) : prefix
  if (!url.startsWith(`${mount}/`)) return undefined
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  const rest = path.slice(mount.length)
  const found = handles(rest) ? rest : findPlanoPath({ path, mountLength: mount.length }, handles)
  return found === undefined ? undefined : found + (mark < 0 ? '' : url.slice(mark))
}

/** What the mount removed from the URL. Connect and its relatives have `originalUrl`, but no `baseUrl`. */
function readMount({ baseUrl, originalUrl }: Partial<Request>, url: string): string {
  if (baseUrl !== undefined) return baseUrl
  if (originalUrl === undefined || originalUrl === url) return ''
  const original = originForm(originalUrl)
  if (original.endsWith(url)) return original.slice(0, -url.length)
  // The mount took all of the path, and left a slash.
  const mark = original.indexOf('?')
  return mark < 0 ? original : original.slice(0, mark)
}

/**
 * Whether the middleware is a handler of the route that matched, as in `app.post('/ai/v1/chat/completions', plano)`. Its
 * own layer is looked for, because `request.route` stays set when a route calls `next()`.
 */
function isRouteOf({ request, middleware }: Reached): boolean {
  const { stack } = (request.route ?? {}) as { stack?: readonly { handle?: unknown }[] }
  return stack?.some(({ handle }) => handle === middleware) === true
}
