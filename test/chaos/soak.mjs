import { readdirSync } from 'node:fs'
import { Agent, request as httpRequest } from 'node:http'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { createPlano } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { createScriptedProvider } from '@planojs/testing'

/** Faults of a tenth of the answers, before and after their first byte. */
const FAULTS = [
  'status 429 retry-after-ms 5',
  'status 503',
  'refused',
  'bytes 300 then reset',
  'error frame at 1',
  'clean close at frame 9',
  'malformed json at 6',
  'html 502',
]
const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages' }
const CHUNKS = Array.from({ length: 30 }, (_, index) => `word${index} `)
const WHOLE = CHUNKS.join('')

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

const countDescriptors = () => readdirSync('/proc/self/fd').length

/** Longer than idle upstream connections are kept open. */
const IDLE_MS = 15_000
const FEW_SOCKETS = 60
/** Longer than closed connections take to disappear, on a busy machine too. */
const CLOSED_MS = 30_000

/** Of this thread, as descriptors are of the process. */
const countSockets = () => process.getActiveResourcesInfo().filter((kind) => kind.startsWith('TCP')).length

/** Waits until a condition holds, at most `longestMs`. Looks every 100 ms. */
async function until(holds, longestMs) {
  for (let waited = 0; waited < longestMs && !holds(); waited += 100)
    await new Promise((resolve) => setTimeout(resolve, 100))
}

async function measure() {
  for (let round = 0; round < 3; round += 1) {
    collect()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return {
    heapMb: Math.round((process.memoryUsage().heapUsed / 1024 ** 2) * 10) / 10,
    descriptors: countDescriptors(),
    sockets: countSockets(),
  }
}

/**
 * Sends one streaming request over a socket. Returns whether it was complete, a valid error, or neither, which is a
 * failure.
 */
function ask({ url, agent, causes }, client) {
  const body = JSON.stringify({
    model: 'any',
    stream: true,
    max_tokens: 500,
    messages: [{ role: 'user', content: 'count' }],
  })
  return new Promise((resolve) => {
    const sent = httpRequest(url + PATHS[client], {
      method: 'POST',
      agent,
      headers: { 'content-type': 'application/json' },
    })
    let isAnswered = false
    const breakOff = (error) => {
      const when = isAnswered ? 'in the answer' : 'before the answer'
      const cause = `${error.code} ${when} on a ${sent.reusedSocket ? 'kept' : 'new'} connection`
      causes[cause] = (causes[cause] ?? 0) + 1
      resolve('broken')
    }
    // A kept-alive connection that was closed at the moment of reuse carried no request.
    sent.once('error', (error) => (sent.reusedSocket ? resolve(ask({ url, agent, causes }, client)) : breakOff(error)))
    sent.once('response', (response) => {
      isAnswered = true
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (piece) => {
        text += piece
      })
      response.once('error', breakOff)
      response.once('end', () => resolve(judge(client, text)))
    })
    sent.end(body)
  })
}

function judge(client, text) {
  const ended = client === 'chat' ? text.includes('[DONE]') : text.includes('message_stop')
  const failed = /"error":\{|"type":"error"/.test(text)
  const words = [...text.matchAll(/word\d+ /g)].map(([word]) => word).join('')
  if (failed) return WHOLE.startsWith(words) ? 'error' : 'garbled'
  return ended && words === WHOLE ? 'whole' : 'truncated'
}

/** One alias over all providers, with enough attempts. */
const configure = (providers) => ({
  model_providers: providers.map(({ url }, index) => ({
    model: `openai/m${index}`,
    access_key: 'k',
    base_url: url,
  })),
  model_aliases: { any: { target: 'openai/m0', fallbacks: ['openai/m1', 'openai/m2'] } },
  resilience: {
    retry: { max_attempts: 6, backoff: { initial: 5, max: 50 }, budget: 1 },
    circuit_breaker: { min_requests: 50, failure_rate: 0.9 },
  },
})

/**
 * Keeps `streams` requests in progress for `seconds` over real sockets. A tenth of the upstream's answers are faulty.
 * Returns how the requests ended, and heap size and file descriptors before and after.
 */
export async function soak({ streams, seconds, share = 0.1 }) {
  const start = await measure()
  let draw = 1
  const random = () => {
    draw = (draw * 48_271) % 2_147_483_647
    return draw / 2_147_483_647
  }
  const script = () => {
    const fault = random() < share ? FAULTS[Math.floor(random() * FAULTS.length)] : undefined
    const pace = '200-byte drip every 20ms'
    return { chunks: CHUNKS, fault: fault === undefined ? pace : [fault, pace] }
  }
  const providers = await Promise.all([0, 1, 2].map(() => createScriptedProvider({ script, strict: false })))
  const plano = await createPlano(configure(providers), { env: {} })
  const server = await serve(plano)
  const agent = new Agent({ keepAlive: true, maxSockets: streams })
  const counts = { whole: 0, error: 0, truncated: 0, garbled: 0, broken: 0 }
  const causes = {}
  let settled = 0
  plano.on('response', () => {
    settled += 1
  })
  const work = async (until) => {
    for (let turn = 0; performance.now() < until; turn += 1)
      counts[await ask({ url: server.url, agent, causes }, turn % 2 ? 'chat' : 'messages')] += 1
  }
  const crowd = (count, ms) => Promise.all(Array.from({ length: count }, () => work(performance.now() + ms)))
  const rest = async () => {
    agent.destroy()
    for (const { requests } of providers) requests.length = 0
    server.server.closeIdleConnections()
    // Idle connections are closed first, because each holds memory.
    await until(() => countSockets() <= FEW_SOCKETS, IDLE_MS)
    return measure()
  }
  // Warm up, so that code, pools and hidden classes exist before the first measurement.
  await crowd(Math.min(streams, 50), 1500)
  const before = await rest()
  const warm = { ...counts }
  await crowd(streams, seconds * 1000)
  const after = await rest()
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0)
  const outstanding = plano.health().reduce((sum, health) => sum + health.outstanding, 0)
  await server.close()
  await Promise.all(providers.map((provider) => provider.close()))
  await until(() => countSockets() <= start.sockets, CLOSED_MS)
  const closed = await measure()
  const own = Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, count - warm[key]]))
  return { requests: total, settled, outstanding, ...own, causes, start, before, after, closed }
}

if (process.argv[1] === import.meta.filename) {
  const [streams = '1000', seconds = '180'] = process.argv.slice(2)
  const report = await soak({ streams: Number(streams), seconds: Number(seconds) })
  process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  const { truncated, garbled, broken, requests, settled, start, before, after, closed, outstanding } = report
  const grown = after.heapMb - before.heapMb
  const isClean = truncated + garbled + broken === 0 && requests === settled && outstanding === 0
  if (!isClean || grown > 10 || closed.descriptors > start.descriptors + 5) process.exitCode = 1
}
