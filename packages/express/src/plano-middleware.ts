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
import type { NextFunction, Request, Response } from 'express'
import { findPlanoUrl } from './find-plano-url.ts'

/** Options of `planoMiddleware`. */
export interface PlanoMiddlewareOptions {
  /**
   * Returns the caller's identity: tenant, user, session, tags. The middleware itself never reads identity from
   * headers.
   */
  context?: (request: Request) => CallContext | Promise<CallContext>
  /**
   * Path under which Plano's paths are, such as `/ai`, when a handler of the application calls the middleware itself.
   * Mounts and routes (`app.use('/ai', …)`, `app.post('/ai/v1/chat/completions', …)`) do not need it.
   */
  prefix?: string
}

declare global {
  namespace Express {
    interface Request {
      /** The engine, for routes after `planoMiddleware`. Undefined without the middleware. */
      plano: RequestPlano
    }
    interface Locals {
      /** The decision, for a request that `planoMiddleware` answered. */
      plano?: Decision
    }
  }
}

/** An Express middleware with access to its engine. */
export interface PlanoMiddleware {
  (request: Request, response: Response, next: NextFunction): void
  /** The engine, once its configuration has been read. Rejects with PlanoError when the configuration is invalid. */
  readonly plano: Promise<Plano>
  /** Drains and closes the engine. An engine that was passed in stays open. */
  close(): Promise<void>
}

/**
 * Adds Plano to an Express 4 or 5 application, at any mount path. Takes an engine, a configuration, its path, or
 * nothing: then `plano.config.ts`, `plano.yaml` or a similar file in the working directory. Other paths go to `next()`.
 * The decision of an answered request is in `res.locals.plano`, and later routes find the engine in `req.plano`.
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

/** Waits for the engine, for requests that arrive before its configuration is read. */
function wait(pending: Promise<Plano>, work: Work): void {
  pending.then(
    (plano) => answer(plano, work),
    (error: unknown) => {
      if (findPlanoUrl(work, isPlanoPath) !== undefined) return work.next(error)
      if (work.options.attaches) work.request.plano = createRefusingPlano(error)
      work.next()
    },
  )
}

function answer(plano: Plano, work: Work): void {
  const { request, next, options } = work
  const url = findPlanoUrl(work, plano.handles)
  examineOnce(() => ({ plano, app: request.app, middleware: work.middleware }))
  if (url === undefined) {
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
      // Hosts with Connect's middleware have no locals.
      response.locals ??= {}
      response.locals.plano = decision
    },
    ...(context === undefined ? {} : { context }),
  }
  // A reload during the `context` callback may have removed the path.
  if (!answerNodeRequest(plano, { request, response }, options)) next()
}

function attach(plano: Plano, { request, response, options }: Work): void {
  request.plano = createRequestPlano(plano, {
    response,
    body: () => request.body,
    context: () => options.context?.(request),
  })
}
