import type { IncomingMessage, ServerResponse } from 'node:http'
import type { CallBody, CallContext, ClientCall, HeaderReader } from '../contract/client-call.ts'
import type { Decision } from '../contract/decision.ts'
import { PlanoError } from '../errors/plano-error.ts'
import type { Plano } from '../plano.ts'
import { CancelSource } from '../util/cancel-source.ts'
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
  const call = new NodeCall(exchange, { path, query: mark < 0 ? '' : url.slice(mark + 1) }, options)
  try {
    const answer = await plano.answer(call)
    // A body that was refused half-way is not read on; the connection cannot be used again.
    if (!request.readableEnded && answer.status === 413) response.setHeader('connection', 'close')
    await writeNodeAnswer(response, answer, request.method === 'HEAD')
  } catch (error) {
    // An answer that cannot be written is a defect; the client is cut off, and the host application lives on.
    call.cancellation.abort(PlanoError.from(error, 'internal', 'The answer could not be written.'))
    response.destroy()
  } finally {
    call.end()
  }
  return true
}

/** Responses know the call that they answer by this, so that all of them share one listener. */
const CALL = Symbol('plano call')

function onClose(this: ServerResponse & { [CALL]?: NodeCall | undefined }): void {
  if (!this.writableFinished) this[CALL]?.cancellation.abort(new PlanoError('client_closed', 'The client went away.'))
}

/** A Node request at the door. A class: literals with getters get a hidden class of their own for every request. */
class NodeCall implements ClientCall {
  readonly method: string
  readonly path: string
  readonly query: string
  readonly header: HeaderReader
  readonly cancellation = new CancelSource()
  declare readonly context?: CallContext
  declare readonly onDecision?: (decision: Decision) => void
  private readonly request: IncomingMessage
  private readonly response: ServerResponse & { [CALL]?: NodeCall | undefined }
  private readonly parsedBody: unknown

  constructor(
    { request, response }: { request: IncomingMessage; response: ServerResponse },
    { path, query }: { path: string; query: string },
    options: HandleNodeOptions,
  ) {
    this.request = request
    this.response = response
    this.method = request.method ?? 'GET'
    this.path = path
    this.query = query
    this.header = (name) => readHeader(request, name)
    this.parsedBody = options.parsedBody
    if (options.context !== undefined) this.context = options.context
    if (options.onDecision !== undefined) this.onDecision = options.onDecision
    this.response[CALL] = this
    response.on('close', onClose)
    // A client may have gone while middleware before us waited for something; nobody would tell of it again.
    if (response.destroyed || response.closed) onClose.call(this.response)
  }

  get signal(): AbortSignal {
    return this.cancellation.signal
  }

  headerNames(): Iterable<string> {
    return Object.keys(this.request.headers)
  }

  readBody(maxBytes: number): Promise<CallBody | undefined> {
    return readNodeBody(this.request as MaybeParsedRequest, this.parsedBody, maxBytes)
  }

  /** The answer is written, or nobody is left to get it. */
  end(): void {
    this.response[CALL] = undefined
    this.response.off('close', onClose)
  }
}

function readHeader(request: IncomingMessage, name: string): string | undefined {
  const value = request.headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
