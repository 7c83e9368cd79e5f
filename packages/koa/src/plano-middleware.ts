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
import { findKoaPath } from './find-koa-path.ts'

/** Options of `planoMiddleware`. */
export interface PlanoMiddlewareOptions {
  /**
   * Returns the caller's identity: tenant, user, session, tags. The middleware itself never reads identity from
   * headers.
   */
  context?: (ctx: Context) => CallContext | Promise<CallContext>
  /**
   * Path under which the middleware is mounted, such as `/ai`. Koa itself has no mount paths. Routes of `@koa/router`
   * (`router.post('/ai/v1/chat/completions', …)`) do not need it.
   */
  prefix?: string
}

declare module 'koa' {
  interface ExtendableContext {
    /** The engine, for middleware after `planoMiddleware`. Undefined without it. */
    plano: RequestPlano
  }
  interface DefaultState {
    /** The decision, for a request that `planoMiddleware` answered. */
    plano?: Decision
  }
}

/** A Koa middleware with access to its engine. */
export interface PlanoMiddleware {
  (ctx: Context, next: Next): Promise<void>
  /** The engine, once its configuration has been read. Rejects with PlanoError when the configuration is invalid. */
  readonly plano: Promise<Plano>
  /** Drains and closes the engine. An engine that was passed in stays open. */
  close(): Promise<void>
}

/**
 * Adds Plano to a Koa 2 or 3 application. Takes an engine, a configuration, its path, or nothing: then
 * `plano.config.ts`, `plano.yaml` or a similar file in the working directory. Other paths go to `next()`. The decision
 * of an answered request is in `ctx.state.plano`, and later middleware finds the engine in `ctx.plano`.
 */
export function planoMiddleware(
  source?: Plano | PlanoConfigInput | string,
  options: PlanoMiddlewareOptions = {},
): PlanoMiddleware {
  return createMiddleware(source, { ...options, attaches: true })
}

interface MiddlewareOptions extends PlanoMiddlewareOptions {
  /** Attaches the engine to requests that the middleware does not answer. */
  attaches: boolean
}

/** Creates the middleware for an opened engine. */
export function createMiddleware(
  source: Plano | PlanoConfigInput | string | undefined,
  options: MiddlewareOptions,
): PlanoMiddleware {
  const opened = openEngine(source)
  const middleware = (ctx: Context, next: Next): Promise<void> => {
    const ready = opened.ready()
    const work = { next, options, middleware }
    return ready ? answer(ready, ctx, work) : wait(opened.plano, ctx, work)
  }
  return Object.assign(middleware, { plano: opened.plano, close: opened.close })
}

interface Work {
  next: Next
  options: MiddlewareOptions
  middleware: unknown
}

/** Waits for the engine, for requests that arrive before its configuration is read. */
async function wait(pending: Promise<Plano>, ctx: Context, work: Work): Promise<void> {
  const plano = await pending.catch((error: unknown) => {
    if (findKoaPath(ctx, work, isPlanoPath) !== undefined) throw error
    if (work.options.attaches) ctx.plano = createRefusingPlano(error)
  })
  return plano === undefined ? work.next() : answer(plano, ctx, work)
}

function answer(plano: Plano, ctx: Context, work: Work): Promise<void> {
  const { next, options } = work
  const path = findKoaPath(ctx, work, plano.handles)
  examineOnce(() => ({ plano }))
  if (path === undefined) {
    if (options.attaches) attach(plano, ctx, options)
    return next()
  }
  return options.context === undefined
    ? deliver(plano, ctx, { work, path, context: undefined })
    : Promise.resolve(options.context(ctx)).then((context) => deliver(plano, ctx, { work, path, context }))
}

/** Resolves when the answer has been written. Calls `next` if the path no longer belongs to Plano. */
function deliver(
  plano: Plano,
  ctx: Context,
  { work, path, context }: { work: Work; path: string; context: CallContext | undefined },
): Promise<void> {
  return new Promise((resolve) => {
    // Koa would set its own body and join repeated headers, so the answer is written to Node's response directly.
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
    // A reload during the `context` callback may have removed the path.
    ctx.respond = true
    resolve(work.next())
  })
}

function attach(plano: Plano, ctx: Context, options: MiddlewareOptions): void {
  ctx.plano = createRequestPlano(plano, {
    response: ctx.res,
    body: () => (ctx.request as { body?: unknown }).body,
    context: () => options.context?.(ctx),
  })
}
