import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Readable } from 'node:stream'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { createPlano, type Plano } from '@planojs/core'
import { handleNodeRequest } from '@planojs/core/node'
import Fastify from 'fastify'
import { Hono } from 'hono'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown> | unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function openEngine(): Promise<Plano> {
  const plano = await createPlano({
    agents: [
      {
        id: 'poet',
        run: async function* () {
          for (const word of ['Roses ', 'are ', 'red.']) yield word
        },
      },
    ],
    listeners: [{ type: 'agent', name: 'assistant', agents: [{ id: 'poet', description: 'Writes poems' }] }],
  })
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

type FetchHandler = (request: Request) => Response | Promise<Response>

/** Serves a web handler as the runtimes of Hono and Next do: Request in, Response out. */
async function serveFetch(handler: FetchHandler): Promise<string> {
  const server = createServer(async (request, response) => {
    const hasBody = request.method !== 'GET' && request.method !== 'HEAD'
    const answer = await handler(
      new Request(`http://${request.headers.host}${request.url}`, {
        method: request.method ?? 'GET',
        headers: request.headers as Record<string, string>,
        ...(hasBody ? { body: Readable.toWeb(request) as ReadableStream, duplex: 'half' } : {}),
      }),
    )
    response.writeHead(answer.status, Object.fromEntries(answer.headers))
    for await (const chunk of answer.body ?? []) response.write(chunk)
    response.end()
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** As in the documentation: https://hono.dev/docs/api/routing */
async function mountHono(plano: Plano): Promise<string> {
  const app = new Hono()
  app.get('/own', (c) => c.text('mine'))
  app.all('/ai/*', (c) => plano.fetch(c.req.raw))
  return serveFetch((request) => app.fetch(request))
}

/** `app/ai/[...path]/route.ts` of Next: one function for each method. */
async function mountNext(plano: Plano): Promise<string> {
  const handler: FetchHandler = (request) => plano.fetch(request)
  const routes: Record<string, FetchHandler> = { GET: handler, POST: handler, DELETE: handler }
  return serveFetch((request) => {
    if (new URL(request.url).pathname === '/own') return new Response('mine')
    return routes[request.method]?.(request) ?? new Response(null, { status: 405 })
  })
}

/** Fastify forwards web responses. Its parsed body is serialized again as JSON. */
async function mountFastify(plano: Plano): Promise<string> {
  const app = Fastify()
  app.get('/own', () => 'mine')
  app.all('/ai/*', (request, reply) => {
    const controller = new AbortController()
    reply.raw.once('close', () => reply.raw.writableFinished || controller.abort())
    return plano.fetch(new URL(request.url, 'http://localhost'), {
      method: request.method,
      headers: request.headers as Record<string, string>,
      ...(request.body === undefined || request.body === null ? {} : { body: JSON.stringify(request.body) }),
      signal: controller.signal,
    })
  })
  closers.push(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}

/** As in docs/frameworks.md: on the requests of Node.js. */
async function mountFastifyOnNode(plano: Plano): Promise<string> {
  const app = Fastify()
  app.get('/own', () => 'mine')
  app.all('/ai/*', async (request, reply) => {
    const options = { url: request.url.slice('/ai'.length), parsedBody: request.body }
    const isOurs = await handleNodeRequest(plano, { request: request.raw, response: reply.raw }, options)
    if (isOurs) reply.hijack()
    else reply.callNotFound()
  })
  closers.push(() => app.close())
  return app.listen({ port: 0, host: '127.0.0.1' })
}

describe.each([
  ['Hono', mountHono],
  ['a Next route handler', mountNext],
  ['Fastify', mountFastify],
  ['Fastify on requests of Node.js', mountFastifyOnNode],
] as const)('%s needs nothing but the engine', (_name, mount) => {
  it('serves the official client, streamed or not, next to other routes', async () => {
    const url = await mount(await openEngine())
    const client = new OpenAI({ baseURL: `${url}/ai/v1`, apiKey: 'x', maxRetries: 0 })
    const body = { model: 'assistant', messages: [{ role: 'user' as const, content: 'a poem please' }] }
    const whole = await client.chat.completions.create(body)
    expect(whole.choices[0]?.message.content).toBe('Roses are red.')
    const pieces: string[] = []
    for await (const chunk of await client.chat.completions.create({ ...body, stream: true }))
      pieces.push(chunk.choices[0]?.delta.content ?? '')
    expect(pieces.join('')).toBe('Roses are red.')
    expect((await client.models.list()).data.map(({ id }) => id)).toContain('assistant')
    expect(await (await fetch(`${url}/own`)).text()).toBe('mine')
  })

  it('takes a compressed body', async () => {
    const url = await mount(await openEngine())
    const question = JSON.stringify({ model: 'assistant', messages: [{ role: 'user', content: 'a poem please' }] })
    const response = await fetch(`${url}/ai/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(question),
    })
    // Fastify reads bodies itself and needs a plugin for compressed ones.
    if (!_name.startsWith('Fastify')) expect(await response.text()).toContain('Roses are red.')
    else expect(response.status).toBeGreaterThanOrEqual(400)
  })

  it('refuses in the client API’s form', async () => {
    const url = await mount(await openEngine())
    const response = await fetch(`${url}/ai/v1/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'assistant', max_tokens: 5, messages: 'hi' }),
    })
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error', message: expect.stringContaining('messages') },
    })
  })
})

it.each([
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
])('accepts a body compressed as %s, up to max_body', async (coding, compress) => {
  const plano = await openEngine()
  const ask = (body: Buffer) =>
    plano.fetch('/v1/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': coding },
      body: new Uint8Array(body),
    })
  const question = JSON.stringify({ model: 'assistant', messages: [{ role: 'user', content: 'a poem please' }] })
  expect(await (await ask(compress(question))).text()).toContain('Roses are red.')
  expect((await ask(compress(Buffer.alloc(11_000_000, ' ')))).status).toBe(413)
  expect((await ask(Buffer.from(question))).status).toBe(400)
  expect((await ask(compress(question).subarray(0, 20))).status).toBe(400)
})

it('accepts every kind of body for a path without host', async () => {
  const plano = await openEngine()
  const question = JSON.stringify({ model: 'assistant', messages: [{ role: 'user', content: 'a poem please' }] })
  const bodies = [question, new TextEncoder().encode(question), new Blob([question]), new Blob([question]).stream()]
  for (const body of bodies) {
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    expect(await response.text()).toContain('Roses are red.')
  }
})

it('answers 413 when the host ends a body that is over its own limit, and 499 when the client ended it', async () => {
  const plano = await openEngine()
  const send = async (error: unknown) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"model":'))
        controller.error(error)
      },
    })
    const init = { method: 'POST', body, duplex: 'half' }
    const answer = await plano.fetch(new Request('http://host/v1/chat/completions', init as RequestInit))
    return [answer.status, ((await answer.json()) as { error: { code: string } }).error.code]
  }
  // As SvelteKit's Node adapter does: https://svelte.dev/docs/kit/adapter-node#Environment-variables-BODY_SIZE_LIMIT
  const tooLarge = { status: 413, text: 'Payload Too Large' }
  expect(await send(tooLarge)).toEqual([413, 'body_too_large'])
  expect(await send(Object.assign(new Error('limit'), { statusCode: 413 }))).toEqual([413, 'body_too_large'])
  expect(await send(undefined)).toEqual([499, 'client_closed'])
  expect(await send(new Error('reset'))).toEqual([499, 'client_closed'])
})

/** Looks like a Request and is none, as what h3 and Nitro pass to their handlers. */
function foreignRequest(body: object): Request {
  const headers = { 'content-type': 'application/json' }
  const real = new Request('http://host/v1/chat/completions', { method: 'POST', headers, body: JSON.stringify(body) })
  const names = ['url', 'method', 'headers', 'body', 'bodyUsed', 'signal'] as const
  const read = names.map((name) => [name, { get: () => real[name] }])
  return Object.create(Request.prototype, Object.fromEntries(read)) as Request
}

it.each([
  ['alone', undefined],
  ['with a context', { context: { tenant: 'acme' } }],
  ['with other headers', { headers: { 'x-request-id': 'r-1' } }],
])('accepts the request of another implementation: %s', async (_, init) => {
  const plano = await openEngine()
  const messages = [{ role: 'user', content: 'a poem' }]
  const answer = await plano.fetch(foreignRequest({ model: 'assistant', messages }), init)
  expect((await answer.json()).choices[0].message.content).toBe('Roses are red.')
  if (init && 'headers' in init) expect(answer.headers.get('x-request-id')).toBe('r-1')
})
