import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

interface ChatRequest {
  messages: { role: string; content: string }[]
}

/**
 * Starts a filter as an HTTP service on a free port. Plano posts the request body to it and takes the response as the
 * verdict: the body, changed or not, lets the request pass; a 4xx status rejects it; `plano.action: 'answer'` answers it
 * without an agent. The `x-plano-tags` header adds a tag to the request.
 */
export async function startGuard(): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as ChatRequest
    const question = body.messages.at(-1)?.content ?? ''
    const { status, verdict } = judge(question, body)
    response.writeHead(status, { 'content-type': 'application/json', 'x-plano-tags': 'checked=yes' })
    response.end(JSON.stringify(verdict))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}

function judge(question: string, body: ChatRequest): { status: number; verdict: object } {
  if (/salary/i.test(question)) return { status: 403, verdict: { detail: 'Salaries are not discussed here.' } }
  if (/^(hi|hello)\W*$/i.test(question)) {
    return { status: 200, verdict: { plano: { action: 'answer', text: 'Hello! Ask about a project.' } } }
  }
  return { status: 200, verdict: body }
}
