import { text } from 'node:stream/consumers'
import type { AgentFunction, AgentTurn } from '@planojs/core'
import { agentFromHandler, type HandlerAgentOptions } from '@planojs/core/node'
import Koa, { type Middleware } from 'koa'

/**
 * Turns existing Koa middleware, such as a router's `routes()`, into an in-process agent: `run:
 * planoAgent(middleware)`. The middleware receives a chat completions request with a parsed body (`ctx.request.body`),
 * and answers with `ctx.body`: a chat completion, a stream, text, or any JSON. `ctx.state.turn` is the turn.
 */
export function planoAgent(
  middleware: Middleware | readonly Middleware[],
  options: HandlerAgentOptions = {},
): AgentFunction {
  const turns = new WeakMap<object, AgentTurn>()
  const failures = new WeakMap<object, unknown>()
  const app = new Koa()
  app.use(async (ctx, next) => {
    const body: unknown = JSON.parse(await text(ctx.req))
    Object.assign(ctx.request, { body })
    ctx.state['turn'] = turns.get(ctx.req)
    try {
      await next()
    } catch (error) {
      if (isRefusal(error)) throw error
      failures.set(ctx.req, error)
      // Koa would answer and log the error, but it is a failure of the agent and belongs to the engine.
      ctx.respond = false
    }
  })
  for (const one of Array.isArray(middleware) ? middleware : [middleware]) app.use(one)
  // Koa answers refusals with their status. A failing stream cuts off its answer, which the engine reports.
  app.on('error', () => undefined)
  const listener = app.callback()
  return agentFromHandler(async (request, response, turn) => {
    turns.set(request, turn)
    await listener(request, response)
    if (failures.has(request)) throw failures.get(request)
  }, options)
}

/** Errors from `ctx.throw(4xx)`, which are intended for the client. */
function isRefusal(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('status' in error)) return false
  return typeof error.status === 'number' && error.status >= 400 && error.status < 500
}
