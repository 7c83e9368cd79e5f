// Calls the upstream with the official client for as long as it is told, and reports what that cost.
import OpenAI from 'openai'
import { createPlano } from '../../packages/core/dist/index.js'
import { planoOpenAI } from '../../packages/openai/dist/index.js'
import { findPercentile } from '../harness/statistics.mjs'
import { chatBody } from '../harness/workload.mjs'
import { modelProxy } from './config.mjs'

const [upstreamUrl, variant] = process.argv.slice(2)
const client =
  variant === 'plano'
    ? new OpenAI(planoOpenAI(await createPlano(modelProxy(upstreamUrl))))
    : new OpenAI({ baseURL: `${upstreamUrl}/v1`, apiKey: 'sk-benchmark', maxRetries: 0 })

async function callOnce(stream) {
  if (!stream) return (await client.chat.completions.create(chatBody())).choices[0].message.content.length
  let length = 0
  for await (const chunk of await client.chat.completions.create(chatBody({ stream: true })))
    length += chunk.choices[0]?.delta.content?.length ?? 0
  return length
}

async function work({ ms, inFlight, stream = false }) {
  const latencies = []
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const runOne = async () => {
    while (performance.now() - startedAt < ms) {
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

process.on('message', async (message) => {
  if (message.work) process.send({ done: await work(message.work) })
})
process.send({ port: 0 })
