// The flight agent as a separate process: chat completions over HTTP, with and without streaming. Such an agent can be
// written in any language and run on any machine.
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ChatMessage } from '@planojs/core'
import { answerFlight } from './agents/flight-agent.ts'
import { questionFromMessages, withEarlierAnswers } from './conversation/question.ts'
import { phrase, phrasingModel } from './phrase.ts'

interface ChatRequest {
  messages: ChatMessage[]
  stream?: boolean
}

const MODEL = 'flight-agent'
const frame = (value: object) => `data: ${JSON.stringify(value)}\n\n`

function isChatRequest(value: unknown): value is ChatRequest {
  return typeof value === 'object' && value !== null && 'messages' in value && Array.isArray(value.messages)
}

async function readRequest(request: IncomingMessage): Promise<ChatRequest | undefined> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString())
    return isChatRequest(body) ? body : undefined
  } catch {
    return undefined
  }
}

async function* answer(body: ChatRequest, signal: AbortSignal): AsyncGenerator<string> {
  const question = questionFromMessages(body.messages, new Date())
  const facts = withEarlierAnswers(question, await answerFlight(question))
  const baseURL = process.env['PLANO_URL'] ?? ''
  const model = baseURL ? phrasingModel(process.env) : undefined
  yield* phrase(facts, { question: question.input, model, signal, proxy: { baseURL } })
}

async function writeStream(texts: AsyncIterable<string>, response: ServerResponse): Promise<void> {
  const head = { id: `chatcmpl-${randomUUID()}`, object: 'chat.completion.chunk', created: seconds(), model: MODEL }
  const chunk = (delta: object, reason: string | null) =>
    frame({ ...head, choices: [{ index: 0, delta, finish_reason: reason }] })
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
  response.write(chunk({ role: 'assistant', content: '' }, null))
  for await (const text of texts) {
    for (const word of text.split(/(?<=\s)/)) response.write(chunk({ content: word }, null))
  }
  response.end(`${chunk({}, 'stop')}data: [DONE]\n\n`)
}

async function writeCompletion(texts: AsyncIterable<string>, response: ServerResponse): Promise<void> {
  let content = ''
  for await (const text of texts) content += text
  const message = { role: 'assistant', content }
  const choices = [{ index: 0, message, finish_reason: 'stop' }]
  writeJson(response, 200, {
    id: `chatcmpl-${randomUUID()}`,
    object: 'chat.completion',
    created: seconds(),
    model: MODEL,
    choices,
  })
}

const seconds = () => Math.floor(Date.now() / 1000)

function writeJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'POST' || !request.url?.endsWith('/chat/completions')) {
    return writeJson(response, 404, { error: { message: 'POST /v1/chat/completions', type: 'invalid_request_error' } })
  }
  const body = await readRequest(request)
  if (!body)
    return writeJson(response, 400, { error: { message: 'messages is required', type: 'invalid_request_error' } })
  const controller = new AbortController()
  response.once('close', () => controller.abort())
  const texts = answer(body, controller.signal)
  await (body.stream ? writeStream(texts, response) : writeCompletion(texts, response))
}

const server = createServer((request, response) => {
  serve(request, response).catch((error: Error) => {
    if (response.headersSent) response.destroy(error)
    else writeJson(response, 500, { error: { message: 'the flight agent failed', type: 'server_error' } })
  })
})
server.listen(Number(process.env['FLIGHT_AGENT_PORT'] ?? 0), '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
if (process.send) process.send({ port })
else console.log(`flight agent: http://127.0.0.1:${port}`)

const stop = () => server.close(() => process.exit(0))
process.once('SIGTERM', stop)
// Ctrl-C reaches parent and child. The child ignores it, because the parent stops it when its own requests are done.
process.on('SIGINT', process.send ? () => {} : stop)
process.once('disconnect', stop)
