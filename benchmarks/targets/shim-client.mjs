// Calls the upstream with the official client and reports what the calls cost.
import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import OpenAI from 'openai'
import { createPlano } from '../../packages/core/dist/index.js'
import { planoOpenAI } from '../../packages/openai/dist/index.js'
import { findPercentile } from '../harness/statistics.mjs'
import { chatBody } from '../harness/workload.mjs'
import { modelProxy } from './config.mjs'

const [upstreamUrl, variant] = process.argv.slice(2)
const plano = variant === 'plano' ? await createPlano(modelProxy(upstreamUrl)) : undefined
const client =
  plano !== undefined
    ? new OpenAI(planoOpenAI(plano))
    : new OpenAI({ baseURL: `${upstreamUrl}/v1`, apiKey: 'sk-benchmark', maxRetries: 0 })

async function callOnce(stream) {
  if (!stream) return (await client.chat.completions.create(chatBody())).choices[0].message.content.length
  let length = 0
  for await (const chunk of await client.chat.completions.create(chatBody({ stream: true })))
    length += chunk.choices[0]?.delta.content?.length ?? 0
  return length
}

async function work({ ms, inFlight, stream = false, calls = Number.POSITIVE_INFINITY }) {
  const latencies = []
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const runOne = async () => {
    while (performance.now() - startedAt < ms && latencies.length < calls) {
      const sentAt = performance.now()
      if ((await callOnce(stream)) === 0) throw new Error('an answer was empty')
      latencies.push(performance.now() - sentAt)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, runOne))
  const { user, system } = process.cpuUsage(before)
  const seconds = (performance.now() - startedAt) / 1000
  latencies.sort((one, other) => one - other)
  return {
    cpu: (user + system) / latencies.length,
    perSecond: latencies.length / seconds,
    p50: findPercentile(latencies, 0.5),
    p99: findPercentile(latencies, 0.99),
  }
}

/**
 * Measures the time that one call spends in the engine, in µs, one call at a time: from the call of `fetch` until
 * undici gets the request, and from the last byte of the answer until its text is available.
 */
async function measureShare({ calls }) {
  const shares = []
  let sentAt = 0
  let endedAt = 0
  const onSent = () => {
    sentAt = performance.now()
  }
  const onEnded = () => {
    endedAt = performance.now()
  }
  const timed = new OpenAI({
    ...planoOpenAI(plano),
    fetch: async (url, init) => {
      const calledAt = performance.now()
      const response = await plano.fetch(url, init)
      const text = await response.text()
      shares.push(sentAt - calledAt + performance.now() - endedAt)
      return { ok: true, status: 200, headers: response.headers, text: async () => text }
    },
  })
  subscribe('undici:request:create', onSent)
  subscribe('undici:request:trailers', onEnded)
  for (let index = 0; index < calls; index += 1) await timed.chat.completions.create(chatBody())
  unsubscribe('undici:request:create', onSent)
  unsubscribe('undici:request:trailers', onEnded)
  shares.sort((one, other) => one - other)
  return { shareUs50: findPercentile(shares, 0.5) * 1000 }
}

process.on('message', async ({ work: wanted }) => {
  if (wanted) process.send({ done: await (wanted.share ? measureShare(wanted) : work(wanted)) })
})
process.send({ port: 0 })
