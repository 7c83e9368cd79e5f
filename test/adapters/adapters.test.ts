import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Plano } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { planoMiddleware as planoForExpress } from '@planojs/express'
import { planoMiddleware as planoForKoa } from '@planojs/koa'
import { describeAdapter, type Mount, type MountOptions } from '@planojs/testing/suites'
import express from 'express'
// @ts-expect-error -- the alias of Express 4 has no types of its own
import express4 from 'express4'
import Koa from 'koa'
// @ts-expect-error -- the alias of Koa 2 has no types of its own
import Koa2 from 'koa2'

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

function mountExpress(create: typeof express, path: string): Mount {
  return (plano: Plano, { parsedBody, cookies = [] }: MountOptions) => {
    const app = create()
    if (parsedBody === 'json') app.use(create.json())
    if (parsedBody === 'raw') app.use(create.raw({ type: '*/*' }))
    app.use((_request, response, next) => {
      for (const cookie of cookies) response.append('set-cookie', cookie)
      next()
    })
    app.use(path, planoForExpress(plano))
    return listen(app, path === '/' ? '' : path)
  }
}

async function readBody(request: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const mountKoa =
  (App: typeof Koa): Mount =>
  (plano, { parsedBody, cookies = [] }) => {
    const app = new App()
    app.use(async (context, next) => {
      if (parsedBody !== undefined) {
        const bytes = await readBody(context.req)
        Object.assign(context.request, { body: parsedBody === 'raw' ? bytes : JSON.parse(bytes.toString('utf8')) })
      }
      for (const cookie of cookies) context.append('set-cookie', cookie)
      await next()
    })
    app.use(planoForKoa(plano))
    return listen(app.callback())
  }

const noHost = 'there is no host application before it'

describeAdapter(
  'plano.fetch',
  async (plano) => ({ url: 'http://plano.local', fetch: plano.fetch, close: async () => undefined }),
  {
    skip: {
      'a body that a parser before us has read (json)': noHost,
      'a body that a parser before us has read (raw)': noHost,
      'two cookies of the host application survive': noHost,
      'a connection is kept alive after a stream': 'there is no connection',
    },
  },
)

describeAdapter(
  'the Node server',
  async (plano) => {
    const server = await serve(plano)
    return { url: server.url, close: () => server.close() }
  },
  {
    skip: {
      'a body that a parser before us has read (json)': noHost,
      'a body that a parser before us has read (raw)': noHost,
      'two cookies of the host application survive': noHost,
    },
  },
)

describeAdapter('Express 5', mountExpress(express, '/'))
describeAdapter('Express 5 below a path', mountExpress(express, '/ai'))
describeAdapter('Express 4', mountExpress(express4, '/'))
describeAdapter('Koa 2', mountKoa(Koa2))
describeAdapter('Koa 3', mountKoa(Koa))
