import { Agent } from 'node:http'
import express from 'express'
import { createProxyMiddleware } from 'http-proxy-middleware'

const app = express()
const agent = new Agent({ keepAlive: true, maxSockets: 4096, maxFreeSockets: 1024 })
const error = (_error, _request, response) => {
  if (response.writeHead && !response.headersSent) response.writeHead(502)
  response.end?.()
}
app.use(createProxyMiddleware({ target: process.argv[2], changeOrigin: true, agent, on: { error } }))
// Otherwise the process exits when a client resets its connection.
process.on('uncaughtException', (cause) => {
  if (cause.code !== 'ECONNRESET' && cause.code !== 'EPIPE') throw cause
})
const server = app.listen(0, '127.0.0.1', 4096, () => process.send({ port: server.address().port }))
