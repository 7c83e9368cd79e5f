// A fast chat-completions provider: it parses no JSON and answers with prepared bytes.
//   node upstream.mjs [<status that it always answers>]
// The request body controls the answer: `"stream":true` asks for a stream, `"include_usage":true` for its usage,
// `"user":"n100d10"` for 100 events 10 ms apart, `"user":"s503"` for a status. Sends its port as a message to its
// parent.
import { createServer } from 'node:http'
import { answerBytes, eventText, usageText } from './workload.mjs'

const STREAM = Buffer.from('"stream":true')
const USAGE = Buffer.from('"include_usage":true')
const USER = Buffer.from('"user":"')
const DONE = 'data: [DONE]\n\n'
const jsonHeaders = ['content-type', 'application/json', 'content-length', String(answerBytes.length)]
const streamHeaders = ['content-type', 'text/event-stream; charset=utf-8', 'cache-control', 'no-cache']
const identity = ['x-request-id', 'req_0123456789', 'openai-processing-ms', '1']

/** The status that this upstream answers to every request, or 0. */
const FIXED_STATUS = Number(process.argv[2] ?? 0)

function readInstructions(body) {
  if (FIXED_STATUS > 0) return { events: 0, delayMs: 0, status: FIXED_STATUS }
  const at = body.indexOf(USER)
  const text = at < 0 ? '' : body.toString('latin1', at + USER.length, at + USER.length + 24)
  const [, events = '100', delayMs = '0'] = /^n(\d+)d(\d+)/.exec(text) ?? []
  return { events: Number(events), delayMs: Number(delayMs), status: Number(/^s(\d+)/.exec(text)?.[1] ?? 200) }
}

function stream(response, { events, delayMs, countsUsage }) {
  response.writeHead(200, [...streamHeaders, ...identity])
  let sent = 0
  let closed = false
  response.on('close', () => {
    closed = true
  })
  const next = () => {
    if (closed) return
    if (sent === events) {
      response.end(countsUsage ? usageText + DONE : DONE)
      return
    }
    response.write(eventText(sent, events))
    sent += 1
    if (delayMs > 0) setTimeout(next, delayMs)
    else setImmediate(next)
  }
  next()
}

const server = createServer((request, response) => {
  const chunks = []
  request.on('data', (chunk) => chunks.push(chunk))
  request.on('end', () => {
    const body = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
    const instructions = readInstructions(body)
    if (instructions.status >= 400) {
      response.writeHead(instructions.status, { 'content-type': 'application/json' })
      response.end('{"error":{"message":"busy","type":"server_error"}}')
    } else if (body.includes(STREAM)) stream(response, { ...instructions, countsUsage: body.includes(USAGE) })
    else {
      response.writeHead(200, [...jsonHeaders, ...identity])
      response.end(answerBytes)
    }
  })
})
server.keepAliveTimeout = 120_000
server.listen(0, '127.0.0.1', 4096, () => process.send?.({ port: server.address().port }))
