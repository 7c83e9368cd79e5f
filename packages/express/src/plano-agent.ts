import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AgentFunction, AgentTurn } from '@planojs/core'
import { agentFromHandler, type HandlerAgentOptions } from '@planojs/core/node'
import express, { type RequestHandler } from 'express'

declare global {
  namespace Express {
    interface Request {
      /** The turn, in requests to a handler that `planoAgent` runs. */
      turn?: AgentTurn
    }
  }
}

/** An Express handler, router or application. */
export type ExpressHandler = RequestHandler

/** Body size limit for the handler. The engine has already limited the client's body. */
const BODY_LIMIT = '64mb'

/**
 * Turns an existing route into an in-process agent: `run: planoAgent(handler)`, `planoAgent([authenticate, handler])`,
 * a router or a whole application. The handler receives a chat completions request with a parsed body, and answers with
 * `res.json`, `res.send` or `res.write`: a chat completion, an event stream, text, or any JSON. `req.turn` is the turn.
 */
export function planoAgent(
  handler: ExpressHandler | readonly ExpressHandler[],
  options: HandlerAgentOptions = {},
): AgentFunction {
  const turns = new WeakMap<object, AgentTurn>()
  const app = express()
  app.disable('x-powered-by')
  // Answers of agents are not cached by clients, so etags are useless.
  app.disable('etag')
  app.use(express.json({ limit: BODY_LIMIT }))
  app.use((request, _response, next) => {
    const turn = turns.get(request)
    if (turn !== undefined) request.turn = turn
    next()
  })
  app.use(...(Array.isArray(handler) ? handler : [handler]))
  const listener = app as unknown as ExpressListener
  return agentFromHandler((request, response, turn) => {
    turns.set(request, turn)
    return new Promise<void>((resolve, reject) => {
      response.once('close', resolve)
      listener(request, response, (error) => {
        const refusal = error === undefined ? NOT_FOUND : readRefusal(error)
        if (refusal === undefined || response.headersSent) reject(error)
        else refuse(response, refusal)
      })
    })
  }, options)
}

/** Express calls `done` when no handler answered, or with an uncaught error. */
type ExpressListener = (request: IncomingMessage, response: ServerResponse, done: (error?: unknown) => void) => void

interface Refusal {
  status: number
  message: string
}

const NOT_FOUND: Refusal = { status: 404, message: 'No handler answered.' }

/** Errors intended for the client (`http-errors` with a status below 500) keep their status and message. */
function readRefusal(error: unknown): Refusal | undefined {
  if (typeof error !== 'object' || error === null || !('status' in error) || !('message' in error)) return undefined
  const { status, message } = error
  if (typeof status !== 'number' || status < 400 || status >= 500) return undefined
  return 'expose' in error && error.expose === false ? undefined : { status, message: String(message) }
}

function refuse(response: ServerResponse, { status, message }: Refusal): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { message, type: 'invalid_request_error' } }))
}
