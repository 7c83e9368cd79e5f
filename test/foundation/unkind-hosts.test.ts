import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { type ClientCall, createPlano, type Plano, PlanoError } from '@planojs/core'
import { answerNodeRequest, serve as servePlano } from '@planojs/core/node'
import { planoMiddleware as planoForExpress } from '@planojs/express'
import { planoMiddleware as planoForKoa } from '@planojs/koa'
import compression from 'compression'
import express from 'express'
import Koa from 'koa'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from './start-server.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function serve(...given: Parameters<typeof startServer>): Promise<string> {
  const server = await startServer(...given)
  closers.push(() => server.close())
  return server.url
}

type AnswerSink = Parameters<Plano['deliver']>[1]

const fail = (): never => {
  throw new Error('not today')
}

/** Creates an agent that streams until its reader stops and records how it ended, and an agent with a short answer. */
async function openSpeaker(overHttp = false) {
  let ended: () => void = () => undefined
  const over = new Promise<void>((resolve) => {
    ended = resolve
  })
  const speak = async function* () {
    try {
      for (;;) {
        yield 'word '
        await new Promise((resolve) => setImmediate(resolve))
      }
    } finally {
      ended()
    }
  }
  const agents = [
    { id: 'speaker', run: speak },
    { id: 'brief', run: () => 'word' },
  ]
  // Each agent has its own listener, so that the model name selects the agent.
  const listeners = agents.map(({ id }) => ({
    type: 'agent' as const,
    name: `to_${id}`,
    agents: [{ id, description: id }],
  }))
  const inside = await createPlano({ agents, listeners }, { env: {} })
  if (!overHttp) return { plano: inside, over }
  closers.push(() => inside.close({ drainMs: 0 }))
  const url = await serve((request, response) => void answerNodeRequest(inside, { request, response }))
  const remote = agents.map(({ id }) => ({ id, url: `${url}/agents/to_${id}/v1/chat/completions` }))
  return { plano: await createPlano({ agents: remote, listeners }, { env: {} }), over }
}

const ASK = { model: 'to_speaker', stream: true, messages: [{ role: 'user', content: 'hi' }] }

function callOf(body: object): ClientCall {
  return {
    method: 'POST',
    path: '/agents/v1/chat/completions',
    query: '',
    header: () => undefined,
    headerNames: () => [],
    signal: new AbortController().signal,
    readBody: () => Promise.resolve({ value: JSON.parse(JSON.stringify(body)) }),
  }
}

/** Checks that all requests in progress have been released. */
async function expectIdle(plano: Plano): Promise<void> {
  await plano.close({ drainMs: 60_000 })
}

describe('synchronous exceptions of application code', () => {
  it.each([
    ['in process', 'head'],
    ['in process', 'chunk'],
    ['in process', 'end'],
    ['in process', 'whole'],
    ['in process', 'chunk and fail'],
    ['over HTTP', 'head'],
    ['over HTTP', 'chunk'],
    ['over HTTP', 'end'],
    ['over HTTP', 'chunk and fail'],
  ] as const)('a sink for an agent %s whose %s throws', async (where, methods) => {
    const { plano, over } = await openSpeaker(where === 'over HTTP')
    const asked: string[] = []
    await new Promise<void>((resolve) => {
      const note = (name: string) => {
        asked.push(name)
        if (name === 'fail') resolve()
        if (methods.includes(name)) fail()
      }
      const sink: AnswerSink = {
        whole: () => note('whole'),
        head: () => note('head'),
        chunk() {
          note('chunk')
          return true
        },
        end: () => note('end'),
        fail: () => note('fail'),
      }
      const ask = { ...ASK, model: methods === 'end' ? 'to_brief' : 'to_speaker' }
      plano.deliver(callOf(methods === 'whole' ? { ...ask, messages: 7 } : ask), sink)
    })
    if (methods.startsWith('chunk')) await over
    await expectIdle(plano)
    expect(asked.filter((name) => methods.includes(name) || name === 'fail')).toEqual(
      methods === 'chunk and fail' ? ['chunk', 'fail'] : [methods, 'fail'],
    )
  })

  it('tracing of the application', async () => {
    const tracer = { startSpan: fail, startActiveSpan: fail }
    const plano = await createPlano(
      { agents: [{ id: 'speaker', run: () => 'hello' }] },
      { env: {}, telemetry: { tracerProvider: { getTracer: () => tracer } } },
    )
    const body = JSON.stringify({ ...ASK, stream: false })
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
    expect(await response.json()).toEqual(
      response.status === 200 ? expect.anything() : { error: expect.objectContaining({ message: expect.any(String) }) },
    )
    await expectIdle(plano)
  })

  it.each(['write', 'writeHead', 'end'] as const)('a response of the application whose %s throws', async (method) => {
    const { plano, over } = await openSpeaker()
    const app = express()
    app.use((request, response, next) => {
      if (request.headers['x-break'] !== undefined) response[method] = fail
      next()
    })
    app.use(planoForExpress(plano))
    const url = await serve(app)
    const ask = (headers: Record<string, string>) =>
      fetch(`${url}/v1/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(method === 'end' ? { ...ASK, messages: 7 } : ASK),
      })
    await expect(ask({ 'x-break': '1' }).then((response) => response.text())).rejects.toThrow()
    if (method === 'write') await over
    const again = await ask({})
    expect(again.status).toBe(method === 'end' ? 400 : 200)
    await again.body?.cancel()
    await expectIdle(plano)
  })
})

it('sends the head with the first chunk if it cannot be sent earlier', async () => {
  const { plano } = await openSpeaker()
  const app = express()
  app.use((_request, response, next) => {
    response.flushHeaders = fail
    next()
  })
  app.use(planoForExpress(plano))
  const url = await serve(app)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body: JSON.stringify(ASK) })
  expect(answer.status).toBe(200)
  await answer.body?.cancel()
  await expectIdle(plano)
})

it('does not flush a head that the first chunk has sent', async () => {
  const { plano } = await openSpeaker()
  const app = express()
  let flushes = 0
  app.use((_request, response, next) => {
    response.flushHeaders = () => {
      flushes += 1
    }
    next()
  })
  app.use(planoForExpress(plano))
  const url = await serve(app)
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(`${url}/v1/chat/completions`, { method: 'POST', headers, body: JSON.stringify(ASK) })
  await answer.body?.getReader().read()
  expect(flushes).toBe(0)
})

it('a route that forwards an answer to a disconnected client sees a normal end', async () => {
  const { plano, over } = await openSpeaker()
  const app = express()
  app.use(planoForExpress(plano))
  const outcome = new Promise<unknown>((resolve) => {
    app.post('/own', (request, response) => {
      const handOn = async () => {
        const answer = await request.plano.fetch('/v1/chat/completions', { method: 'POST', body: JSON.stringify(ASK) })
        for await (const piece of answer.body ?? []) response.write(piece)
        return 'ended'
      }
      handOn().then(resolve, resolve)
    })
  })
  const url = await serve(app)
  const answer = await fetch(`${url}/own`, { method: 'POST' })
  await answer.body?.cancel()
  expect(await outcome).toBe('ended')
  await over
  await expectIdle(plano)
})

describe('a reader that pauses', () => {
  it('receives the rest through Express’s compression when it resumes', async () => {
    const pieces = 300
    const line = (index: number) => {
      const random = Buffer.alloc(24_000, 0)
      for (let at = 0; at < random.length; at += 1) random[at] = (at * (index + 7) * 2_654_435_761) >>> 13
      return `data: ${random.toString('base64')}\n\n`
    }
    const upstream = await serve((request, response) => {
      request.resume()
      response.setHeader('content-type', 'text/event-stream')
      for (let index = 0; index < pieces; index += 1) response.write(line(index))
      response.end('data: last\n\n')
    })
    const provider = { model: 'openai/m', access_key: 'k', base_url: `${upstream}/v1`, passthrough: true }
    const plano = await createPlano({ model_providers: [provider] }, { env: {} })
    const app = express()
    app.use(compression({ threshold: 0, filter: () => true }))
    app.use(planoForExpress(plano))
    const url = await serve(app)
    const request = get(`${url}/v1/things/all`, { headers: { 'accept-encoding': 'gzip' } })
    const [response] = (await once(request, 'response')) as [IncomingMessage]
    expect(response.headers['content-encoding']).toBe('gzip')
    // Wait until the buffers of the socket, the compressor and the engine are full.
    let seen = -1
    await expect
      .poll(() => {
        const held = response.readableLength + response.socket.bytesRead
        const isStill = held === seen
        seen = held
        return isStill
      })
      .toBe(true)
    const chunks: Buffer[] = []
    for await (const chunk of response) chunks.push(chunk as Buffer)
    const { gunzipSync } = await import('node:zlib')
    const text = gunzipSync(Buffer.concat(chunks)).toString()
    expect(text.length).toBeGreaterThan(pieces * 32_000)
    expect(text.endsWith('data: last\n\n')).toBe(true)
    await plano.close({ drainMs: 0 })
  })
})

describe('a path that a reload removes during the context callback', () => {
  const open = { model_providers: [{ model: 'openai/m', access_key: 'k', base_url: 'http://127.0.0.1:9/v1' }] }
  const passing = { model_providers: open.model_providers.map((entry) => ({ ...entry, passthrough: true })) }

  /** The application's own answer at a path that was Plano's when the request came. */
  async function askAcrossReload(listen: (plano: Plano, context: () => Promise<object>) => Promise<string>) {
    const plano = await createPlano(passing, { env: {} })
    let arrived: () => void = () => undefined
    const came = new Promise<void>((resolve) => {
      arrived = resolve
    })
    let release: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      release = resolve
    })
    const url = await listen(plano, async () => {
      arrived()
      await gate
      return {}
    })
    const asked = fetch(`${url}/v1/own/path`)
    await came
    await plano.reload(open)
    release()
    const text = await (await asked).text()
    await expectIdle(plano)
    return text
  }

  it('goes to the next handler in Express', async () => {
    const text = await askAcrossReload((plano, context) => {
      const app = express()
      app.use(planoForExpress(plano, { context }))
      app.get('/v1/own/path', (_request, response) => void response.send('mine'))
      return serve(app)
    })
    expect(text).toBe('mine')
  })

  it('goes to the next middleware in Koa', async () => {
    const text = await askAcrossReload((plano, context) => {
      const app = new Koa()
      app.use(planoForKoa(plano, { context }))
      app.use((ctx) => {
        ctx.body = 'mine'
      })
      return serve(app.callback())
    })
    expect(text).toBe('mine')
  })
})

it('answers an exception in the admit callback, and continues', async () => {
  const plano = await createPlano({}, { env: {} })
  let thrown: unknown = new TypeError('not today')
  const server = await servePlano(plano, {
    admit() {
      if (thrown !== undefined) throw thrown
      return {}
    },
  })
  closers.push(() => server.close())
  const ask = async () => {
    const response = await fetch(`${server.url}/healthz`)
    return [response.status, await response.text()]
  }
  const [status, text] = await ask()
  expect(status).toBe(500)
  expect(text).not.toContain('not today')
  thrown = new PlanoError('rate_limited', 'Later.')
  expect(await ask()).toEqual([429, expect.stringContaining('Later.')])
  thrown = undefined
  expect((await ask())[0]).toBe(200)
})

describe('a body of a web request', () => {
  it.each([
    ['breaks off', (flow: ReadableStreamDefaultController) => flow.error(new Error('words of a socket')), 499],
    ['has chunks of text', (flow: ReadableStreamDefaultController) => flow.enqueue('{"messages":[]}'), 400],
  ])('that %s is the fault of the request', async (_, pull, status) => {
    const plano = await createPlano({ agents: [{ id: 'a', run: () => 'x' }] })
    const body = new ReadableStream({ pull })
    const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body, duplex: 'half' } as RequestInit)
    expect([response.status, await response.text()]).toEqual([status, expect.not.stringContaining('socket')])
    await plano.close()
  })
})
