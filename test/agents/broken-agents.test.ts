import { collectText, createScriptedAgent, type ScriptedAgentOptions } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'
import { openDesk } from './open-desk.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const once = { retry: { max_attempts: 1 } }

async function deskWith(reply: ScriptedAgentOptions['reply']) {
  const agent = await createScriptedAgent({ ...(reply === undefined ? {} : { reply }) })
  closers.push(() => agent.close())
  const desk = await openDesk([{ id: 'remote', url: agent.url, resilience: once }])
  closers.push(() => desk.plano.close({ drainMs: 0 }))
  return { agent, desk }
}

async function deskAt(url: string) {
  const desk = await openDesk([{ id: 'remote', url, resilience: once }])
  closers.push(() => desk.plano.close({ drainMs: 0 }))
  return desk
}

describe('an agent with an invalid answer', () => {
  it.each([
    ['a web page', { text: 'x', fault: 'html 200' }, 502],
    ['nothing', { text: 'x', fault: '204' }, 502],
    ['an empty body', { text: 'x', fault: 'empty' }, 502],
    ['a redirect', { text: 'x', fault: 'redirect http://127.0.0.1:1/elsewhere 307' }, 502],
    ['half a JSON object', { text: 'x'.repeat(400), fault: 'bytes 80 then reset' }, 502],
    ['an error with a good status', { json: { error: { message: 'secret words' } } }, 502],
    ['JSON of no API', { json: { reply: 'hello' } }, 502],
    ['a JSON list', { json: ['hello'] }, 502],
  ])('is a bad gateway: %s', async (_name, reply, status) => {
    const { desk } = await deskWith(reply)
    for (const stream of [false, true]) {
      const response = await desk.ask('hi', { stream })
      expect([stream, response.status]).toEqual([stream, status])
      const body = await response.text()
      expect(JSON.parse(body).error.message).toContain('remote')
      expect(body).not.toContain('secret words')
    }
  })

  it.each([
    [400, 400],
    [401, 401],
    [404, 404],
    [409, 409],
    [422, 422],
    [429, 429],
    [500, 502],
    [501, 502],
    [503, 503],
    [504, 504],
  ])('keeps the class of its status: %i becomes %i', async (status, shown) => {
    const { desk } = await deskWith({ status, error: 'inner words' })
    for (const stream of [false, true]) {
      const response = await desk.ask('hi', { stream })
      expect(response.status).toBe(shown)
      // Only what it says about the request is for the client.
      const isQuoted = [400, 404, 409, 422].includes(status)
      expect((await response.text()).includes('inner words')).toBe(isQuoted)
    }
  })

  it.each([
    ['invalid_request_error', 400],
    ['rate_limit_error', 429],
    ['server_error', 502],
  ])('has the class of the error that it streams, requested or not: %s', async (type, shown) => {
    const body = `data: ${JSON.stringify({ error: { message: 'inner words', type } })}\n\n`
    const headers = { 'content-type': 'text/event-stream' }
    const server = await startServer((_request, response) => response.writeHead(200, headers).end(body))
    closers.push(server.close)
    const agents = [
      { id: 'remote', url: server.url, resilience: once },
      { id: 'remote', run: () => new Response(body, { headers }), resilience: once },
      {
        id: 'remote',
        async *run() {
          yield { error: { message: 'inner words', type } }
        },
        resilience: once,
      },
    ]
    for (const agent of agents) {
      const desk = await openDesk([agent])
      closers.push(() => desk.plano.close({ drainMs: 0 }))
      for (const stream of [false, true]) expect((await desk.ask('hi', { stream })).status).toBe(shown)
    }
  })

  it('passes on the delay that a busy agent requests', async () => {
    const { desk } = await deskWith({ status: 429, error: 'busy', headers: { 'retry-after': '7' } })
    expect((await desk.ask('hi')).headers.get('retry-after')).toBe('7')
  })

  it('reports the error in the client’s API', async () => {
    const { desk } = await deskWith({ status: 503, error: 'down' })
    const messages = [{ role: 'user', content: 'hi' }]
    const anthropic = await desk.post('/v1/messages', { model: 'desk', max_tokens: 10, messages })
    expect([anthropic.status, (await anthropic.json()).type]).toEqual([503, 'error'])
    const responses = await desk.post('/v1/responses', { model: 'desk', input: 'hi' })
    expect([responses.status, typeof (await responses.json()).error.message]).toEqual([503, 'string'])
  })

  it('gives up on 50 MB, complete or as an unrequested stream', async () => {
    let sent = 0
    const chunk = Buffer.alloc(1024 * 1024, 'x')
    for (const type of ['application/json', 'text/event-stream']) {
      const server = await startServer((_request, response) => {
        response.writeHead(200, { 'content-type': type })
        sent = 0
        const send = () => {
          while (sent < 50 && !response.destroyed) {
            sent += 1
            if (!response.write(`data: ${chunk}\n\n`)) return void response.once('drain', send)
          }
          response.end()
        }
        send()
      })
      closers.push(server.close)
      const desk = await deskAt(server.url)
      const response = await desk.ask('hi')
      expect(response.status).toBe(502)
      expect((await response.json()).error.message).toMatch(/more than \d+ bytes/)
      expect(sent).toBeLessThan(50)
    }
  })
})

describe('a stream of an agent', () => {
  const frames = (...events: unknown[]) => ({ frames: events.map((event) => ({ data: JSON.stringify(event) })) })
  const delta = (content: string) => ({
    id: 'c1',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'm',
    choices: [{ index: 0, delta: { content }, finish_reason: null }],
  })

  it.each([
    ['ends without a finish reason', frames(delta('one '), delta('two'))],
    ['closes cleanly too early', { text: 'one two', chunks: ['one ', 'two'], fault: 'clean close at frame 3' }],
    ['holds an error frame', { text: 'one two', chunks: ['one ', 'two'], fault: 'error frame at 3 status 500' }],
    [
      'holds a frame that is no JSON',
      { text: 'one two', chunks: ['one ', 'two'], fault: ['malformed json at 3', 'clean close at frame 4'] },
    ],
  ] as const)('that %s ends in an error event, for every client', async (_name, reply) => {
    const { desk } = await deskWith(reply as never)
    const messages = [{ role: 'user', content: 'hi' }]
    const chat = await (await desk.ask('hi', { stream: true })).text()
    expect(chat).toContain('one ')
    expect(chat).toMatch(/data: \{"error"/)
    expect(chat).not.toContain('[DONE]')
    const anthropic = await (
      await desk.post('/v1/messages', { model: 'desk', max_tokens: 10, messages, stream: true })
    ).text()
    expect(anthropic).toContain('event: error')
    expect(anthropic).not.toContain('message_stop')
    const responses = await (await desk.post('/v1/responses', { model: 'desk', input: 'hi', stream: true })).text()
    expect(responses).toMatch(/event: (?:error|response\.failed)/)
    expect(responses).not.toContain('response.completed')
  })

  it('that ends within a frame ends in an error event', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.end(`data: ${JSON.stringify(delta('one '))}\n\ndata: {"choices":[{"index":0,"del`)
    })
    closers.push(server.close)
    const desk = await deskAt(server.url)
    const text = await (await desk.ask('hi', { stream: true })).text()
    expect(text).toContain('one ')
    expect(text).toMatch(/data: \{"error"/)
    expect(text).not.toMatch(/"del\s/)
    expect((await desk.ask('hi')).status).toBe(502)
  })

  it('that begins with an error frame has the status of that error', async () => {
    const { desk } = await deskWith({ text: 'x', fault: 'error frame at 1 status 503' })
    expect((await desk.ask('hi', { stream: true })).status).toBeGreaterThanOrEqual(500)
  })

  it('that was not requested is folded into a complete answer', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' })
      response.write(`data: ${JSON.stringify(delta('always '))}\n\n`)
      response.write(`data: ${JSON.stringify(delta('streaming'))}\n\n`)
      response.end(
        `data: ${JSON.stringify({ ...delta(''), choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] })}\n\ndata: [DONE]\n\n`,
      )
    })
    closers.push(server.close)
    const desk = await deskAt(server.url)
    expect((await (await desk.ask('hi')).json()).choices[0].message.content).toBe('always streaming')
  })

  it('that was requested but arrives complete is split into events', async () => {
    const server = await startServer((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(
        JSON.stringify({ choices: [{ message: { role: 'assistant', content: 'whole' }, finish_reason: 'stop' }] }),
      )
    })
    closers.push(server.close)
    const desk = await deskAt(server.url)
    expect(await collectText(await desk.ask('hi', { stream: true }))).toBe('whole')
  })
})
