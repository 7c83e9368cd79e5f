import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { Clock } from '../clock/clock.ts'
import { isJsonObject, type JsonObject } from '../json.ts'
import type { AnswerPlan } from './answer-plan.ts'
import { createRecorder } from './create-recorder.ts'
import type { RecordedRequest, RequestRecorder } from './recorded-request.ts'
import { sendAnswer } from './send-answer.ts'

interface ServerOptions<Request extends RecordedRequest> {
  clock: Clock
  /** Adds what the server's kind of request has besides; called once the body is there. */
  describe(request: RecordedRequest): Request
  answer(request: Request, signal: AbortSignal): Promise<AnswerPlan>
}

async function readBytes(incoming: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

function parseBody(bytes: Uint8Array): JsonObject {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'))
    return isJsonObject(value) ? value : {}
  } catch {
    // The bytes are on the record; whoever checks the request reports that they are no JSON.
    return {}
  }
}

function pairHeaders(raw: readonly string[]): (readonly [string, string])[] {
  return Array.from({ length: raw.length / 2 }, (_, index) => [raw[index * 2] ?? '', raw[index * 2 + 1] ?? ''] as const)
}

function joinHeaders(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  const joined = new Map<string, string>()
  for (const [name, value] of pairs) {
    const key = name.toLowerCase()
    const before = joined.get(key)
    joined.set(key, before === undefined ? value : `${before}, ${value}`)
  }
  return Object.fromEntries(joined)
}

/** Opens an HTTP server on 127.0.0.1 and a free port that records every request and answers by plan. */
export async function createRecordingServer<Request extends RecordedRequest>(
  options: ServerOptions<Request>,
): Promise<RequestRecorder<Request>> {
  const recorder = createRecorder<Request>()
  const sockets = new Map<Socket, number>()
  let connections = 0

  const receive = async (incoming: IncomingMessage): Promise<Request> => {
    const url = new URL(incoming.url ?? '/', 'http://127.0.0.1')
    const rawHeaders = pairHeaders(incoming.rawHeaders)
    const bytes = await readBytes(incoming)
    return options.describe({
      index: recorder.requests.length,
      method: incoming.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: joinHeaders(rawHeaders),
      rawHeaders,
      bytes,
      body: parseBody(bytes),
      connection: sockets.get(incoming.socket) ?? 0,
      receivedAt: performance.now(),
      state: 'open',
      bytesWritten: 0,
    })
  }
  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const gone = new AbortController()
    response.once('close', () => gone.abort())
    const record = await receive(incoming)
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
    handle(incoming, response).catch((error: unknown) => {
      // A mistake of the script shows as a 500 whose message is the mistake, or as a reset when the head is out.
      if (response.headersSent || response.destroyed) {
        response.destroy()
        return
      }
      response.writeHead(500, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message: `Scripted server: ${String(error)}`, type: 'script_error' } }))
    })
  })
  server.on('connection', (socket) => {
    sockets.set(socket, connections++)
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  const close = async (): Promise<void> => {
    recorder.close()
    await new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
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
