import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Duplex, duplexPair, Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { AgentFunction, AgentTurn } from '../../contract/execute/agent.ts'
import type { JsonValue } from '../../contract/json.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { nodeHttp } from '../node-http.ts'
import { readHandlerAnswer } from './read-handler-answer.ts'

/** Options of `agentFromHandler`. */
export interface HandlerAgentOptions {
  /** The JSON body for the handler. Default: a chat completions request with model, messages and stream. */
  input?: (turn: AgentTurn) => JsonValue
  /**
   * Extracts the text of a JSON answer that is not in the form of a supported API. Default: the JSON itself as text.
   */
  output?: (answer: JsonValue) => string
  /** Path and query for the handler. Default `/v1/chat/completions`. */
  path?: string
  headers?: (turn: AgentTurn) => Readonly<Record<string, string>>
}

/** A Node request listener. May return a promise that rejects. */
export type TurnHandler = (request: IncomingMessage, response: ServerResponse, turn: AgentTurn) => unknown

/**
 * Turns an HTTP handler into an in-process agent, without a port. Each turn is a real HTTP request over an in-memory
 * stream pair, so streaming, back-pressure and disconnects work as on a socket. An exception or rejection before the
 * answer is a failure of the agent.
 */
export function agentFromHandler(handler: TurnHandler, options: HandlerAgentOptions = {}): AgentFunction {
  return async (turn) => readHandlerAnswer(await send(handler, turn, options), turn, options.output)
}

function send(handler: TurnHandler, turn: AgentTurn, options: HandlerAgentOptions): Promise<Response> {
  const body = JSON.stringify(options.input?.(turn) ?? defaultInput(turn))
  const headers = {
    host: 'plano.internal',
    'content-type': 'application/json',
    accept: turn.stream ? 'text/event-stream' : 'application/json',
    'content-length': Buffer.byteLength(body),
    'x-plano-request-id': turn.requestId,
    connection: 'close',
    ...options.headers?.(turn),
  }
  const path = options.path ?? '/v1/chat/completions'
  const { signal } = turn
  return new Promise((resolve, reject) => {
    const client = connect(handler, turn, reject)
    const request = nodeHttp.request({ method: 'POST', path, headers, createConnection: () => client, signal })
    request.once('response', (message) => resolve(toWebResponse(message)))
    request.once('error', (cause) => {
      reject(
        signal.aborted
          ? signal.reason
          : new PlanoError('agent_failed', 'The handler did not complete its answer.', { cause }),
      )
    })
    request.end(body)
  })
}

function defaultInput(turn: AgentTurn): JsonValue {
  return { model: turn.agent, messages: turn.messages as unknown as JsonValue, stream: turn.stream }
}

/** The client side of a connection to the handler. */
function connect(handler: TurnHandler, turn: AgentTurn, fail: (error: unknown) => void): Duplex {
  const [client, host] = duplexPair()
  // A stream pair does not propagate `close`, as a socket would.
  client.once('close', () => host.destroy())
  host.once('close', () => client.destroy())
  const server = nodeHttp.createServer((request, response) => {
    const failed = (error: unknown) => {
      fail(error)
      host.destroy()
    }
    try {
      Promise.resolve(handler(request, response, turn)).catch(failed)
    } catch (error) {
      failed(error)
    }
  })
  server.emit('connection', host)
  return client
}

function toWebResponse(message: IncomingMessage): Response {
  const headers = new Headers()
  const { rawHeaders } = message
  for (let at = 0; at + 1 < rawHeaders.length; at += 2) headers.append(rawHeaders[at] ?? '', rawHeaders[at + 1] ?? '')
  const status = message.statusCode ?? 502
  const isEmpty = status === 204 || status === 205 || status === 304
  if (isEmpty) message.resume()
  return new Response(
    isEmpty ? null : (Readable.toWeb(message) as WebStream<Uint8Array> as ReadableStream<Uint8Array>),
    {
      status,
      headers,
    },
  )
}
