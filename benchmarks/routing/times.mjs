#!/usr/bin/env node
// How long decisions take, through plano.decide: ten agents, growth up to a thousand, very long messages, and how long the event loop is held.
//   node times.mjs [--only built-in|local-router]
// Build the repository first. Times are of this machine under its load of the moment.
import { parseArgs } from 'node:util'
import { createEncoder } from '../../packages/local-router/dist/index.js'
import { createContender } from './contenders/plano.mjs'
import { readJson, takeAgents } from './data.mjs'
import { findPercentile } from './measures.mjs'

const { values } = parseArgs({ options: { only: { type: 'string' } } })
const set = readJson('data/clinc10.json')
const requests = set.utterances.filter((_, index) => index % 7 === 0).map(({ text }) => text)
const FILLER = 'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod. '
const LONG = [
  `How do I make pancakes?\n${FILLER.repeat(1400)}`,
  `${FILLER.repeat(1400)}\nHow do I make pancakes?`,
  `${FILLER.repeat(700)} pay my electricity bill now. ${FILLER.repeat(700)}`,
  'a'.repeat(100_000),
]

/** Longest time between two turns of the event loop while something runs, in milliseconds. */
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

async function time(router, texts) {
  const times = []
  const holds = []
  for (const text of texts) {
    const startedAt = performance.now()
    holds.push(await watchLoop(() => router.decide([text])))
    times.push(performance.now() - startedAt)
  }
  return { times, holds }
}

async function timeQuietly(router, texts) {
  const times = []
  for (const text of texts) {
    const startedAt = performance.now()
    await router.decide([text])
    times.push(performance.now() - startedAt)
  }
  return times
}

function tell(title, times, holds) {
  const [p50, p99] = [0.5, 0.99].map((share) => findPercentile(times, share).toFixed(3))
  const held = holds
    ? `  event loop held p50 ${findPercentile(holds, 0.5).toFixed(1)} at most ${Math.max(...holds).toFixed(1)}`
    : ''
  console.log(`${title.padEnd(44)} p50 ${p50}  p99 ${p99}${held}`)
}

function grow(count) {
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
    await timeQuietly(router, requests.slice(0, 150))
    tell(`${contender.name}, 10 agents, ${count} examples`, await timeQuietly(router, requests.slice(150)))
    if (count === 0) {
      const { times, holds } = await time(router, [...LONG, ...LONG, ...LONG])
      tell(`${contender.name}, 100,000 characters`, times.slice(4), holds.slice(4))
    }
    await router.close()
  }
  if (contender.name !== 'built-in') continue
  for (const count of [10, 100, 1000]) {
    const router = await contender.prepare(grow(count))
    await timeQuietly(router, requests.slice(0, 100))
    tell(`built-in, ${count} agents`, await timeQuietly(router, requests.slice(100, 300)))
    await router.close()
  }
}
