import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import Router from '@koa/router'
import { createPlano, type Plano } from '@planojs/core'
import { planoMiddleware } from '@planojs/express'
import { planoMiddleware as planoForKoa } from '@planojs/koa'
import express from 'express'
import express4 from 'express4'
import Koa from 'koa'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function openEngine(): Promise<Plano> {
  const plano = await createPlano({
    agents: [{ id: 'poet', run: () => 'Roses are red.' }],
    listeners: [{ type: 'agent', name: 'assistant', agents: [{ id: 'poet', description: 'Writes poems' }] }],
  })
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const QUESTION = JSON.stringify({ model: 'assistant', messages: [{ role: 'user', content: 'a poem' }] })

/** The status of a chat completion at a URL, and the text or the body. */
async function ask(url: string): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: QUESTION })
  const text = await response.text()
  const content = text.startsWith('{') ? JSON.parse(text).choices?.[0].message.content : text
  return `${response.status} ${content}`
}

const POEM = '200 Roses are red.'
const pass: express.RequestHandler = (_request, _response, next) => next()

describe.each([
  ['Express 5', express, '*rest'],
  ['Express 4', express4, '*'],
] as const)('%s', (_name, create, rest) => {
  it.each([
    ['a route with the path of the API', '/v1/chat/completions', (a, m) => a.post('/v1/chat/completions', pass, m)],
    ['a route below a path', '/ai/v1/chat/completions', (a, m) => a.post('/ai/v1/chat/completions', [pass, m])],
    ['a route with a wildcard', '/ai/v1/chat/completions?a=1', (a, m) => a.all(`/ai/${rest}`, m)],
    ['a route with a parameter', '/t/9/v1/chat/completions', (a, m) => a.all(`/t/:tenant/${rest}`, m)],
    ['a mount at the whole path', '/ai/v1/chat/completions', (a, m) => a.use('/ai/v1/chat/completions', pass, m)],
    ['a mount at a part of the path', '/ai/v1/chat/completions', (a, m) => a.use('/ai/v1/chat', m)],
    ['a mount with a wildcard', '/ai/v1/chat/completions?a=1', (a, m) => a.use(`/ai/${rest}`, m)],
    [
      'a route of a router',
      '/api/ai/v1/chat/completions',
      (a, m) => a.use('/api', create.Router().post(`/ai/${rest}`, m)),
    ],
  ] as [string, string, (app: express.Application, middleware: express.RequestHandler) => unknown][])(
    'answers on %s',
    async (_where, path, mount) => {
      const app = create()
      mount(app, planoMiddleware(await openEngine()))
      expect(await ask((await listen(app)) + path)).toBe(POEM)
    },
  )

  it('does not take a path of the application below its mount, nor after another route called next', async () => {
    const app = create()
    const plano = await openEngine()
    app.all(`/${rest}`, pass)
    app.use(planoMiddleware(plano))
    app.use('/ai', planoMiddleware(plano))
    app.post('/other/v1/chat/completions', (_request, response) => void response.send('mine'))
    app.post('/ai/own/v1/chat/completions', (_request, response) => void response.send('mine'))
    const url = await listen(app)
    expect(await ask(`${url}/other/v1/chat/completions`)).toBe('200 mine')
    expect(await ask(`${url}/ai/own/v1/chat/completions`)).toBe('200 mine')
    expect(await ask(`${url}/v1/chat/completions`)).toBe(POEM)
  })

  it('does not let a client choose what precedes the path within a wildcard', async () => {
    const app = create()
    const plano = planoMiddleware(await openEngine())
    app.use('/ai/v1', (_request: unknown, response: express.Response) => void response.send('guarded'))
    app.use(`/ai/${rest}`, plano)
    app.all(`/t/:tenant/${rest}`, plano)
    app.use((_request: unknown, response: express.Response) => void response.send('mine'))
    const url = await listen(app)
    expect(await ask(`${url}/ai/v1/chat/completions`)).toBe('200 guarded')
    for (const path of ['ai/x', 'ai/x%2Fy', 'ai/%78', 'ai/x/y', 't/a/x', 't/a/x%2Fy'])
      expect(await ask(`${url}/${path}/v1/chat/completions`), path).toBe('200 mine')
    expect(await ask(`${url}/t/a%2Fb/v1/chat/completions`)).toBe(POEM)
    expect(await ask(`${url}/t/v1/v1/chat/completions`)).toBe(POEM)
    expect(await ask(`${url}/t/a/v1/chat/completions/`)).toBe(POEM)
  })

  it('answers below a prefix when a handler calls it, as controllers with guards do', async () => {
    const plano = planoMiddleware(await openEngine(), { prefix: '/api/guarded' })
    const app = create()
    const router = create.Router()
    router.all(`/guarded/${rest}`, (request, response, next) => plano(request, response, next))
    app.use('/api', router)
    const url = await listen(app)
    expect(await ask(`${url}/api/guarded/v1/chat/completions`)).toBe(POEM)
    expect(await ask(`${url}/api/guarded/own`)).toMatch(/^404/)
  })

  it('reports a broken configuration on a route of the application', async () => {
    const app = create()
    const plano = planoMiddleware({ agents: 'none' } as never)
    plano.plano.catch(() => undefined)
    app.post('/ai/v1/chat/completions', plano)
    const host = app as unknown as (...all: unknown[]) => void
    const url = await listen((request, response) => host(request, response, () => response.end('told')))
    expect(await ask(`${url}/ai/v1/chat/completions`)).toBe('200 told')
  })
})

/** What Connect, Fastify's `middie` and Vite do: `url` loses the mount, `originalUrl` has it, nothing else is added. */
async function listenLikeConnect(mount: string, middleware: express.RequestHandler): Promise<string> {
  return listen((request, response) => {
    const url = request.url ?? '/'
    Object.assign(request, { originalUrl: url, url: url.slice(mount.length) || '/' })
    middleware(request as express.Request, response as express.Response, () => response.end('mine'))
  })
}

describe('a host with middleware of Connect', () => {
  it.each(['', '/ai', '/ai/v1', '/ai/v1/chat/completions'])('answers below "%s"', async (mount) => {
    const url = await listenLikeConnect(mount, planoMiddleware(await openEngine()))
    const path = '/ai/v1/chat/completions'.slice(mount === '' ? 3 : 0)
    expect(await ask(url + path)).toBe(POEM)
    expect(await (await fetch(`${url}${mount}/own`)).text()).toBe('mine')
  })
})

describe('@koa/router', () => {
  it.each([
    ['a route', '/ai/v1/chat/completions', (r, m) => r.post('/ai/v1/chat/completions', (_, next) => next(), m)],
    ['a route with a wildcard', '/ai/v1/chat/completions', (r, m) => r.all('/ai/{*rest}', m)],
    ['a mount', '/ai/v1/chat/completions', (r, m) => r.use('/ai', m).all('/ai/{*rest}', () => undefined)],
    ['a mount at the version', '/ai/v1/chat/completions', (r, m) => r.use('/ai/v1', m).all('/ai/{*rest}', () => {})],
    [
      'a nested router',
      '/api/ai/v1/chat/completions',
      (r, m) => {
        const inner = new Router()
        inner.post('/v1/chat/completions', m)
        r.use('/api/ai', inner.routes())
      },
    ],
  ] as [string, string, (router: Router, middleware: Koa.Middleware) => unknown][])(
    'answers on %s',
    async (_where, path, mount) => {
      const router = new Router()
      mount(router, planoForKoa(await openEngine()) as Koa.Middleware)
      const app = new Koa().use(router.routes())
      expect(await ask((await listen(app.callback())) + path)).toBe(POEM)
    },
  )

  it('does not let a client choose what precedes the path within a wildcard', async () => {
    const router = new Router()
    router.all('/ai/{*rest}', planoForKoa(await openEngine()) as Koa.Middleware)
    const url = await listen(new Koa().use(router.routes()).callback())
    expect(await ask(`${url}/ai/v1/chat/completions`)).toBe(POEM)
    for (const path of ['x', 'x%2Fy', 'x/y']) expect(await ask(`${url}/ai/${path}/v1/chat/completions`)).toMatch(/^404/)
  })

  it('leaves a route of the application to it', async () => {
    const router = new Router()
    router.post('/other/v1/chat/completions', (ctx) => {
      ctx.body = 'mine'
    })
    const app = new Koa().use(planoForKoa(await openEngine())).use(router.routes())
    expect(await ask(`${await listen(app.callback())}/other/v1/chat/completions`)).toBe('200 mine')
  })
})
