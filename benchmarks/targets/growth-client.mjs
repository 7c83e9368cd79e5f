// Measures CPU ms per request of engines of growing size. The upstream answers from memory.
import { Buffer } from 'node:buffer'
import { createPlano } from '../../packages/core/dist/index.js'
import { answerBytes, chatBody } from '../harness/workload.mjs'
import { modelProxy } from './config.mjs'

const bytes = Buffer.from(answerBytes)
const headers = [['content-type', 'application/json']]
async function* source() {
  yield bytes
}
const transport = {
  send: () => Promise.resolve({ status: 200, headers, body: source(), cancel: () => undefined }),
  close: () => Promise.resolve(),
}
const WORDS =
  'river stone market engine garden window paper silver forest morning cloud bridge letter music harbour'.split(' ')
const phrase = (index) =>
  [3, 5, 7, 11].map((step) => `${WORDS[(index * step) % WORDS.length]}${index % step}`).join(' ')
const utf8 = new TextEncoder()

/** For each quantity that grows: creates an engine of that size and a function that sends it one request. */
const CASES = {
  async agents(count) {
    const agents = Array.from({ length: count }, (_, index) => ({
      id: `agent_${index}`,
      url: `http://127.0.0.1:1/${index}`,
    }))
    const listed = agents.map(({ id }, index) => ({ id, description: `Answers about ${phrase(index)}` }))
    const plano = await createPlano(
      { version: 'v0.4.0', agents, listeners: [{ type: 'agent', name: 'desk', agents: listed }] },
      { transport },
    )
    return {
      plano,
      ask: (turn) => plano.decide({ messages: [{ role: 'user', content: `Tell me about ${phrase(turn)}` }] }),
    }
  },
  async routes(count) {
    const preferences = Array.from({ length: count }, (_, index) => ({
      name: `route_${index}`,
      description: `Questions about ${phrase(index)}`,
      models: ['openai/gpt-4o-mini'],
    }))
    const plano = await createPlano(modelProxy('http://127.0.0.1:1', { routing_preferences: preferences }), {
      transport,
    })
    return {
      plano,
      ask: (turn) => plano.decide({ messages: [{ role: 'user', content: `Tell me about ${phrase(turn)}` }] }),
    }
  },
  async history(count) {
    const messages = Array.from({ length: count }, (_, index) => ({
      role: index % 2 === 0 ? 'user' : 'assistant',
      content: `${phrase(index)} and what came of it`,
    }))
    if (messages.at(-1).role !== 'user') messages.push({ role: 'user', content: 'And now?' })
    return asker(await createPlano(modelProxy('http://127.0.0.1:1'), { transport }), { ...chatBody(), messages })
  },
  async filters(count) {
    const filters = Array.from({ length: count }, (_, index) => ({
      id: `filter_${index}`,
      run: ({ messages }) => (messages.length > 999 ? { action: 'reject' } : undefined),
    }))
    const listeners = [{ type: 'model', name: 'models', input_filters: filters.map(({ id }) => id) }]
    const extra = count === 0 ? {} : { filters, listeners }
    return asker(await createPlano(modelProxy('http://127.0.0.1:1', extra), { transport }), chatBody())
  },
  async bodyBytes(count) {
    const body = chatBody()
    body.messages[1].content = 'lorem ipsum dolor '.repeat(Math.ceil(count / 18)).slice(0, count)
    return asker(await createPlano(modelProxy('http://127.0.0.1:1', { max_body: '20mb' }), { transport }), body)
  },
}

function asker(plano, body) {
  const sent = utf8.encode(JSON.stringify(body))
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: sent }
  return {
    plano,
    async ask() {
      const answer = await plano.fetch('http://plano/v1/chat/completions', init)
      if (answer.status !== 200) throw new Error(`status ${answer.status}: ${await answer.text()}`)
      await answer.arrayBuffer()
    },
  }
}

async function work({ what, size, ms }) {
  const { plano, ask } = await CASES[what](size)
  const warmUntil = performance.now() + ms / 2
  let turn = 0
  while (performance.now() < warmUntil || turn < 3) await ask(turn++)
  const before = process.cpuUsage()
  const until = performance.now() + ms
  let calls = 0
  while (performance.now() < until || calls < 5) {
    await ask(turn++)
    calls += 1
  }
  const { user, system } = process.cpuUsage(before)
  await plano.close()
  return { cpuMs: (user + system) / calls / 1000 }
}

process.on('message', async (message) => {
  if (message.work) process.send({ done: await work(message.work) })
})
process.send({ port: 0 })
