import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http'
import type { CallBody, CallContext, ClientCall, HeaderReader } from '../../contract/call/client-call.ts'
import type { Decision } from '../../contract/record/decision.ts'
import type { HeaderList } from '../../contract/transport/answer.ts'
import type { AnswerSink } from '../../contract/transport/answer-sink.ts'
import type { CancelListener } from '../../contract/transport/cancellation.ts'
import type { Flow } from '../../contract/transport/flow.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { CancelSource } from '../../util/async/cancel-source.ts'
import type { Due } from '../../util/async/deadline-timer.ts'
import { endResponse } from './end-response.ts'
import { flattenHeaders } from './flatten-headers.ts'
import { type MaybeParsedRequest, readNodeBody } from './read-node-body.ts'
import { FLUSH_MS, unflushed } from './unflushed.ts'
import { writeHead } from './write-head.ts'

export interface NodeCallOptions {
  path: string
  query: string
  /** The result of a body parser. */
  parsedBody: unknown
  context: CallContext | undefined
  listener: string | undefined
  /** Total time limit of a request in milliseconds. */
  totalMs: number
  onDecision: ((decision: Decision) => void) | undefined
  /** Called once, when the answer was handed to the socket or nobody can receive it. */
  onDone(): void
}

/** Links a response to its call, so that all calls can share listener functions. */
const CALL = Symbol('plano call')

type MarkedResponse = ServerResponse & { [CALL]?: NodeCall | undefined }

function onClose(this: MarkedResponse): void {
  this[CALL]?.closed()
}

/** Number of calls whose answer is not complete. */
let unanswered = 0

interface WholeAnswer {
  status: number
  headers: HeaderList
  body: Uint8Array | undefined
}

/**
 * A Node request as a client call, and its response as the sink of the answer. Complete bodies are sent with their
 * length, streams with back-pressure. One object, because closures and wrappers would be allocated for every request.
 */
export class NodeCall implements ClientCall, AnswerSink, CancelListener, Due {
  slot = -1
  /** Monotonic time at which a client that does not read is disconnected, once the answer has ended. */
  dueAt: number
  readonly method: string
  readonly path: string
  readonly query: string
  readonly header: HeaderReader
  readonly cancellation = new CancelSource()
  declare readonly context?: CallContext
  declare readonly listener?: string
  declare readonly onDecision?: (decision: Decision) => void
  private readonly request: IncomingMessage
  private readonly response: MarkedResponse
  private readonly parsedBody: unknown
  private readonly onDone: () => void
  private flow: Flow | undefined = undefined
  private onDrain: (() => void) | undefined = undefined
  private cut: NodeJS.Timeout | undefined = undefined
  private hasWritten = false
  private done = false
  /** A complete answer that is written at the end of this turn of the event loop. */
  private answer: WholeAnswer | undefined = undefined

  constructor(request: IncomingMessage, response: ServerResponse, options: NodeCallOptions) {
    this.request = request
    this.response = response
    this.method = request.method ?? 'GET'
    this.path = options.path
    this.query = options.query
    const { headers } = request
    this.header = (name) => readHeader(headers, name)
    this.parsedBody = options.parsedBody
    this.onDone = options.onDone
    this.dueAt = performance.now() + options.totalMs + FLUSH_MS
    if (options.context !== undefined) this.context = options.context
    if (options.listener !== undefined) this.listener = options.listener
    if (options.onDecision !== undefined) this.onDecision = options.onDecision
    unanswered += 1
    this.response[CALL] = this
    response.on('close', onClose)
    // The client may have disconnected while earlier middleware was waiting; there will be no further event.
    if (response.destroyed || response.closed) onClose.call(this.response)
  }

  get scheme(): string {
    return (this.request.socket as { encrypted?: boolean } | null)?.encrypted === true ? 'https' : 'http'
  }

  get signal(): AbortSignal {
    return this.cancellation.signal
  }

  headerNames(): Iterable<string> {
    return Object.keys(this.request.headers)
  }

  readBody(maxBytes: number): Promise<CallBody | undefined> {
    const { parsedBody: parsed, cancellation } = this
    return readNodeBody(this.request as MaybeParsedRequest, { parsed, maxBytes, cancellation })
  }

  /**
   * While other calls are under way, complete answers are written together at the end of the turn: this keeps the code
   * that writes in the processor's caches, and clients on the same machine are woken up once.
   */
  whole(status: number, headers: HeaderList, body: Uint8Array | undefined): void {
    this.answer = { status, headers, body }
    if (unanswered > 1) setImmediate(writeWhole, this)
    else this.writeWhole()
  }

  writeWhole(): void {
    const { response, answer } = this
    if (this.done) return
    try {
      if (answer && !response.destroyed && !response.headersSent) {
        const { status, headers, body } = answer
        const flat = this.flatten(status, headers)
        if (body) flat.push('content-length', String(body.length))
        writeHead(response, status, flat)
        endResponse(response, this.method === 'HEAD' ? undefined : body)
      }
    } catch (error) {
      this.break(error)
    }
    this.finish()
  }

  head(status: number, headers: HeaderList, flow: Flow): void {
    const { response } = this
    this.flow = flow
    if (this.done || response.destroyed || response.headersSent) {
      flow.cancel()
      this.finish()
      return
    }
    try {
      writeHead(response, status, this.flatten(status, headers))
    } catch (error) {
      this.break(error)
      return
    }
    // The head is flushed together with a chunk that follows immediately, but does not wait for a slow one.
    setImmediate(flushHead, this)
  }

  chunk(bytes: Uint8Array): boolean {
    const { response } = this
    if (this.done) return false
    // The host may have ended the response itself, for example by its own timeout.
    if (response.writableEnded || response.destroyed) {
      this.leave()
      return false
    }
    if (this.write(bytes)) return true
    if (this.done) return false
    if (!this.onDrain) {
      // Bound, because compression middleware moves listeners to its own stream.
      this.onDrain = () => this.drained()
      response.on('drain', this.onDrain)
    }
    this.cancellation.add(this)
    return false
  }

  /** The host's response object may throw, which ends the answer. */
  private write(bytes: Uint8Array): boolean {
    this.hasWritten = true
    try {
      return this.response.write(bytes)
    } catch (error) {
      this.break(error)
      return false
    }
  }

  /** Sends the head if no chunk has sent it. Flushing it again would cost a system call. */
  flushHead(): void {
    const { response } = this
    if (this.hasWritten || response.writableEnded || response.destroyed) return
    try {
      response.flushHeaders()
    } catch {
      // A custom response object: the first chunk sends the head, or fails where failures are handled.
    }
  }

  end(): void {
    if (this.done) return
    try {
      this.response.end()
    } catch (error) {
      this.break(error)
    }
    this.finish()
  }

  fail(error: unknown): void {
    // Sources end with an error event of their API. If one fails anyway, the connection is cut, never ended cleanly.
    this.break(error)
  }

  /** Nothing more can be sent: the client has left or has everything. */
  closed(): void {
    const { response } = this
    response[CALL] = undefined
    if (this.done) unflushed.remove(this)
    else this.leave()
  }

  onDue(): void {
    this.response.destroy()
  }

  /** The client has disconnected. */
  private leave(): void {
    const { flow } = this
    this.cancellation.abort(new PlanoError('client_closed', 'The client disconnected.'))
    flow?.cancel()
    if (flow) this.finish()
  }

  drained(): void {
    this.stopWaiting()
    this.flow?.resume()
  }

  /** The time limit passed while the client was slow to read: it gets a short grace period. */
  onCancel(): void {
    this.cut ??= setTimeout(() => this.response.destroy(), FLUSH_MS)
  }

  private stopWaiting(): void {
    this.cancellation.remove(this)
    clearTimeout(this.cut)
    this.cut = undefined
  }

  private flatten(status: number, headers: HeaderList): string[] {
    const flat = flattenHeaders(headers)
    // An unfinished request body is not read further, so the connection cannot be reused.
    const isGivenUp = status === 413 || this.cancellation.aborted
    if (isGivenUp && !this.request.readableEnded) flat.push('connection', 'close')
    return flat
  }

  private break(error: unknown): void {
    if (this.done) return
    this.cancellation.abort(PlanoError.from(error, 'internal', 'The answer could not be written.'))
    this.flow?.cancel()
    this.response.destroy()
    this.finish()
  }

  private finish(): void {
    if (this.done) return
    this.done = true
    unanswered -= 1
    this.answer = undefined
    this.flow = undefined
    const { response } = this
    if (this.onDrain) {
      response.off('drain', this.onDrain)
      this.stopWaiting()
    }
    if (response.writableEnded && !response.writableFinished && !response.destroyed) {
      // A client that is still reading gets a short grace period.
      this.dueAt = Math.max(this.dueAt, performance.now() + FLUSH_MS)
      unflushed.add(this)
    }
    this.onDone()
  }
}

function writeWhole(call: NodeCall): void {
  call.writeWhole()
}

function flushHead(call: NodeCall): void {
  call.flushHead()
}

function readHeader(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name]
  return Array.isArray(value) ? value.join(', ') : value
}
