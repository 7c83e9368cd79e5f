import { createServer, type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http'
import { type Duplex, duplexPair, Readable } from 'node:stream'
import type { ReadableStream as WebStream } from 'node:stream/web'
import type { AgentFunction, AgentTurn } from '../contract/agent.ts'
import type { JsonValue } from '../contract/json.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { readHandlerAnswer } from './read-handler-answer.ts'

/** How an existing handler is called as an agent. */
export interface HandlerAgentOptions {
  /** The JSON body that the handler gets. By default a chat completions request: model, messages, stream. */
  input?: (turn: AgentTurn) => JsonValue
  /** The words of an answer that is neither text nor in the form of one of our APIs: its JSON, parsed. By default that JSON as text. */
  output?: (answer: JsonValue) => string
  /** Path and query that the handler sees. Default `/v1/chat/completions`. */
  path?: string
  headers?: (turn: AgentTurn) => Readonly<Record<string, string>>
}

/** What answers: a request listener of Node that may reject. */
export type TurnHandler = (request: IncomingMessage, response: ServerResponse, turn: AgentTurn) => unknown

/**
 * A handler of HTTP requests as an agent in this process, without a port: each turn is a real request over a pair of streams
 * in memory, so that whatever the handler does with request and response (streaming, back-pressure, its client leaving) is
 * as on a socket. What it throws or rejects with before answering is the failure of the agent.
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
    const request = openRequest({ method: 'POST', path, headers, createConnection: () => client, signal })
    request.once('response', (message) => resolve(toWebResponse(message)))
    request.once('error', (cause) => {
      reject(signal.aborted ? signal.reason : new PlanoError('agent_failed', 'The handler broke off.', { cause }))
    })
    request.end(body)
  })
}

function defaultInput(turn: AgentTurn): JsonValue {
  return { model: turn.agent, messages: turn.messages as unknown as JsonValue, stream: turn.stream }
}

/** The client's end of a connection to the handler. */
function connect(handler: TurnHandler, turn: AgentTurn, fail: (error: unknown) => void): Duplex {
  const [client, host] = duplexPair()
  // A pair does not tell one side of the other's end; a socket would.
  client.once('close', () => host.destroy())
  host.once('close', () => client.destroy())
  const server = createServer((request, response) => {
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
