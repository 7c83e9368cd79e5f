import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallContext, ClientCall } from '../contract/client-call.ts'
import type { Decision } from '../contract/decision.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { Plano } from '../plano.ts'
import { type MaybeParsedRequest, readNodeBody } from './read-node-body.ts'
import { writeNodeAnswer } from './write-node-answer.ts'

export interface HandleNodeOptions {
  /** Path and query relative to the mount point; `request.url` when left out. */
  url?: string
  /** What a body parser left: `request.body` or `ctx.request.body`. */
  parsedBody?: unknown
  context?: CallContext
  /** Told who answers as soon as it is decided. */
  onDecision?: (decision: Decision) => void
}

/**
 * Answers a Node request when its path is one of ours, and resolves to whether it did; false leaves the request
 * untouched for the next handler. Resolves when the answer is written or the client is gone. Never rejects.
 */
export async function handleNodeRequest(
  plano: Plano,
  exchange: { request: IncomingMessage; response: ServerResponse },
  options: HandleNodeOptions = {},
): Promise<boolean> {
  const { request, response } = exchange
  const url = options.url ?? request.url ?? '/'
  const mark = url.indexOf('?')
  const path = mark < 0 ? url : url.slice(0, mark)
  if (!plano.handles(path)) return false
  const controller = new AbortController()
  const onClose = () => {
    if (!response.writableFinished) controller.abort(new PlanoError('client_closed', 'The client went away.'))
  }
  response.once('close', onClose)
  const call: ClientCall = {
    method: request.method ?? 'GET',
    path,
    query: mark < 0 ? '' : url.slice(mark + 1),
    header: (name) => readHeader(request, name),
    headerNames: () => Object.keys(request.headers),
    readBody: (maxBytes) => readNodeBody(request as MaybeParsedRequest, options.parsedBody, maxBytes),
    signal: controller.signal,
    controller,
    ...(options.context === undefined ? {} : { context: options.context }),
    ...(options.onDecision === undefined ? {} : { onDecision: options.onDecision }),
  }
  try {
    const answer = await plano.answer(call)
    // A body that was refused half-way is not read on; the connection cannot be used again.
    if (!request.readableEnded && answer.status === 413) response.setHeader('connection', 'close')
    await writeNodeAnswer(response, answer, request.method === 'HEAD')
  } finally {
    response.off('close', onClose)
  }
  return true
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
