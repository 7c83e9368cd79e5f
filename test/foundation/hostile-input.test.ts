import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { createPlano, type Plano } from '@planojs/core'
import { handleNodeRequest, serve } from '@planojs/core/node'
import { afterEach, expect, it } from 'vitest'
import { type RunningServer, startServer } from './start-server.ts'

const WHOLE = JSON.stringify({
  id: 'c1',
  object: 'chat.completion',
  created: 1,
  model: 'gpt-4o-mini',
  choices: [{ index: 0, message: { role: 'assistant', content: 'hello' }, finish_reason: 'stop' }],
  usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
})

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

async function startProvider(listener: (request: IncomingMessage, response: ServerResponse) => void) {
  const provider = await startServer(listener)
  open.push(() => provider.close())
  return provider
}

function answerWhole(request: IncomingMessage, response: ServerResponse): void {
  request.resume().once('end', () => {
    response.setHeader('content-type', 'application/json')
    response.end(WHOLE)
  })
}

async function startPlano({ url }: RunningServer): Promise<Plano> {
  const plano = await createPlano(
    {
      max_body: '12mb',
      model_providers: [
        { model: 'openai/gpt-4o-mini', access_key: 'k', base_url: `${url}/deep/v1`, default: true, passthrough: true },
        { model: 'openai/*', access_key: 'k', base_url: `${url}/deep/v1` },
      ],
    },
    { env: {} },
  )
  open.push(() => plano.close({ drainMs: 0 }))
  return plano
}

const post = (plano: Plano, body: unknown, path = '/v1/chat/completions') =>
  plano.fetch(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) })

const messages = [{ role: 'user', content: 'hi' }]

it('answers a model name with an unpaired surrogate', async () => {
  const plano = await startPlano(await startProvider(answerWhole))
  const response = await post(plano, `{"model":"openai/\\ud800x","messages":[{"role":"user","content":"hi"}]}`)
  expect(response.status).toBe(200)
  expect(response.headers.get('x-plano-model')).toMatch(/^[\x20-\x7e]+$/)
})

it.each([
  ['a part of content', { messages: [{ role: 'user', content: [null] }] }, 'messages[0].content[0]'],
  ['tool calls', { messages: [{ role: 'assistant', tool_calls: {} }] }, 'messages[0].tool_calls'],
  ['a tool call', { messages: [{ role: 'assistant', tool_calls: [null] }] }, 'messages[0].tool_calls[0]'],
])('names %s that is not an object', async (_, body, param) => {
  const plano = await startPlano(await startProvider(answerWhole))
  const response = await post(plano, body)
  expect(response.status).toBe(400)
  expect(await response.json()).toMatchObject({ error: { param, code: 'invalid_request' } })
})

it.each(['/v1/chat/completions', '/v1/messages', '/v1/responses', '/v1/embeddings'])(
  'refuses a deeply nested body on %s before an upstream is blamed',
  async (path) => {
    let calls = 0
    const provider = await startProvider((request, response) => {
      calls += 1
      answerWhole(request, response)
    })
    const plano = await startPlano(provider)
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    const body = `{"max_tokens":1,"input":"hi","messages":[{"role":"user","content":"hi"}],"metadata":${deep}}`
    const response = await post(plano, body, path)
    expect(response.status).toBe(400)
    expect(calls).toBe(0)
    expect(plano.health()).toEqual([])
  },
)

it('handles ten million letters without a space, and very long lists', async () => {
  const plano = await startPlano(await startProvider(answerWhole))
  const long = await post(plano, { messages: [{ role: 'user', content: 'x'.repeat(10_000_000) }] })
  expect(long.status).toBe(200)
  const many = Array.from({ length: 300_000 }, () => 1)
  expect((await post(plano, { messages, tools: many })).status).toBe(200)
})

it('handles conversations with tens of thousands of turns in every API', async () => {
  const plano = await startPlano(await startProvider(answerWhole))
  const turns = Array.from({ length: 40_000 }, (_, index) => ({
    role: index % 2 ? 'assistant' : 'user',
    content: 'hi',
  }))
  const open = await createPlano(
    {
      model_providers: [{ model: 'anthropic/claude-x', access_key: 'k', base_url: 'http://127.0.0.1:9' }],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: {} },
  )
  // The server answers with a chat completion, which is no response, but the request was written.
  expect(
    (await post(plano, { model: 'openai/gpt-4o-mini', input: [...turns, ...messages] }, '/v1/responses')).status,
  ).toBe(502)
  // No server answers.
  expect((await post(open, { messages: [...turns, ...messages] })).status).toBe(502)
  await open.close({ drainMs: 0 })
})

it('keeps every path within the configured address', async () => {
  const paths: string[] = []
  const provider = await startProvider((request, response) => {
    paths.push(request.url ?? '')
    answerWhole(request, response)
  })
  const plano = await startPlano(provider)
  const ask = async (path: string) => {
    const call = { method: 'GET', path, query: 'a=1', header: () => undefined, headerNames: () => [] }
    const signal = new AbortController().signal
    return (await plano.answer({ ...call, signal, readBody: async () => undefined })).status
  }
  expect(await ask('/v1/../../secret')).toBe(404)
  expect(await ask('/v1/%2e%2e/secret')).toBe(404)
  expect(await ask('/v1/..\\secret')).toBe(404)
  expect(await ask('/v1/files/../batches')).toBe(200)
  expect(paths).toEqual(['/deep/v1/batches?a=1'])
})

it('calls no upstream for a client that has already disconnected', async () => {
  let calls = 0
  const provider = await startProvider((request, response) => {
    calls += 1
    answerWhole(request, response)
  })
  const plano = await startPlano(provider)
  let tell: (handled: Promise<boolean>) => void = () => undefined
  const handled = new Promise<boolean>((resolve) => {
    tell = resolve
  })
  const host = await startServer((request, response) => {
    // Like middleware that reads the body and then waits for something else.
    response.once('close', () => {
      tell(handleNodeRequest(plano, { request, response }, { parsedBody: { messages } }))
    })
    response.flushHeaders()
    request.socket.destroy()
  })
  open.push(() => host.close())
  await fetch(`${host.url}/v1/chat/completions`, { method: 'POST', body: '{}' }).then(
    (response) => response.text().catch(() => ''),
    () => '',
  )
  expect(await handled).toBe(true)
  expect(calls).toBe(0)
})

it('does not reject when the answer cannot be written', async () => {
  const plano = await startPlano(await startProvider(answerWhole))
  const broken: Plano = {
    ...plano,
    handles: () => true,
    deliver: (_call, sink) => sink.whole(200, [['x-bad', 'a\nb']], new Uint8Array()),
  }
  const results: unknown[] = []
  const host = await startServer((request, response) => {
    handleNodeRequest(broken, { request, response }).then(
      (value) => results.push(value),
      (error: unknown) => results.push(error),
    )
  })
  open.push(() => host.close())
  await expect(fetch(`${host.url}/v1/models`)).rejects.toThrow()
  expect(results).toEqual([true])
})

it('releases a stream that a filter refuses', async () => {
  let gone: () => void = () => undefined
  const closed = new Promise<void>((resolve) => {
    gone = resolve
  })
  const provider = await startProvider((request, response) => {
    request.resume()
    response.once('close', gone)
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const delta = { role: 'assistant', content: 'hello' }
    const event = { id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta }] }
    response.write(`data: ${JSON.stringify(event)}\n\n`)
  })
  const plano = await createPlano(
    {
      filters: [{ id: 'whole', run: { output: () => undefined } }],
      listeners: [{ type: 'model', name: 'models', output_filters: ['whole'] }],
      model_providers: [
        { model: 'openai/gpt-4o-mini', access_key: 'k', base_url: `${provider.url}/v1`, default: true },
      ],
    },
    { env: {} },
  )
  open.push(() => plano.close({ drainMs: 0 }))
  expect((await post(plano, { messages, stream: true })).status).toBe(502)
  await closed
})

it('closes a server although a client does not read', async () => {
  const provider = createServer((request, response) => {
    request.resume()
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    const event = `data: ${JSON.stringify({ id: 'c1', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [{ index: 0, delta: { role: 'assistant', content: 'y'.repeat(50_000) }, finish_reason: null }] })}\n\n`
    const go = (): void => {
      while (!response.destroyed && response.write(event));
      if (!response.destroyed) response.once('drain', go)
    }
    go()
  })
  provider.listen(0, '127.0.0.1')
  await once(provider, 'listening')
  open.push(async () => provider.close())
  const plano = await createPlano(
    {
      model_providers: [
        {
          model: 'openai/gpt-4o-mini',
          access_key: 'k',
          base_url: `http://127.0.0.1:${(provider.address() as AddressInfo).port}/v1`,
        },
      ],
      resilience: { timeout: { total: '1s' } },
    },
    { env: {} },
  )
  const server = await serve(plano)
  const body = JSON.stringify({ model: 'openai/gpt-4o-mini', messages, stream: true })
  const client = connect(server.port, '127.0.0.1')
  client.on('error', () => undefined)
  client.write(
    `POST /v1/chat/completions HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`,
  )
  await once(client, 'readable')
  await server.close()
  expect(server.server.listening).toBe(false)
  client.destroy()
})

it('shortens very long names, and keeps them apart', async () => {
  const plano = await startPlano(await startProvider(answerWhole))
  const messages = [{ role: 'user', content: 'hi' }]
  const refused = await post(plano, { model: `openai/${'m'.repeat(2048)}`, messages })
  expect(refused.status).toBe(400)
  expect(await refused.json()).toMatchObject({ error: { param: 'model' } })
  const sessions = new Set<string | undefined>()
  plano.on('response', ({ session }) => sessions.add(session))
  for (const length of [4999, 5000]) {
    const answered = await plano.fetch('/v1/chat/completions', {
      method: 'POST',
      headers: { 'x-model-affinity': 's'.repeat(length) },
      body: JSON.stringify({ model: 'gpt-4o-mini', messages }),
    })
    await answered.text()
  }
  await expect.poll(() => sessions.size).toBe(2)
  for (const session of sessions) expect(session).toMatch(/^s{200,}~[0-9a-f]+$/)
  for (const session of sessions) expect(session).toHaveLength(256)
})
