#!/usr/bin/env node
// Routing quality and speed of Plano's routers, BM25 and nlp.js on the same data.
//   node main.mjs [--step <n>] [--quick] [--only <name>]     --step takes every n-th request, --quick every tenth
// Build the repository first (npm run build at the root) and run npm install here. Times depend on the machine and its
// load.
// Everything else is the same on every run.
import { cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { createEncoder } from '../../packages/local-router/dist/index.js'
import * as bm25 from './contenders/bm25.mjs'
import { createContender } from './contenders/plano.mjs'
import { countDraws, createRandom, joinPairs, readJson, takeAgents } from './data.mjs'
import { findAuroc, findF1, findMean, findPercentile } from './measures.mjs'
import { misspell, shorten } from './misspell.mjs'

const { values } = parseArgs({
  options: {
    step: { type: 'string', default: '1' },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
})
const set = readJson('data/clinc10.json')
const conversations = readJson('data/follow-ups.json')
const step = values.quick ? 10 : Number(values.step)
const utterances = set.utterances.filter((_, index) => index % step === 0)
// Fewer pairs scatter by two points.
const pairs = joinPairs(set.utterances, values.quick ? 100 : 1000, 9)

async function listContenders() {
  const encoder = createEncoder()
  const list = [bm25]
  try {
    list.push(await import('./contenders/nlpjs.mjs'))
  } catch {
    console.log('nlp.js is not installed and is left out. Run npm install in benchmarks/routing to include it.')
  }
  list.push(createContender('built-in', 'none'), createContender('local-router', encoder))
  return list.filter(({ name }) => values.only === undefined || name === values.only)
}

async function measureSingles(router, requests) {
  const times = []
  const outcomes = []
  for (const { text, agent } of requests) {
    const startedAt = performance.now()
    const verdict = await router.decide([text])
    times.push(performance.now() - startedAt)
    outcomes.push({ ...verdict, agent })
  }
  const percentage = (matches) => (100 * outcomes.filter(matches).length) / outcomes.length
  return {
    confidences: outcomes.map(({ confidence }) => confidence),
    times,
    accuracy: percentage(({ agents, agent }) => agents[0] === agent),
    topThree: percentage(({ ranking, agent }) => ranking.slice(0, 3).includes(agent)),
    split: percentage(({ agents }) => agents.length > 1),
  }
}

async function measureConversations(router, list) {
  let right = 0
  for (const { turns, agent } of list) if ((await router.decide(turns)).agents.join() === agent) right++
  return (100 * right) / list.length
}

async function measurePairs(router) {
  const results = []
  for (const { text, agents } of pairs) results.push({ expected: agents, actual: (await router.decide([text])).agents })
  return 100 * findF1(results)
}

async function measureDraw(contender, count, draw) {
  const startedAt = performance.now()
  const router = await contender.prepare(takeAgents(set, count, draw))
  const ready = performance.now() - startedAt
  // The encoder keeps the vectors of the last 512 texts, so these requests are other ones or measured last.
  await measureSingles(router, set.utterances.slice(-100))
  const clean = await measureSingles(router, utterances)
  const none = await measureSingles(
    router,
    set.outOfScope.map((text) => ({ text, agent: '' })),
  )
  const sample = utterances.slice(0, 1000)
  const measureMisspelt = async (change) => {
    const requests = sample.map(({ text, agent }) => ({ text: change(text), agent }))
    return (await measureSingles(router, requests)).accuracy
  }
  const measureTypos = (count) => {
    const random = createRandom(5)
    return measureMisspelt((text) => misspell(text, { count, random }))
  }
  const isFirst = draw === 0
  const row = {
    'top-1': clean.accuracy,
    'top-3': clean.topThree,
    'none AUROC': findAuroc(clean.confidences, none.confidences),
    '1 typo': await measureTypos(1),
    '2 typos': await measureTypos(2),
    short: await measureMisspelt(shorten),
    'split wrongly': contender.splits ? clean.split : undefined,
    'two intents F1': contender.splits && isFirst ? await measurePairs(router) : undefined,
    'follow-ups':
      contender.remembers && isFirst ? await measureConversations(router, conversations.followUps) : undefined,
    switches: contender.remembers && isFirst ? await measureConversations(router, conversations.switches) : undefined,
    'p50 ms': findPercentile(clean.times, 0.5),
    'p99 ms': findPercentile(clean.times, 0.99),
    'ready ms': ready,
  }
  await router.close()
  return row
}

function format(name, value) {
  if (value === undefined) return '-'
  if (name === 'ready ms') return value.toFixed(0)
  if (name.endsWith('ms')) return value < 1 ? value.toFixed(3) : value.toFixed(1)
  return name.endsWith('AUROC') ? value.toFixed(3) : value.toFixed(1)
}

function printTable(title, rows) {
  const columns = Object.keys(rows[0].row)
  const lines = [
    ['', ...columns],
    ...rows.map(({ name, row }) => [name, ...columns.map((key) => format(key, row[key]))]),
  ]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  console.log(`\n${title}`)
  for (const line of lines) console.log(line.map((cell, column) => cell.padStart(widths[column])).join('  '))
}

async function main() {
  console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${cpus().length} cores`)
  console.log(
    `${utterances.length} requests for 10 agents, ${set.outOfScope.length} for no agent, ${pairs.length} pairs`,
  )
  const contenders = await listContenders()
  for (const count of [0, 5, 20]) {
    const rows = []
    for (const contender of contenders) {
      const draws = []
      for (let draw = 0; draw < (values.quick ? 1 : countDraws(set, count)); draw++) {
        draws.push(await measureDraw(contender, count, draw))
      }
      const mean = Object.keys(draws[0]).map((key) => [key, findMean(draws.map((row) => row[key]))])
      rows.push({ name: contender.name, row: Object.fromEntries(mean) })
    }
    printTable(count === 0 ? 'Descriptions only' : `${count} examples per agent`, rows)
  }
}

await main()
