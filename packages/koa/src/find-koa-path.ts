import { findPlanoPath } from '@planojs/core/node'
import type { Context } from 'koa'

/** The middleware that a request reached. */
export interface Reached {
  middleware: unknown
  options: { prefix?: string }
}

/**
 * The path of a request as Plano sees it, or undefined when it is not Plano's. The application says which paths are: by
 * `prefix`, or by a route of `@koa/router`.
 */
export function findKoaPath(
  ctx: Context,
  { middleware, options }: Reached,
  handles: (path: string) => boolean,
): string | undefined {
  const { path } = ctx
  const { prefix = '' } = options
  if (prefix !== '' && prefix !== '/') return below(path, prefix.endsWith('/') ? prefix.slice(0, -1) : prefix, handles)
  if (handles(path)) return path
  const layer = findLayer(ctx, middleware)
  if (layer === undefined) return undefined
  // A layer without methods is `router.use('/ai', plano)`, which is a mount.
  if (layer.methods?.length === 0) return below(path, layer.path, handles)
  const { params } = ctx as { params?: unknown }
  return findPlanoPath({ path, params }, handles)
}

function below(path: string, mount: unknown, handles: (path: string) => boolean): string | undefined {
  if (typeof mount !== 'string' || !path.startsWith(`${mount}/`)) return undefined
  const rest = path.slice(mount.length)
  return handles(rest) ? rest : findPlanoPath({ path, mountLength: mount.length }, handles)
}

interface RouterLayer {
  path?: unknown
  methods?: readonly string[]
  stack?: readonly unknown[]
}

/** The layer of `@koa/router` that the middleware belongs to: routers list the layers that matched. */
function findLayer(ctx: Context, middleware: unknown): RouterLayer | undefined {
  const { matched } = ctx as { matched?: unknown }
  if (!Array.isArray(matched)) return undefined
  return (matched as RouterLayer[]).find(({ stack }) => stack?.includes(middleware) === true)
}
