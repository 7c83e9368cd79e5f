#!/usr/bin/env node
// Measures routing on ten sets of agents that were not used for tuning (data/sets, our own sentences, Apache-2.0): the
// table in docs/routing.md.
//   node sets.mjs [--half tune|dozens|dozens-once]
// The routers were tuned on "tune" and "dozens" (twelve agents each) and on CLINC150.
import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { createEncoder } from '../../packages/local-router/dist/index.js'
import * as bm25 from './contenders/bm25.mjs'
import { createContender } from './contenders/plano.mjs'
import { createRandom, joinPairs, readJson, wrap } from './data.mjs'
import { findF1, findMean } from './measures.mjs'
import { misspell } from './misspell.mjs'

const { values } = parseArgs({ options: { half: { type: 'string', default: 'hold-out' } } })
const THRESHOLD = 0.55
const files = readdirSync(new URL('data/sets/', import.meta.url)).filter((name) => name !== 'nobody.json')
const sets = files.map((name) => readJson(`data/sets/${name}`)).filter(({ half }) => half === values.half)
const nobody = readJson('data/sets/nobody.json')[values.half === 'tune' ? 'tune' : 'hold-out']

function takeAgents(set, detail) {
  return set.agents.map(({ id, terse, description, examples }) => ({
    id,
    description: detail === 'terse' ? terse : description,
    examples: detail === 'with examples' ? examples : [],
  }))
}

async function findShare(list, matches) {
  let count = 0
  for (const item of list) if (await matches(item)) count++
  return (100 * count) / list.length
}

async function measureSet(contender, set, detail) {
  const router = await contender.prepare(takeAgents(set, detail))
  const singles = Object.entries(set.singles).flatMap(([agent, texts]) => texts.map((text) => ({ text, agent })))
  const random = createRandom(5)
  const order = createRandom(8)
  const wrapped = singles.map(({ text, agent }, index) => ({ text: wrap(text, index, order), agent }))
  const isFirst = async ({ text, agent }) => (await router.decide([text])).agents[0] === agent
  const isUnder = async (text) => (await router.decide([text])).confidence < THRESHOLD
  const staysRight = async ({ turns, agent }) => (await router.decide(turns)).agents.join() === agent
  const findKeptRight = async (list) => {
    const kept = []
    for (const { text, agent } of list) {
      const { agents, confidence } = await router.decide([text])
      if (confidence >= THRESHOLD) kept.push(agents[0] === agent)
    }
    return kept.length === 0 ? undefined : (100 * kept.filter(Boolean).length) / kept.length
  }
  const measurePairs = async (pairs) => {
    const results = []
    for (const { text, agents } of pairs)
      results.push({ expected: agents, actual: (await router.decide([text])).agents })
    return 100 * findF1(results)
  }
  const row = {
    'top-1': await findShare(singles, isFirst),
    '1 typo': await findShare(singles, ({ text, agent }) =>
      isFirst({ text: misspell(text, { count: 1, random }), agent }),
    ),
    wrapped: await findShare(wrapped, isFirst),
    ...(contender.splits && {
      'wrapped split': await findShare(wrapped, async ({ text }) => (await router.decide([text])).agents.length > 1),
      kept: await findShare(singles, async ({ text }) => !(await isUnder(text))),
      'kept right': await findKeptRight(singles),
      'nobody rejected': await findShare(nobody, isUnder),
      'near rejected': await findShare(set.nearMisses, isUnder),
      'joined F1': await measurePairs(joinPairs(singles, 60, 3)),
      'written F1': await measurePairs(set.pairs),
      'follow-ups': await findShare(set.followUps, staysRight),
      switches: await findShare(set.switches, staysRight),
      ...(set.newTopics && { 'new topics': await findShare(set.newTopics, staysRight) }),
    }),
  }
  await router.close()
  return row
}

const contenders = [bm25, createContender('built-in', 'none'), createContender('local-router', createEncoder())]
for (const detail of ['terse', 'described', 'with examples']) {
  console.log(`\n${detail}: mean of ${sets.length} sets, in percent`)
  for (const contender of contenders) {
    const rows = []
    for (const set of sets) rows.push(await measureSet(contender, set, detail))
    const means = Object.keys(rows[0]).map((key) => `${key} ${findMean(rows.map((row) => row[key])).toFixed(1)}`)
    console.log(`${contender.name.padStart(12)}  ${means.join('  ')}`)
  }
}
