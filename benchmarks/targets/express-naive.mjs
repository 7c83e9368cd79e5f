// A minimal hand-written proxy: a JSON body parser and fetch.
import { Readable } from 'node:stream'
import express from 'express'

const app = express()
app.use(express.json({ limit: '10mb' }))
app.post('/v1/chat/completions', async (request, response) => {
  const answer = await fetch(`${process.argv[2]}/v1/chat/completions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: request.headers.authorization ?? '' },
    body: JSON.stringify(request.body),
  })
  response.status(answer.status)
  if (!request.body.stream) {
    response.json(await answer.json())
    return
  }
  response.setHeader('content-type', 'text/event-stream')
  Readable.fromWeb(answer.body).pipe(response)
})
const server = app.listen(0, '127.0.0.1', 4096, () => process.send({ port: server.address().port }))
