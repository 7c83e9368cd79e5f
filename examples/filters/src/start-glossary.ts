import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js'
import { z } from 'zod'

const GLOSSARY = new Map([['SLO', 'service level objective: the share of good answers that we promise']])

const message = z.looseObject({ role: z.string(), content: z.string() })

/** Creates an MCP server with one tool, `glossary`: it explains company terms in the question before the agent reads it. */
function createGlossary(): McpServer {
  const server = new McpServer({ name: 'glossary', version: '1.0.0' })
  const inputSchema = { body: z.looseObject({ messages: z.array(message) }), path: z.string() }
  server.registerTool('glossary', { inputSchema }, ({ body }) => {
    const messages = [...body.messages]
    const question = messages.pop()
    if (question) messages.push({ ...question, content: explainTerms(question.content) })
    return { content: [{ type: 'text', text: JSON.stringify({ ...body, messages }) }] }
  })
  return server
}

/** Appends the meaning of every glossary term that the text contains. */
function explainTerms(text: string): string {
  const terms = [...GLOSSARY].filter(([term]) => text.includes(term))
  return [text, ...terms.map(([term, meaning]) => `(${term}: ${meaning})`)].join(' ')
}

/** Serves the tool over streamable HTTP, without sessions, on a free port. */
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
