// Fails over from an upstream that answers 503 to one that works, with one of several implementations.
import { ExponentialBackoff, fallback, handleAll, retry, wrap } from 'cockatiel'
import { request } from 'undici'
import { createPlano } from '../../packages/core/dist/index.js'
import { findPercentile } from '../harness/statistics.mjs'
import { chatBody } from '../harness/workload.mjs'

const [downUrl, upUrl, variant] = process.argv.slice(2)
const body = JSON.stringify(chatBody())
const headers = { 'content-type': 'application/json', authorization: 'Bearer sk-benchmark' }

async function post(url) {
  const answer = await request(`${url}/v1/chat/completions`, { method: 'POST', headers, body })
  const text = await answer.body.text()
  if (answer.statusCode >= 400) throw new Error(`status ${answer.statusCode}`)
  return JSON.parse(text)
}

const NO_RETRY = { retry: { budget: 1, max_attempts: 2 }, circuit_breaker: false }

async function createCall() {
  if (variant === 'two direct calls')
    return async () => {
      await post(downUrl).catch(() => undefined)
      return post(upUrl)
    }
  if (variant === 'cockatiel') {
    const once = retry(handleAll, { maxAttempts: 0, backoff: new ExponentialBackoff() })
    const policy = wrap(
      fallback(handleAll, () => post(upUrl)),
      once,
    )
    return () => policy.execute(() => post(downUrl))
  }
  const plano = await createPlano({
    version: 'v0.4.0',
    model_providers: [
      { model: 'openai/gpt-4o-mini', name: 'down', base_url: `${downUrl}/v1`, access_key: 'sk-benchmark' },
      { model: 'openai/gpt-4o', name: 'up', base_url: `${upUrl}/v1`, access_key: 'sk-benchmark' },
    ],
    model_aliases: { 'gpt-4o-mini': { targets: [{ model: 'down' }], fallbacks: ['up'] } },
    resilience: NO_RETRY,
  })
  return async () => {
    const answer = await plano.fetch('http://plano/v1/chat/completions', { method: 'POST', headers, body })
    if (answer.status !== 200) throw new Error(`status ${answer.status}`)
    return answer.json()
  }
}

const call = await createCall()

async function work({ calls }) {
  const latencies = []
  const before = process.cpuUsage()
  for (let index = 0; index < calls; index += 1) {
    const sentAt = performance.now()
    const { choices } = await call()
    if (choices.length !== 1) throw new Error('an answer was empty')
    latencies.push(performance.now() - sentAt)
  }
  const { user, system } = process.cpuUsage(before)
  latencies.sort((one, other) => one - other)
  const [p50, p99] = [findPercentile(latencies, 0.5), findPercentile(latencies, 0.99)]
  return { cpu: (user + system) / calls, p50, p99 }
}

process.on('message', async (message) => {
  if (message.work) process.send({ done: await work(message.work) })
})
process.send({ port: 0 })
