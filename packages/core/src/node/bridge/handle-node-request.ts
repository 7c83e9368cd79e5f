import type { IncomingMessage, ServerResponse } from 'node:http'
import { CONFIG_DEFAULTS } from '../../config/defaults.ts'
import type { CallContext } from '../../contract/call/client-call.ts'
import type { Decision } from '../../contract/record/decision.ts'
import type { Plano } from '../../plano.ts'
import { NodeCall } from './node-call.ts'
import { originForm } from './origin-form.ts'

/** Options for handling a Node request. */
export interface HandleNodeOptions {
  /** Path and query relative to the mount point. Default: `request.url`. */
  url?: string
  /** The result of a body parser: `request.body` or `ctx.request.body`. */
  parsedBody?: unknown
  context?: CallContext
  /** Agent listener that answers, whatever model the request names. */
  listener?: string | undefined
  /** Called with the decision as soon as it is made. */
  onDecision?: (decision: Decision) => void
}

/**
 * Answers a Node request if its path belongs to Plano, and resolves to whether it did. False leaves the request
 * untouched for the next handler. Resolves when the answer has been written or the client has disconnected. Never
 * rejects.
 */
export function handleNodeRequest(
  plano: Plano,
  exchange: { request: IncomingMessage; response: ServerResponse },
  options: HandleNodeOptions = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    if (!answerNodeRequest(plano, exchange, { ...options, onDone: () => resolve(true) })) resolve(false)
  })
}

/**
 * The synchronous form: returns immediately whether the request is handled. `onDone` is called when the answer has been
 * written or the client has disconnected.
 */
export function answerNodeRequest(
  plano: Plano,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
  options: HandleNodeOptions & { onDone?: () => void } = {},
): boolean {
  const url = options.url ?? originForm(request.url ?? '/')
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (!plano.handles(path)) return false
  const { parsedBody, context, listener, onDecision, onDone = ignore } = options
  const query = mark < 0 ? '' : url.slice(mark + 1)
  const totalMs = plano.config.resilience.timeout?.total ?? CONFIG_DEFAULTS.resilience.timeout.total
  const call = new NodeCall(request, response, {
    path,
    query,
    parsedBody,
    context,
    listener,
    totalMs,
    onDecision,
    onDone,
  })
  plano.deliver(call, call)
  return true
}

function ignore(): void {
  // No one waits for the answer.
}
