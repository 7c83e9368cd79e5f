import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { z } from 'zod'

const GLOSSARY = new Map([['SLO', 'service level objective: the share of good answers that we promise']])

const message = z.looseObject({ role: z.string(), content: z.string() })

/** A filter as a tool of an MCP server: explains terms of the house in the question before the agent reads it. */
function createGlossary(): McpServer {
  const server = new McpServer({ name: 'glossary', version: '1.0.0' })
  const inputSchema = { body: z.looseObject({ messages: z.array(message) }), path: z.string() }
  server.registerTool('glossary', { inputSchema }, ({ body }) => {
    const last = body.messages.at(-1)
    const found = [...GLOSSARY].filter(([term]) => last?.content.includes(term))
    const notes = found.map(([term, meaning]) => `(${term}: ${meaning})`).join(' ')
    const messages =
      notes === '' || !last ? body.messages : body.messages.with(-1, { ...last, content: `${last.content} ${notes}` })
    return { content: [{ type: 'text', text: JSON.stringify({ ...body, messages }) }] }
  })
  return server
}

/** The server over streamable HTTP, without sessions. */
export async function startGlossary(): Promise<{ url: string; close(): void }> {
  const http = createServer(async (request, response) => {
    if (request.method !== 'POST') {
      response.writeHead(405).end()
      return
    }
    const transport = new StreamableHTTPServerTransport({})
    await createGlossary().connect(transport as never)
    await transport.handleRequest(request, response, await json(request))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(http.address() as AddressInfo).port}`, close: () => http.close() }
}
