import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import { handleNodeRequest, serve } from '@planojs/core/node'
import { planoMiddleware as planoForExpress } from '@planojs/express'
import { planoMiddleware as planoForKoa } from '@planojs/koa'
import { describeAdapter, type Mount, type MountOptions } from '@planojs/testing/suites'
import compression from 'compression'
import express from 'express'
import express4 from 'express4'
import Koa from 'koa'
import compress from 'koa-compress'
import Koa2 from 'koa2'
import { expect, it } from 'vitest'

async function listen(listener: RequestListener, path = '') {
  const server = createServer(listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Express = typeof express

/** Creates the application around the adapter. */
function prepareExpress(create: Express, { parsedBody, skippedBody, compresses, cookies = [] }: MountOptions) {
  const app = create()
  if (compresses === true) app.use(compression({ threshold: 0 }))
  if (parsedBody === 'json') app.use(create.json())
  if (parsedBody === 'raw') app.use(create.raw({ type: '*/*' }))
  if (parsedBody === 'text') app.use(create.text({ type: '*/*' }))
  if (skippedBody === true) app.use(create.urlencoded({ extended: false }))
  app.use((_request, response, next) => {
    for (const cookie of cookies) response.append('set-cookie', cookie)
    next()
  })
  return app
}

function contextOf({ context }: MountOptions) {
  return context === undefined ? {} : { context: () => context }
}

function mountExpress(create: Express, path: string): Mount {
  return (plano, options) => {
    const app = prepareExpress(create, options)
    app.use(path, planoForExpress(plano, contextOf(options)))
    return listen(app, path === '/' ? '' : path)
  }
}

/** Under `/v1`, Express strips the version prefix that Plano's paths begin with. */
function mountRouter(create: Express): Mount {
  return (plano, options) => {
    const app = prepareExpress(create, options)
    const router = create.Router()
    router.use('/v1', planoForExpress(plano, contextOf(options)))
    router.use(planoForExpress(plano, contextOf(options)))
    app.use('/api', router)
    return listen(app, '/api')
  }
}

async function readBody(request: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

function parseBody(bytes: Buffer, kind: NonNullable<MountOptions['parsedBody']>): unknown {
  if (kind === 'raw') return bytes
  return kind === 'text' ? bytes.toString('utf8') : JSON.parse(bytes.toString('utf8'))
}

const mountKoa =
  (App: typeof Koa, prefix = ''): Mount =>
  (plano, options) => {
    const { parsedBody, skippedBody, compresses, cookies = [] } = options
    const app = new App()
    if (compresses === true) app.use(compress({ threshold: 0 }))
    app.use(async (context, next) => {
      if (parsedBody !== undefined) {
        Object.assign(context.request, { body: parseBody(await readBody(context.req), parsedBody) })
      }
      if (skippedBody === true) Object.assign(context.request, { body: {} })
      for (const cookie of cookies) context.append('set-cookie', cookie)
      await next()
    })
    app.use(planoForKoa(plano, { ...contextOf(options), ...(prefix === '' ? {} : { prefix }) }))
    return listen(app.callback(), prefix)
  }

/** Plano is in front of the application and passes on requests that are not its own. */
const mountInFront: Mount = (plano, options) => {
  const { context, cookies = [] } = options
  const app = prepareExpress(express, options)
  return listen(async (request, response) => {
    for (const cookie of cookies) response.appendHeader('set-cookie', cookie)
    const isOurs = await handleNodeRequest(plano, { request, response }, context === undefined ? {} : { context })
    if (!isOurs) app(request, response)
  })
}

const noHost = 'there is no host application before it'
const WITHOUT_HOST = {
  'a body that a parser before us has read (json)': noHost,
  'a body that a parser before us has read (raw)': noHost,
  'a body that a parser before us has read (text)': noHost,
  'a body that a parser before us has left unread': noHost,
  'a body over the limit that a parser before us has read is too large': noHost,
  'compression of the host application holds no piece of a stream back': noHost,
  'compression of the host application leaves whole answers readable': noHost,
}
const noParser = 'nothing has read the body before it'

describeAdapter(
  'plano.fetch',
  async (plano, { context }) => ({
    url: 'http://plano.local',
    fetch: context === undefined ? plano.fetch : (input, init) => plano.fetch(input, { ...init, context }),
    close: async () => undefined,
  }),
  {
    skip: {
      ...WITHOUT_HOST,
      'two cookies of the host application survive': noHost,
      'a connection is kept alive after a stream': 'there is no connection',
      'a whole address in place of the path is served by its path': 'there is no connection',
    },
  },
)

describeAdapter(
  'the Node server',
  async (plano, { context = {} }) => {
    const server = await serve(plano, { admit: () => context })
    return { url: server.url, close: () => server.close() }
  },
  { skip: { ...WITHOUT_HOST, 'two cookies of the host application survive': noHost } },
)

describeAdapter('Express 5', mountExpress(express, '/'))
describeAdapter('Express 4', mountExpress(express4, '/'))
describeAdapter('Koa 2', mountKoa(Koa2))
describeAdapter('Koa 3', mountKoa(Koa))

// The mount path affects paths only, so the stream cases above are not repeated.
const groups = ['surfaces', 'bodies', 'host'] as const
describeAdapter('Express 5 below a path', mountExpress(express, '/ai'), { groups })
describeAdapter('Express 5 in a router, below the version too', mountRouter(express), { groups })
describeAdapter('Koa 3 below a path', mountKoa(Koa, '/ai'), { groups })
describeAdapter('in front of an application', mountInFront, {
  groups,
  skip: Object.fromEntries(Object.keys(WITHOUT_HOST).map((name) => [name, noParser])),
})

it.each([
  ['Express 5', express],
  ['Express 4', express4 as unknown as Express],
] as const)('%s: a body that a parser before us has uncompressed is not compressed any more', async (_name, create) => {
  for (const parser of [create.json(), create.raw({ type: '*/*' }), create.text({ type: '*/*' })]) {
    const plano = planoForExpress({ agents: [{ id: 'a', run: ({ input }) => `heard ${input}` }] })
    const app = create()
    app.use(parser, plano)
    const { url, close } = await listen(app)
    const response = await fetch(`${url}/v1/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(JSON.stringify({ model: 'a', messages: [{ role: 'user', content: 'ü' }] })),
    })
    expect(await response.text()).toContain('heard ü')
    await close()
    await plano.close()
  }
})
