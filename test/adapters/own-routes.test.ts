import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createPlano, type Plano } from '@planojs/core'
import { planoMiddleware as planoForExpress, agentRoute as routeForExpress } from '@planojs/express'
import { planoMiddleware as planoForKoa, agentRoute as routeForKoa } from '@planojs/koa'
import compression from 'compression'
import express from 'express'
import express4 from 'express4'
import Koa from 'koa'
import compress from 'koa-compress'
import Koa2 from 'koa2'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

interface Gate {
  opened: Promise<void>
  open(): void
}

function createGate(): Gate {
  let open: () => void = () => undefined
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { opened, open: () => open() }
}

async function createAssistant(gate: Gate): Promise<Plano> {
  const plano = await createPlano(
    {
      agents: [
        {
          id: 'slow',
          run: async function* () {
            yield 'first '
            await gate.opened
            yield 'second'
          },
        },
        { id: 'weather', run: () => 'sun' },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'front',
          agents: [
            { id: 'slow', description: 'Tells long stories', examples: ['tell me a story'] },
            { id: 'weather', description: 'Weather and forecasts', examples: ['will it rain in Oslo?'] },
          ],
        },
      ],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

const RAIN = { messages: [{ role: 'user', content: 'will it rain in Bergen?' }] }

function onExpress(create: typeof express) {
  return (plano: Plano) => {
    const app = create()
    app.use(compression({ threshold: 0 }))
    app.use(create.json())
    app.use(planoForExpress(plano, { context: () => ({ tenant: 'acme' }) }))
    app.post('/own', async (request, response) => {
      const decision = await request.plano?.decide()
      const models = await request.plano?.fetch('/v1/models')
      response.json({ agents: decision?.agents, status: models?.status })
    })
    app.use(
      '/remote',
      routeForExpress((turn) => `remote ${turn.input}`),
    )
    return app as unknown as RequestListener
  }
}

function onKoa(App: typeof Koa) {
  return (plano: Plano) => {
    const app = new App()
    app.use(compress({ threshold: 0 }))
    app.use(async (ctx, next) => {
      if (ctx.path === '/own') Object.assign(ctx.request, { body: RAIN })
      await next()
    })
    app.use(planoForKoa(plano, { context: () => ({ tenant: 'acme' }) }))
    app.use(routeForKoa((turn) => `remote ${turn.input}`, { prefix: '/remote' }))
    app.use(async (ctx) => {
      const decision = await ctx.plano?.decide()
      const models = await ctx.plano?.fetch('/v1/models')
      ctx.body = { agents: decision?.agents, status: models?.status }
    })
    return app.callback()
  }
}

describe.each([
  ['Express 5', onExpress(express)],
  ['Express 4', onExpress(express4)],
  ['Koa 3', onKoa(Koa)],
  ['Koa 2', onKoa(Koa2 as typeof Koa)],
])('%s', (_name, mount) => {
  const post = (url: string, body: object) =>
    fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) })

  it('streams through compression in front of it', async () => {
    const gate = createGate()
    const url = await listen(mount(await createAssistant(gate)))
    const response = await post(`${url}/v1/chat/completions`, {
      model: 'front',
      stream: true,
      messages: [{ role: 'user', content: 'tell me a story' }],
    })
    let text = ''
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk
      // The next chunk is written only after this one arrives, so buffering would hang the test.
      if (text.includes('first ')) gate.open()
    }
    expect(text).toContain('second')
  })

  it('lets other routes decide and fetch', async () => {
    const url = await listen(mount(await createAssistant(createGate())))
    expect(await (await post(`${url}/own`, RAIN)).json()).toEqual({ agents: ['weather'], status: 200 })
  })

  it('has a route that is an agent of another engine', async () => {
    const url = await listen(mount(await createAssistant(createGate())))
    const other = await createPlano({
      agents: [{ id: 'far', url: `${url}/remote/v1/chat/completions` }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'far', description: 'Far away' }] }],
    })
    closers.push(() => other.close())
    const body = JSON.stringify({ model: 'front', messages: [{ role: 'user', content: 'hi' }] })
    const answer = await (await other.fetch('/v1/chat/completions', { method: 'POST', body })).json()
    expect(answer).toMatchObject({ choices: [{ message: { content: 'remote hi' } }] })
  })
})
