import type { CallContext, Decision, Plano, PlanoConfigInput } from '@planojs/core'
import {
  answerNodeRequest,
  createRefusingPlano,
  createRequestPlano,
  examineOnce,
  isPlanoPath,
  openEngine,
  originForm,
  type RequestPlano,
} from '@planojs/core/node'
import type { NextFunction, Request, Response } from 'express'

/** Who calls, and how the engine of the middleware is made. */
export interface PlanoMiddlewareOptions {
  /** Who calls, as the application knows it: tenant, user, session, tags. Identity is never read from headers. */
  context?: (request: Request) => CallContext | Promise<CallContext>
}

declare global {
  namespace Express {
    interface Request {
      /** The engine, for routes behind `planoMiddleware`; undefined on others. */
      plano: RequestPlano
    }
    interface Locals {
      /** The decision of a request that `planoMiddleware` answered. */
      plano?: Decision
    }
  }
}

/** An Express middleware with its engine beside it. */
export interface PlanoMiddleware {
  (request: Request, response: Response, next: NextFunction): void
  /** The engine, once its configuration is read; rejects when that has mistakes. */
  readonly plano: Promise<Plano>
  /** Lets requests finish and closes the engine; one that was given from outside stays open. */
  close(): Promise<void>
}

/**
 * Plano in an Express 4 or 5 application, at any mount path. Takes a Plano, a configuration, its path, or nothing: then
 * `plano.config.ts`, `plano.yaml` or a sibling in the working directory. Paths that are not Plano's go to `next()`; the
 * decision of an answered request is on `res.locals.plano`, and routes behind find the engine on `req.plano`.
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
  const middleware = (request: Request, response: Response, next: NextFunction): void => {
    const work = { request, response, next, options, middleware }
    const ready = opened.ready()
    if (ready) answer(ready, work)
    else wait(opened.plano, work)
  }
  return Object.assign(middleware, { plano: opened.plano, close: opened.close })
}

interface Work {
  request: Request
  response: Response
  next: NextFunction
  options: MiddlewareOptions
  middleware: unknown
}

/** The first requests may come before the configuration is read. */
function wait(pending: Promise<Plano>, work: Work): void {
  pending.then(
    (plano) => answer(plano, work),
    (error: unknown) => {
      if (isPlanoPath(pathOf(relativeUrl(work.request)))) return work.next(error)
      if (work.options.attaches) work.request.plano = createRefusingPlano(error)
      work.next()
    },
  )
}

function answer(plano: Plano, work: Work): void {
  const { request, next, options } = work
  const url = relativeUrl(request)
  examineOnce(() => ({ plano, app: request.app, middleware: work.middleware }))
  if (!plano.handles(pathOf(url))) {
    if (options.attaches) attach(plano, work)
    next()
    return
  }
  try {
    const context = options.context?.(request)
    if (typeof context === 'object' && context !== null && 'then' in context)
      context.then((found) => deliver(plano, work, { url, context: found })).catch(next)
    else deliver(plano, work, { url, context: context ?? undefined })
  } catch (error) {
    next(error)
  }
}

function deliver(
  plano: Plano,
  { request, response, next }: Work,
  { url, context }: { url: string; context: CallContext | undefined },
): void {
  const options = {
    url,
    parsedBody: request.body,
    onDecision: (decision: Decision) => {
      response.locals.plano = decision
    },
    ...(context === undefined ? {} : { context }),
  }
  // A reload while somebody found out who calls may have taken the path away.
  if (!answerNodeRequest(plano, { request, response }, options)) next()
}

/** Mounted under `/v1`, Express strips the version that our paths begin with. */
function relativeUrl(request: Request): string {
  const url = originForm(request.url)
  return request.baseUrl.endsWith('/v1') ? `/v1${url}` : url
}

function pathOf(url: string): string {
  const mark = url.indexOf('?')
  return mark < 0 ? url : url.slice(0, mark)
}

function attach(plano: Plano, { request, response, options }: Work): void {
  request.plano = createRequestPlano(plano, {
    response,
    body: () => request.body,
    context: () => options.context?.(request),
  })
}
