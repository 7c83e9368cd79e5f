import { serve } from '@hono/node-server'
import { Hono } from 'hono'
import { proxy } from 'hono/proxy'

const app = new Hono()
app.all('/v1/*', (context) => proxy(process.argv[2] + context.req.path, context.req))
serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send({ port }))
