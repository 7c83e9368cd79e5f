import { once } from 'node:events'
import { Readable } from 'node:stream'
import { type AgentFunction, createPlano, type Plano } from '@planojs/core'
import { agentFromHandler } from '@planojs/core/node'
import { planoAgent as agentOfExpress } from '@planojs/express'
import { planoAgent as agentOfKoa } from '@planojs/koa'
import express, { type Response as ExpressResponse, type Request } from 'express'
import type { Context } from 'koa'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function serve(run: AgentFunction): Promise<Plano> {
  const plano = await createPlano(
    {
      agents: [{ id: 'one', run }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'one', description: 'Answers' }] }],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

async function post(plano: Plano, fields: object = {}, init: RequestInit = {}): Promise<Response> {
  const messages = [{ role: 'user', content: 'hi' }]
  const body = JSON.stringify({ model: 'front', messages, ...fields })
  return plano.fetch('/v1/chat/completions', { ...init, method: 'POST', body })
}

async function ask(plano: Plano, fields: object = {}): Promise<string> {
  const response = await post(plano, fields)
  const { choices, error } = (await response.json()) as {
    choices?: { message: { content: string } }[]
    error?: { message: string }
  }
  return choices?.[0]?.message.content ?? `${response.status} ${error?.message}`
}

async function* words(plano: Plano): AsyncGenerator<string> {
  const response = await post(plano, { stream: true })
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    for (const [, data] of piece.matchAll(/^data: (\{.*)$/gm)) {
      const { choices, error } = JSON.parse(data ?? '') as {
        choices?: { delta: { content?: string } }[]
        error?: object
      }
      if (error !== undefined) yield 'ERROR'
      const word = choices?.[0]?.delta.content
      if (word) yield word
    }
  }
}

async function collect(items: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = []
  for await (const item of items) all.push(item)
  return all
}

interface Asked {
  messages: { content: string }[]
  stream: boolean
}

/** The same routes in each framework. */
interface Routes {
  text: AgentFunction
  json: AgentFunction
  completion: AgentFunction
  pieces(gate: Promise<void>): AgentFunction
  events: AgentFunction
  throws: AgentFunction
  refuses: AgentFunction
  silent: AgentFunction
  breaks(gate: Promise<void>): AgentFunction
  waits(left: () => void): AgentFunction
  turn: AgentFunction
}

const COMPLETION = {
  id: 'c1',
  object: 'chat.completion',
  created: 1,
  model: 'own',
  choices: [{ index: 0, message: { role: 'assistant', content: 'from a completion' }, finish_reason: 'stop' }],
}
const refusal = Object.assign(new Error('no such city'), { status: 422, expose: true })

function* eventLines(): Generator<string> {
  for (const content of ['a ', 'b']) {
    const choices = [{ index: 0, delta: { content }, finish_reason: null }]
    yield `data: ${JSON.stringify({ ...COMPLETION, object: 'chat.completion.chunk', choices })}\n\n`
  }
  const end = [{ index: 0, delta: {}, finish_reason: 'stop' }]
  yield `data: ${JSON.stringify({ ...COMPLETION, object: 'chat.completion.chunk', choices: end })}\n\n`
  yield 'data: [DONE]\n\n'
}

type Handler = (request: Request, response: ExpressResponse) => unknown
const onExpress = (handler: Handler) => agentOfExpress(handler as never)

const EXPRESS: Routes = {
  text: onExpress((request, response) => response.send(`heard ${(request.body as Asked).messages[0]?.content}`)),
  json: onExpress((_request, response) => response.json({ degrees: 3 })),
  completion: onExpress((_request, response) => response.json(COMPLETION)),
  pieces: (gate) =>
    onExpress(async (_request, response) => {
      response.type('text').write('first ')
      await gate
      response.end('second')
    }),
  events: onExpress((_request, response) => {
    response.setHeader('content-type', 'text/event-stream')
    for (const line of eventLines()) response.write(line)
    response.end()
  }),
  throws: onExpress(() => {
    throw new RangeError('the database is gone')
  }),
  refuses: agentOfExpress((_request, _response, next) => next(refusal)),
  silent: agentOfExpress(express.Router().get('/elsewhere', () => undefined)),
  breaks: (gate) =>
    onExpress(async (_request, response) => {
      response.type('text').write('first ')
      await gate
      response.destroy()
    }),
  waits: (left) => onExpress((_request, response) => response.once('close', left)),
  turn: onExpress((request, response) => response.send(`${request.turn?.agent} ${request.turn?.input}`)),
}

const onKoa = (middleware: (ctx: Context) => unknown) => agentOfKoa(middleware as never)
const bodyOf = (ctx: Context) => (ctx.request as unknown as { body: Asked }).body

const KOA: Routes = {
  text: onKoa((ctx) => {
    ctx.body = `heard ${bodyOf(ctx).messages[0]?.content}`
  }),
  json: onKoa((ctx) => {
    ctx.body = { degrees: 3 }
  }),
  completion: onKoa((ctx) => {
    ctx.body = COMPLETION
  }),
  pieces: (gate) =>
    onKoa((ctx) => {
      async function* pieces() {
        yield 'first '
        await gate
        yield 'second'
      }
      ctx.type = 'text'
      ctx.body = Readable.from(pieces(), { objectMode: false, highWaterMark: 1 })
    }),
  events: onKoa((ctx) => {
    ctx.type = 'text/event-stream'
    ctx.body = Readable.from(eventLines())
  }),
  throws: onKoa(() => {
    throw new RangeError('the database is gone')
  }),
  refuses: onKoa((ctx) => ctx.throw(422, 'no such city')),
  silent: onKoa(() => undefined),
  breaks: (gate) =>
    onKoa((ctx) => {
      async function* pieces() {
        yield 'first '
        await gate
        throw new Error('broke')
      }
      ctx.type = 'text'
      ctx.body = Readable.from(pieces(), { objectMode: false, highWaterMark: 1 })
    }),
  waits: (left) =>
    onKoa(async (ctx) => {
      await once(ctx.res, 'close')
      left()
    }),
  turn: onKoa((ctx) => {
    ctx.body = `${ctx.state['turn'].agent} ${ctx.state['turn'].input}`
  }),
}

describe.each([
  ['Express', EXPRESS],
  ['Koa', KOA],
])('a route of %s as an agent', (_name, routes) => {
  it('answers with text, custom JSON or a chat completion', async () => {
    expect(await ask(await serve(routes.text))).toBe('heard hi')
    expect(await ask(await serve(routes.json))).toBe('{"degrees":3}')
    expect(await ask(await serve(routes.completion))).toBe('from a completion')
    expect(await ask(await serve(routes.turn))).toBe('one hi')
  })

  it('streams its chunks and event streams', async () => {
    let open: () => void = () => undefined
    const plano = await serve(routes.pieces(new Promise((resolve) => (open = resolve))))
    const seen: string[] = []
    for await (const word of words(plano)) {
      seen.push(word)
      // If the first chunk were buffered, the second would never be written.
      open()
    }
    expect(seen).toEqual(['first ', 'second'])
    expect(await collect(words(await serve(routes.events)))).toEqual(['a ', 'b'])
    // Without a streaming request, the chunks are collected.
    expect(await ask(await serve(routes.events))).toBe('a b')
  })

  it('fails like an agent, and refuses with its own status', async () => {
    expect(await ask(await serve(routes.throws))).toMatch(/^50\d .*"one"/)
    expect(await ask(await serve(routes.refuses))).toMatch(/^422 .*"one"/)
    expect(await ask(await serve(routes.silent))).toMatch(/^[45]0\d /)
  })

  it('ends in an error event when it breaks off', async () => {
    let open: () => void = () => undefined
    const plano = await serve(routes.breaks(new Promise((resolve) => (open = resolve))))
    const seen: string[] = []
    for await (const word of words(plano)) {
      seen.push(word)
      open()
    }
    expect(seen).toEqual(['first ', 'ERROR'])
  })

  it('notices when its client disconnects', async () => {
    const controller = new AbortController()
    let left: () => void = () => undefined
    const gone = new Promise<void>((resolve) => (left = resolve))
    const plano = await serve(
      routes.waits(() => {
        left()
      }),
    )
    const asking = post(plano, {}, { signal: controller.signal }).catch((error: unknown) => error)
    setImmediate(() => controller.abort())
    await gone
    expect(await asking).toMatchObject({ name: 'AbortError' })
  })
})

describe('a Node handler as an agent', () => {
  it('receives custom input at a custom path, and its output is converted', async () => {
    const run = agentFromHandler(
      async (request, response, turn) => {
        let body = ''
        for await (const chunk of request) body += chunk
        response.setHeader('content-type', 'application/json')
        response.end(
          JSON.stringify({ url: request.url, body: JSON.parse(body), session: turn.context.session ?? null }),
        )
      },
      {
        path: '/weather?units=c',
        input: (turn) => ({ question: turn.task }),
        output: (answer) => JSON.stringify(answer),
      },
    )
    expect(JSON.parse(await ask(await serve(run)))).toEqual({
      url: '/weather?units=c',
      body: { question: 'hi' },
      session: null,
    })
  })

  it('has back-pressure from a slow reader, as on a socket', async () => {
    let written = 0
    const piece = Buffer.alloc(64 * 1024, 120)
    const run = agentFromHandler(async (_request, response) => {
      response.setHeader('content-type', 'text/plain')
      for (; written < 512 && !response.destroyed; written += 1) {
        if (!response.write(piece)) await Promise.race([once(response, 'drain'), once(response, 'close')])
      }
      response.end()
    })
    const response = await post(await serve(run), { stream: true })
    await response.body?.getReader().read()
    // Without backpressure, the writer would continue within two turns of the event loop.
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(written).toBeLessThan(128)
  })

  it('that throws synchronously fails only itself', async () => {
    const run = agentFromHandler(() => {
      throw new Error('at once')
    })
    expect(await ask(await serve(run))).toMatch(/^50\d /)
  })
})
