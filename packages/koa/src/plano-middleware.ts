import type { CallContext, Decision, Plano, PlanoConfigInput } from '@planojs/core'
import {
  answerNodeRequest,
  createRefusingPlano,
  createRequestPlano,
  examineOnce,
  isPlanoPath,
  openEngine,
  type RequestPlano,
} from '@planojs/core/node'
import type { Context, Next } from 'koa'

/** Who calls, and how the engine of the middleware is made. */
export interface PlanoMiddlewareOptions {
  /** Who calls, as the application knows it: tenant, user, session, tags. Identity is never read from headers. */
  context?: (ctx: Context) => CallContext | Promise<CallContext>
  /** Path under which the middleware is mounted, such as `/ai`. Koa itself has no mount paths. */
  prefix?: string
}

declare module 'koa' {
  interface ExtendableContext {
    /** The engine, for middleware behind `planoMiddleware`; undefined in others. */
    plano: RequestPlano
  }
  interface DefaultState {
    /** The decision of a request that `planoMiddleware` answered. */
    plano?: Decision
  }
}

/** A Koa middleware with its engine beside it. */
export interface PlanoMiddleware {
  (ctx: Context, next: Next): Promise<void>
  /** The engine, once its configuration is read; rejects when that has mistakes. */
  readonly plano: Promise<Plano>
  /** Lets requests finish and closes the engine; one that was given from outside stays open. */
  close(): Promise<void>
}

/**
 * Plano in a Koa 2 or 3 application. Takes a Plano, a configuration, its path, or nothing: then `plano.config.ts`,
 * `plano.yaml` or a sibling in the working directory. Paths that are not Plano's go to `next()`; the decision of an
 * answered request is on `ctx.state.plano`, and middleware behind finds the engine on `ctx.plano`.
 */
export function planoMiddleware(
  source?: Plano | PlanoConfigInput | string,
  options: PlanoMiddlewareOptions = {},
): PlanoMiddleware {
  return createMiddleware(source, { ...options, attaches: true })
}

interface MiddlewareOptions extends PlanoMiddlewareOptions {
  /** Puts the engine on requests that it does not answer itself. */
  attaches: boolean
}

/** The middleware of an engine, whether routes behind it are to see that or not. */
export function createMiddleware(
  source: Plano | PlanoConfigInput | string | undefined,
  options: MiddlewareOptions,
): PlanoMiddleware {
  const opened = openEngine(source)
  const middleware = (ctx: Context, next: Next): Promise<void> => {
    const ready = opened.ready()
    return ready ? answer(ready, ctx, { next, options }) : wait(opened.plano, ctx, { next, options })
  }
  return Object.assign(middleware, { plano: opened.plano, close: opened.close })
}

interface Work {
  next: Next
  options: MiddlewareOptions
}

/** The first requests may come before the configuration is read. */
async function wait(pending: Promise<Plano>, ctx: Context, work: Work): Promise<void> {
  const plano = await pending.catch((error: unknown) => {
    const path = relativePath(ctx.path, work.options.prefix)
    if (path !== undefined && isPlanoPath(path)) throw error
    if (work.options.attaches) ctx.plano = createRefusingPlano(error)
  })
  return plano === undefined ? work.next() : answer(plano, ctx, work)
}

function answer(plano: Plano, ctx: Context, work: Work): Promise<void> {
  const { next, options } = work
  const path = relativePath(ctx.path, options.prefix)
  examineOnce(() => ({ plano }))
  if (path === undefined || !plano.handles(path)) {
    if (options.attaches) attach(plano, ctx, options)
    return next()
  }
  return options.context === undefined
    ? deliver(plano, ctx, { work, path, context: undefined })
    : Promise.resolve(options.context(ctx)).then((context) => deliver(plano, ctx, { work, path, context }))
}

/** Resolves when the answer is written; the application behind is asked where the path is not Plano's any more. */
function deliver(
  plano: Plano,
  ctx: Context,
  { work, path, context }: { work: Work; path: string; context: CallContext | undefined },
): Promise<void> {
  return new Promise((resolve) => {
    // Koa would set a body of its own and flatten repeated headers, so the answer is written to Node's response.
    ctx.respond = false
    const options = {
      url: ctx.querystring === '' ? path : `${path}?${ctx.querystring}`,
      parsedBody: (ctx.request as { body?: unknown }).body,
      onDecision: (decision: Decision) => {
        ctx.state.plano = decision
      },
      onDone: resolve,
      ...(context ? { context } : {}),
    }
    if (answerNodeRequest(plano, { request: ctx.req, response: ctx.res }, options)) return
    // A reload while somebody found out who calls may have taken the path away.
    ctx.respond = true
    resolve(work.next())
  })
}

function relativePath(path: string, prefix: string | undefined): string | undefined {
  if (prefix === undefined || prefix === '' || prefix === '/') return path
  const mount = prefix.endsWith('/') ? prefix.slice(0, -1) : prefix
  if (!path.startsWith(`${mount}/`)) return undefined
  const rest = path.slice(mount.length)
  return mount.endsWith('/v1') ? `/v1${rest}` : rest
}

function attach(plano: Plano, ctx: Context, options: MiddlewareOptions): void {
  ctx.plano = createRequestPlano(plano, {
    response: ctx.res,
    body: () => (ctx.request as { body?: unknown }).body,
    context: () => options.context?.(ctx),
  })
}
