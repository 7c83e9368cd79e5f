import Koa from 'koa'
import { planoMiddleware } from '../../packages/koa/dist/index.js'
import { modelProxy } from './config.mjs'

const app = new Koa()
const middleware = planoMiddleware(modelProxy(process.argv[2]))
await middleware.plano
app.use(middleware)
const server = app.listen(0, '127.0.0.1', 4096, () => process.send({ port: server.address().port }))
server.keepAliveTimeout = 120_000
