import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Clock } from '../clock/real-clock.ts'
import type { AnswerPlan } from './answer-plan.ts'
import { createRecorder } from './create-recorder.ts'
import { readRequest } from './read-request.ts'
import type { RecordedRequest, RequestRecorder } from './recorded-request.ts'
import { sendAnswer } from './send-answer.ts'

interface ServerOptions<Request extends RecordedRequest> {
  clock: Clock
  /** Adds the fields of the server's own request type. Called once the body has arrived. */
  describe(request: RecordedRequest): Request
  answer(request: Request, signal: AbortSignal): Promise<AnswerPlan>
}

/** Reports a mistake in the script as a 500 error, or as a broken connection if the head was already sent. */
function showMistake(response: ServerResponse, error: unknown): void {
  if (response.headersSent || response.destroyed) {
    response.destroy()
    return
  }
  response.writeHead(500, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { message: `Scripted server: ${String(error)}`, type: 'script_error' } }))
}

/** Length of the accept queue. With Node's default of 511, a busy process would reset connections. */
const BACKLOG = 4096

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port: 0, host: '127.0.0.1', backlog: BACKLOG }, resolve)
  })
}

/** Starts an HTTP server on 127.0.0.1 and a free port that records every request and answers as planned. */
export async function createRecordingServer<Request extends RecordedRequest>(
  options: ServerOptions<Request>,
): Promise<RequestRecorder<Request>> {
  const recorder = createRecorder<Request>()
  const sockets = new Map<Socket, number>()
  let connections = 0

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const connection = sockets.get(incoming.socket) ?? 0
    const read = await readRequest(incoming)
    const record = options.describe({ ...read, index: recorder.requests.length, connection })
    recorder.add(record)
    response.once('close', () => recorder.end(record, response.writableFinished ? 'finished' : 'aborted'))
    if (response.destroyed) {
      recorder.end(record, 'aborted')
      return
    }
    const plan = await options.answer(record, gone.signal)
    const reset = () => {
      recorder.end(record, 'broken')
      response.socket?.resetAndDestroy()
    }
    await sendAnswer(plan, { response, record, clock: options.clock, signal: gone.signal, reset })
  }
  const server = createServer((incoming, response) => {
    handle(incoming, response).catch((error: unknown) => showMistake(response, error))
  })
  server.on('connection', (socket) => {
    sockets.set(socket, connections++)
    socket.once('close', () => sockets.delete(socket))
  })
  await listen(server)
  const close = async (): Promise<void> => {
    recorder.close()
    const gone = [...sockets.keys()].map((socket) => new Promise<void>((resolve) => socket.once('close', resolve)))
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
    // Server.close may finish before the sockets are closed.
    await Promise.all(gone)
  }
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests: recorder.requests,
    get openConnections() {
      return sockets.size
    },
    nextRequest: recorder.nextRequest,
    ended: recorder.ended,
    aborted: recorder.aborted,
    closeIdleConnections: () => server.closeIdleConnections(),
    close,
    [Symbol.asyncDispose]: close,
  }
}
