import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Decision, PlanoError } from '@planojs/core'
import { planoMiddleware as expressPlano } from '@planojs/express'
import { planoMiddleware as koaPlano } from '@planojs/koa'
import express from 'express'
import Koa from 'koa'
import { afterEach, describe, expect, expectTypeOf, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

const BAD = { agents: [{ id: 'a', ulr: 'http://127.0.0.1:9' }] } as never

async function listen(handler: RequestListener): Promise<string> {
  const server = createServer(handler)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closers.push(() => server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

function openExpress() {
  const app = express().set('env', 'test')
  const plano = expressPlano(BAD)
  app.use(plano)
  app.get('/own', (_request, response) => void response.send('mine'))
  app.get('/asks', async (request, response) => {
    const decision = await request.plano.decide({ messages: 'hi' }).catch((error: PlanoError) => error.code)
    response.send(decision)
  })
  return { handler: app as RequestListener, plano }
}

function openKoa() {
  const app = new Koa()
  const plano = koaPlano(BAD)
  app.silent = true
  app.use(plano)
  app.use(async (ctx) => {
    ctx.body = ctx.path === '/asks' ? await ctx.plano.decide({ messages: 'hi' }).catch(({ code }) => code) : 'mine'
  })
  return { handler: app.callback() as RequestListener, plano }
}

describe.each([
  ['Express', openExpress],
  ['Koa', openKoa],
] as const)('%s with an invalid configuration', (_name, open) => {
  it('keeps its own routes and reports the mistakes to callers of Plano', async () => {
    const { handler, plano } = open()
    const url = await listen(handler)
    expect(await (await fetch(`${url}/own`)).text()).toBe('mine')
    expect((await fetch(`${url}/v1/models`)).status).toBe(500)
    expect(await (await fetch(`${url}/asks`)).text()).toBe('invalid_config')
    await expect(plano.plano).rejects.toMatchObject({ code: 'invalid_config' })
    // Like an application that shuts down.
    await expect(plano.close()).resolves.toBeUndefined()
  })
})

it('the decision of an answered request has a type', () => {
  expectTypeOf<express.Response['locals']['plano']>().toEqualTypeOf<Decision | undefined>()
  expectTypeOf<Koa.DefaultState['plano']>().toEqualTypeOf<Decision | undefined>()
})
