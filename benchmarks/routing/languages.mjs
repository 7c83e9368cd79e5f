#!/usr/bin/env node
// Decisions of the built-in router in 18 languages, on requests in the language of the descriptions and in other languages.
//   node languages.mjs
// The right agent counts as right only when the confidence reaches the default threshold.
import { createContender } from './contenders/plano.mjs'
import { readJson } from './data.mjs'

const THRESHOLD = 0.55
const data = readJson('data/languages.json')
const contender = createContender('built-in', 'none')

function listRequests(language, from) {
  return Object.entries(data[language]).flatMap(([agent, texts]) =>
    texts.slice(1 + from).map((text) => ({ agent, text })),
  )
}

async function measure(router, requests) {
  const outcomes = []
  for (const { agent, text } of requests) {
    const { agents, confidence } = await router.decide([text])
    outcomes.push({ right: agents.join() === agent, sure: confidence >= THRESHOLD })
  }
  const share = (holds, of = outcomes) =>
    of.length === 0 ? '-' : ((100 * of.filter(holds).length) / of.length).toFixed(0)
  const kept = outcomes.filter(({ sure }) => sure)
  return {
    first: share(({ right }) => right),
    kept: share(({ sure }) => sure),
    right: share(({ right }) => right, kept),
  }
}

for (const language of Object.keys(data)) {
  const row = { language }
  for (const count of [0, 2]) {
    const agents = Object.entries(data[language]).map(([id, [description, ...requests]]) => ({
      id,
      description,
      examples: requests.slice(0, count),
    }))
    const router = await contender.prepare(agents)
    const own = await measure(router, listRequests(language, count))
    const others = Object.keys(data).filter((other) => other !== language)
    const foreign = await measure(
      router,
      others.flatMap((other) => listRequests(other, 3)),
    )
    const name = count === 0 ? 'described' : `${count} examples`
    row[`${name}: right first`] = own.first
    row[`${name}: sure`] = own.kept
    row[`${name}: of those right`] = own.right
    row[`${name}: foreign, sure`] = foreign.kept
    await router.close()
  }
  console.log(
    Object.entries(row)
      .map(([key, value]) => `${key} ${value}`)
      .join(' | '),
  )
}
