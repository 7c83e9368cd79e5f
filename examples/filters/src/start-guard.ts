import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

interface Body {
  messages: { role: string; content: string }[]
}

/**
 * A filter as an HTTP service, before the decision: the body comes in and goes out, 4xx rejects. A tag goes along in a
 * header, and greetings are answered here, which needs no model.
 */
export async function startGuard(): Promise<{ url: string; close(): void }> {
  const server = createServer(async (request, response) => {
    const body = (await json(request)) as Body
    const said = body.messages.at(-1)?.content ?? ''
    const answer = (status: number, value: unknown) => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-plano-tags': 'checked=yes' })
      response.end(JSON.stringify(value))
    }
    if (/salary/i.test(said)) answer(403, { detail: 'Salaries are not discussed here.' })
    else if (/^(hi|hello)\W*$/i.test(said))
      answer(200, { plano: { action: 'answer', text: 'Hello! Ask about a project.' } })
    else answer(200, body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
