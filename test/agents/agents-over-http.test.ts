import { collectText, createScriptedAgent } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'
import { type Desk, openDesk, textOf } from './open-desk.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function remote(reply: Parameters<typeof createScriptedAgent>[0] = { reply: 'heard' }) {
  const agent = await createScriptedAgent(reply)
  closers.push(() => agent.close())
  return agent
}

async function desk(...given: Parameters<typeof openDesk>): Promise<Desk> {
  const opened = await openDesk(...given)
  closers.push(() => opened.plano.close({ drainMs: 0 }))
  return opened
}

describe('the address of an agent', () => {
  it.each([
    ['', 'chat', '/v1/chat/completions'],
    ['/', 'messages', '/v1/messages'],
    ['', 'responses', '/v1/responses'],
    ['/own/path', 'chat', '/own/path'],
    ['/own/path/', 'chat', '/own/path/'],
    ['/v1', 'chat', '/v1'],
    ['/ask?key=1', 'chat', '/ask?key=1'],
  ] as const)('"%s" of a %s agent is called at %s', async (suffix, api, wanted) => {
    const seen: string[] = []
    const server = await startServer((request, response) => {
      seen.push(request.url ?? '')
      response.writeHead(500).end()
    })
    closers.push(server.close)
    const { ask } = await desk([{ id: 'a', url: server.url + suffix, api }], {
      config: { resilience: { retry: { max_attempts: 1 } } },
    })
    await ask('hi')
    expect(seen).toEqual([wanted])
  })

  it('is retried at every instance until one answers', async () => {
    const down = await remote({ reply: { status: 503, error: 'down' } })
    const up = await remote()
    const { ask } = await desk([{ id: 'a', instances: [{ url: down.url }, { url: up.url }] }])
    for (let turn = 0; turn < 4; turn += 1) expect(await textOf(await ask('hi'))).toBe('heard')
  })
})

describe('the request to an agent', () => {
  const headers = {
    authorization: 'Bearer client-key',
    cookie: 'session=1',
    'x-api-key': 'client-key-2',
    'x-request-id': 'request-7',
    'content-type': 'application/json',
  }

  it('contains the request id and its own headers, but none of the client’s credentials', async () => {
    const agent = await remote()
    const { ask } = await desk([{ id: 'wetter_ü', url: agent.url, headers: { 'x-team': 'weather' } }])
    await ask('hi', {}, { headers })
    const [request] = agent.requests
    expect(request?.headers).toMatchObject({
      'x-request-id': 'request-7',
      'x-plano-agent': encodeURIComponent('wetter_ü'),
      'x-team': 'weather',
    })
    for (const name of ['authorization', 'cookie', 'x-api-key']) expect(request?.headers).not.toHaveProperty(name)
  })

  it('contains the client’s credentials if configured, after its own', async () => {
    const agent = await remote()
    const { ask } = await desk([
      { id: 'a', url: agent.url, passthrough_auth: true, headers: { Authorization: 'Bearer agent-key' } },
    ])
    await ask('hi', {}, { headers })
    expect(agent.requests[0]?.headers).toMatchObject({
      authorization: 'Bearer agent-key',
      cookie: 'session=1',
      'x-api-key': 'client-key-2',
    })
  })

  it('contains its part of the request, even if long', async () => {
    const agent = await remote()
    const task = `Wetter für Zürich ${'☔'.repeat(600)}`
    const verdict = { picks: [{ id: 'a', confidence: 1, task }], scores: [], confidence: 1, reason: 'asked' }
    const { ask } = await desk(
      [
        { id: 'a', url: agent.url },
        { id: 'b', url: agent.url },
      ],
      { orchestration: { router: () => verdict } },
    )
    await ask('hi')
    const sent = agent.requests[0]?.headers['x-plano-task'] ?? ''
    expect(sent.length).toBeLessThanOrEqual(4000)
    expect(task.startsWith(decodeURIComponent(sent))).toBe(true)
    expect(decodeURIComponent(sent)).toContain('Zürich')
  })

  it('contains tools, tool results and images unchanged, byte for byte if possible', async () => {
    const agent = await remote()
    const { plano, ask } = await desk([
      { id: 'first', url: agent.url },
      { id: 'second', url: agent.url },
    ])
    const body = {
      model: 'first',
      messages: [
        { role: 'user', content: 'What is on it?' },
        {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'look', arguments: '{"at": "it"}' } }],
        },
        { role: 'tool', tool_call_id: 'call_1', content: '{"seen":"a cat"}' },
        {
          role: 'user',
          content: [
            { type: 'text', text: 'And here?' },
            { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=', detail: 'low' } },
          ],
        },
      ],
      tools: [{ type: 'function', function: { name: 'look', parameters: { type: 'object' } } }],
      x_own_field: { kept: true },
    }
    const text = JSON.stringify(body, null, 1)
    await (await plano.fetch('/v1/chat/completions', { method: 'POST', body: text })).text()
    expect(Buffer.from(agent.requests[0]?.bytes ?? []).toString()).toBe(text)
    await (await ask('', { ...body, model: 'desk' })).text()
    const second = agent.requests.at(-1)?.body
    expect(second).toMatchObject({ tools: body.tools, x_own_field: { kept: true } })
    expect(second?.['messages']).toEqual([
      ...body.messages.slice(0, 3),
      { role: 'assistant', name: 'first', content: 'heard' },
      body.messages[3],
    ])
  })
})

describe('agents and clients of different APIs', () => {
  const apis = ['chat', 'messages', 'responses'] as const
  const paths = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' }
  const bodies = {
    chat: { model: 'desk', messages: [{ role: 'user', content: 'how are you?' }] },
    messages: { model: 'desk', max_tokens: 50, messages: [{ role: 'user', content: 'how are you?' }] },
    responses: { model: 'desk', input: 'how are you?' },
  }
  it.each(apis.flatMap((client) => apis.map((agent) => [client, agent] as const)))(
    'a %s client and two %s agents understand each other, streamed or not',
    async (client, api) => {
      const agent = await remote({
        reply: (turn) => `heard ${turn.messages.map((message) => message.text).join(' / ')}`,
      })
      const { post } = await desk([
        { id: 'first', url: agent.url, api },
        { id: 'second', url: agent.url, api },
      ])
      const wanted = /heard how are you\? \/ how are you\?$/
      for (const stream of [false, true]) {
        const response = await post(paths[client], { ...bodies[client], stream })
        expect(response.status).toBe(200)
        expect(response.headers.get('x-plano-agents')).toBe('first,second')
        expect(response.headers.get('x-plano-request-id')).toBeTruthy()
        expect(response.headers.get('server-timing')).toContain('decide;dur=')
        expect(await collectText(response)).toMatch(wanted)
      }
      // Agents before the last are called without streaming.
      expect(agent.requests.map((request) => request.stream)).toEqual([false, false, false, true])
    },
  )

  it('pass an agent’s tool call on to the client', async () => {
    const toolCalls = [{ id: 'call_1', name: 'book', arguments: '{"seat":"4A"}' }]
    const agent = await remote({ reply: { toolCalls } })
    const { post } = await desk([{ id: 'a', url: agent.url, api: 'messages' }])
    const answer = await (await post(paths.chat, bodies.chat)).json()
    expect(answer.choices[0].message.tool_calls[0].function).toMatchObject({ name: 'book' })
    expect(JSON.parse(answer.choices[0].message.tool_calls[0].function.arguments)).toEqual({ seat: '4A' })
    expect(answer.choices[0].finish_reason).toBe('tool_calls')
  })
})

describe('a web response from an in-process agent', () => {
  it.each([
    [
      'chat',
      () => Response.json({ choices: [{ message: { role: 'assistant', content: 'said' }, finish_reason: 'stop' }] }),
    ],
    [
      'messages',
      () =>
        Response.json({
          type: 'message',
          role: 'assistant',
          content: [{ type: 'text', text: 'said' }],
          stop_reason: 'end_turn',
        }),
    ],
    ['text', () => new Response('said', { headers: { 'content-type': 'text/plain' } })],
  ])('may be %s', async (_name, run) => {
    const { ask } = await desk([{ id: 'a', run }])
    expect(await textOf(await ask('hi'))).toBe('said')
    expect(await collectText(await ask('hi', { stream: true }))).toBe('said')
  })

  it('may be the model proxy’s own, in any API', async () => {
    const { ask } = await desk(
      [
        {
          id: 'a',
          run: (turn) =>
            turn.fetch('/v1/messages', {
              method: 'POST',
              body: JSON.stringify({ model: 'gpt-4o', max_tokens: 9, stream: turn.stream, messages: turn.messages }),
            }),
        },
      ],
      { config: { model_providers: [{ model: 'openai/gpt-4o', run: () => 'from a model' }] } },
    )
    expect(await textOf(await ask('hi'))).toBe('from a model')
    expect(await collectText(await ask('hi', { stream: true }))).toBe('from a model')
  })

  it('keeps the status class of a failure', async () => {
    const { ask } = await desk([{ id: 'a', run: () => new Response('inner words', { status: 404 }) }])
    const response = await ask('hi')
    expect(response.status).toBe(404)
    expect(await response.text()).not.toContain('inner words')
  })

  it('says what an agent objects to in a request, and not the key that it was called with', async () => {
    const message = 'No city is called Oslu; asked by token-of-the-desk.'
    const down = await startServer((_request, response) => {
      response.writeHead(422, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message, type: 'invalid_request_error' } }))
    })
    closers.push(down.close)
    const { ask } = await desk([{ id: 'a', url: down.url, headers: { authorization: 'Bearer token-of-the-desk' } }])
    const response = await ask('hi')
    expect([response.status, ((await response.json()) as { error: object }).error]).toEqual([
      422,
      expect.objectContaining({
        message: 'Agent "a" answered 422: No city is called Oslu; asked by [key].',
        type: 'invalid_request_error',
        code: 'agent_failed',
      }),
    ])
  })

  it('quotes no credential of a header or an URL, whatever its name', async () => {
    const down = await startServer(({ headers, url }, response) => {
      const message = `No desk for ${headers.cookie}, ${headers['x-pass']} at ${url} (${headers.authorization}).`
      response.writeHead(422, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ error: { message } }))
    })
    closers.push(down.close)
    const headers = {
      cookie: 'session=cookie-secret; b=1',
      'x-pass': 'header-secret',
      authorization: 'Basic basic-secret',
    }
    const { ask } = await desk([{ id: 'a', url: `${down.url}/desk?code=url%2Dsecret`, headers }])
    const text = await (await ask('hi')).text()
    expect(text).toContain('No desk for [key], [key] at /desk?code=[key] (')
    expect(text).not.toContain('secret')
  })
})
