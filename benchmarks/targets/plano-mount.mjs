// Plano in front of an Express application, as in docs/performance.md. Express receives only the requests that Plano
// does not serve.
import { createServer } from 'node:http'
import express from 'express'
import { createPlano } from '../../packages/core/dist/index.js'
import { answerNodeRequest } from '../../packages/core/dist/node/index.js'
import { modelProxy } from './config.mjs'

const app = express()
app.get('/', (_request, response) => response.send('the application'))
const plano = await createPlano(modelProxy(process.argv[2]))
const server = createServer((request, response) => {
  if (!answerNodeRequest(plano, { request, response })) app(request, response)
})
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', 4096, () => process.send({ port: server.address().port }))
