#!/usr/bin/env node
// Decision times of plano.decide: with ten to a thousand agents and with very long messages, and how long the event
// loop is blocked.
//   node times.mjs [--only built-in|local-router]
// Build the repository first. Times depend on the machine and its load.
import { parseArgs } from 'node:util'
import { createEncoder } from '../../packages/local-router/dist/index.js'
import { createContender } from './contenders/plano.mjs'
import { readJson, takeAgents } from './data.mjs'
import { findPercentile } from './measures.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const set = readJson('data/clinc10.json')
/** Every seventh request, from one of them on. The encoder keeps recent vectors, so no request is timed twice. */
const listRequests = (from) => set.utterances.filter((_, index) => index % 7 === from).map(({ text }) => text)
const requests = listRequests(0)
const FILLER = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod. '
const LONG = [
  `How do I make pancakes?\n${FILLER.repeat(1400)}`,
  `${FILLER.repeat(1400)}\nHow do I make pancakes?`,
  `${FILLER.repeat(700)} pay my electricity bill now. ${FILLER.repeat(700)}`,
  'a'.repeat(100_000),
]

/** Returns the longest time in ms between two turns of the event loop while `run` is in progress. */
async function watchLoop(run) {
  let last = performance.now()
  let longest = 0
  let isRunning = true
  const turn = () => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isRunning) setImmediate(turn)
  }
  setImmediate(turn)
  await run()
  isRunning = false
  return Math.max(longest, performance.now() - last)
}

async function timeWithEventLoop(router, texts) {
  const times = []
  const blocked = []
  for (const text of texts) {
    const startedAt = performance.now()
    blocked.push(await watchLoop(() => router.decide([text])))
    times.push(performance.now() - startedAt)
  }
  return { times, blocked }
}

async function timeDecisions(router, texts) {
  const times = []
  for (const text of texts) {
    const startedAt = performance.now()
    await router.decide([text])
    times.push(performance.now() - startedAt)
  }
  return times
}

function print(title, times, blocked) {
  const [p50, p99] = [0.5, 0.99].map((share) => findPercentile(times, share).toFixed(3))
  const eventLoop = blocked
    ? `  event loop blocked p50 ${findPercentile(blocked, 0.5).toFixed(1)}  max ${Math.max(...blocked).toFixed(1)}`
    : ''
  console.log(`${title.padEnd(44)} p50 ${p50}  p99 ${p99}${eventLoop}`)
}

function createAgents(count) {
  return Array.from({ length: count }, (_, index) => {
    const { id, description } = set.agents[index % set.agents.length]
    return {
      id: `${id}_${index}`,
      description: `${description} Serves branch number ${index} of the company.`,
      examples: [],
    }
  })
}

const contenders = [createContender('built-in', 'none'), createContender('local-router', createEncoder())]
for (const contender of contenders) {
  if (values.only && contender.name !== values.only) continue
  for (const count of [0, 5]) {
    const router = await contender.prepare(takeAgents(set, count, 0))
    const texts = listRequests(count)
    await timeDecisions(router, texts.slice(0, 150))
    print(`${contender.name}, 10 agents, ${count} examples`, await timeDecisions(router, texts.slice(150)))
    if (count === 0) {
      // The encoder keeps recent vectors, so every text differs at its ends.
      const long = [1, 2, 3].flatMap((round) => LONG.map((text) => `${round} ${text} ${round}`))
      const { times, blocked } = await timeWithEventLoop(router, long)
      print(`${contender.name}, 100,000 characters`, times.slice(4), blocked.slice(4))
    }
    await router.close()
  }
  if (contender.name !== 'built-in') continue
  for (const count of [10, 100, 1000]) {
    const router = await contender.prepare(createAgents(count))
    await timeDecisions(router, requests.slice(0, 100))
    print(`built-in, ${count} agents`, await timeDecisions(router, requests.slice(100, 300)))
    await router.close()
  }
}
