// The baseline: a plain Node server that passes bytes through undici's dispatcher.
import { createServer } from 'node:http'
import { Pool } from 'undici'

const pool = new Pool(process.argv[2], { connections: 1024, pipelining: 1, headersTimeout: 0, bodyTimeout: 0 })
const HOP_HEADERS = new Set(['connection', 'keep-alive', 'transfer-encoding', 'host', 'content-length'])

class Handler {
  constructor(response) {
    this.response = response
  }
  onRequestStart(controller) {
    const { response } = this
    response.on('close', () => {
      if (!response.writableFinished) controller.abort(new Error('the client disconnected'))
    })
  }
  onResponseStart(_controller, status, headers) {
    const list = []
    for (const name in headers) if (!HOP_HEADERS.has(name) || name === 'content-length') list.push(name, headers[name])
    this.response.writeHead(status, list)
  }
  onResponseData(controller, chunk) {
    if (this.response.write(chunk)) return
    controller.pause()
    this.response.once('drain', () => controller.resume())
  }
  onResponseEnd() {
    this.response.end()
  }
  onResponseError(_controller, error) {
    if (!this.response.headersSent) this.response.writeHead(502)
    this.response.end(String(error))
  }
}

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const headers = []
    const { rawHeaders } = request
    for (let index = 0; index < rawHeaders.length; index += 2)
      if (!HOP_HEADERS.has(rawHeaders[index].toLowerCase())) headers.push(rawHeaders[index], rawHeaders[index + 1])
    const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
    pool.dispatch({ path: request.url, method: request.method, headers, body }, new Handler(response))
  })
})
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', 4096, () => process.send({ port: server.address().port }))
