import type { DoctorFinding } from './finding.ts'

interface Layer {
  name?: unknown
  handle?: unknown
}

const FIXES: Readonly<Record<string, Pick<DoctorFinding, 'message' | 'fix'>>> = {
  compression: {
    message: 'compression() runs before Plano. It passes streams through, but other compressors may hold events back.',
    fix: 'Mount planoMiddleware before compression().',
  },
  jsonParser: {
    message:
      'express.json() runs before Plano and refuses bodies above its limit (100 kB by default), with its own error.',
    fix: 'Mount planoMiddleware before express.json(), or give it a larger limit.',
  },
}

/** Reports middleware before Plano's that interferes with it, in an Express application (4 or 5). */
export function checkOrder(app: object | undefined, isOurs: (handle: unknown) => boolean): DoctorFinding[] {
  const layers = readLayers(app)
  const ours = layers.findIndex(({ handle }) => isOurs(handle))
  if (ours < 0) return []
  return layers.slice(0, ours).flatMap(({ name }) => {
    const known = typeof name === 'string' && Object.hasOwn(FIXES, name) ? FIXES[name] : undefined
    return known === undefined ? [] : [{ check: 'order', severity: 'warning', ...known }]
  })
}

function readLayers(app: object | undefined): readonly Layer[] {
  const { router, _router } = (app ?? {}) as { router?: { stack?: unknown }; _router?: { stack?: unknown } }
  // In Express 4, reading `router` throws a deprecation error, so `_router` is read first.
  const stack = _router?.stack ?? (typeof router === 'function' ? (router as { stack?: unknown }).stack : undefined)
  return Array.isArray(stack) ? stack : []
}
