// A closed-loop load generator on plain sockets. It is cheap enough not to be the bottleneck, and it counts events.
import { Buffer } from 'node:buffer'
import { connect } from 'node:net'
import { findPercentile } from './statistics.mjs'

const END_OF_HEAD = Buffer.from('\r\n\r\n')
const END_OF_CHUNKS = Buffer.from('0\r\n\r\n')
const EVENT = Buffer.from('data: {')

/** Returns the bytes of a POST request. */
export function writeRequest({ port, path = '/v1/chat/completions', headers, body }) {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const lines = Object.entries({ ...headers, 'content-length': Buffer.byteLength(text) })
  const head = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')
  return Buffer.from(`POST ${path} HTTP/1.1\r\nhost: 127.0.0.1:${port}\r\n${head}\r\n${text}`)
}

/**
 * Sends the request over `connections` sockets, each time the previous answer is complete, for `ms` or until `requests`
 * are answered. With `everyMs` a connection sends at most one request per interval, so that all targets that can keep
 * up get the same load. Returns counts, failures, and percentiles of latency and time to first event in ms.
 */
export async function runLoad({ port, request, connections, everyMs = 0, ms = Infinity, requests = Infinity }) {
  const run = { latencies: [], firsts: [], answered: 0, sent: 0, events: 0, failed: 0, until: performance.now() + ms }
  const startedAt = performance.now()
  const sockets = Array.from({ length: connections }, (_, index) => {
    const firstAt = startedAt + (index / connections) * everyMs
    return drive(run, { port, request, requests, everyMs, firstAt })
  })
  await Promise.all(sockets)
  const seconds = (performance.now() - startedAt) / 1000
  run.latencies.sort((one, other) => one - other)
  run.firsts.sort((one, other) => one - other)
  return {
    requests: run.answered,
    events: run.events,
    failed: run.failed,
    perSecond: run.answered / seconds,
    p50: findPercentile(run.latencies, 0.5),
    p99: findPercentile(run.latencies, 0.99),
    firstEvent50: findPercentile(run.firsts, 0.5),
    firstEvent99: findPercentile(run.firsts, 0.99),
  }
}

function drive(run, { port, request, requests, everyMs, firstAt }) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true })
    let answer
    let dueAt = firstAt
    const sendInTurn = () => {
      if (everyMs === 0) return send()
      const now = performance.now()
      setTimeout(send, Math.max(0, dueAt - now))
      // Requests that were missed because the target was late are not sent later.
      dueAt = Math.max(dueAt, now) + everyMs
    }
    const send = () => {
      if (performance.now() >= run.until || run.sent >= requests) {
        socket.destroy()
        resolve()
        return
      }
      run.sent += 1
      answer = { sentAt: performance.now(), head: undefined, left: 0, chunked: false, sawEvent: false }
      socket.write(request)
    }
    socket.on('connect', sendInTurn)
    socket.on('data', (chunk) => {
      if (!readChunk(run, answer, chunk)) return
      run.answered += 1
      run.latencies.push(performance.now() - answer.sentAt)
      sendInTurn()
    })
    socket.on('error', () => {
      run.failed += 1
    })
    socket.on('close', resolve)
  })
}

/** Reads a chunk of the answer. Returns whether the answer is complete. */
function readChunk(run, answer, chunk) {
  let body = chunk
  if (answer.head === undefined) {
    const end = chunk.indexOf(END_OF_HEAD)
    answer.head = chunk.latin1Slice(0, end + 2).toLowerCase()
    if (!answer.head.startsWith('http/1.1 200')) run.failed += 1
    answer.chunked = answer.head.includes('transfer-encoding: chunked')
    answer.left = Number(/content-length: (\d+)/.exec(answer.head)?.[1] ?? 0)
    body = chunk.subarray(end + 4)
  }
  for (let at = body.indexOf(EVENT); at >= 0; at = body.indexOf(EVENT, at + 1)) {
    run.events += 1
    if (answer.sawEvent) continue
    answer.sawEvent = true
    run.firsts.push(performance.now() - answer.sentAt)
  }
  if (answer.chunked) return body.length >= 5 && body.subarray(body.length - 5).equals(END_OF_CHUNKS)
  answer.left -= body.length
  return answer.left <= 0
}
