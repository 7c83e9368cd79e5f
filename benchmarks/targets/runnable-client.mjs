// The same ten branches behind LangChain's RunnableBranch and behind PlanoRouter.
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { PlanoRouter } from '../../packages/langchain/dist/index.js'
import { findPercentile } from '../harness/statistics.mjs'

// Use the router's own copy of @langchain/core, because Runnables of two copies do not recognise each other.
const requireFromPackage = createRequire(new URL('../../packages/langchain/package.json', import.meta.url))
const { RunnableBranch, RunnableLambda } = await import(
  pathToFileURL(requireFromPackage.resolve('@langchain/core/runnables')).href
)

const TOPICS = [
  ['weather', 'Weather and forecasts', 'will it rain tomorrow'],
  ['flights', 'Booking and changing flights', 'book a flight to Oslo'],
  ['hotels', 'Finding hotel rooms', 'a hotel room for two nights'],
  ['invoices', 'Invoices and payments', 'why is my invoice so high'],
  ['refunds', 'Refunds and returns', 'I want my money back refund'],
  ['visa', 'Visa and passport questions', 'do I need a visa'],
  ['luggage', 'Lost and extra luggage', 'my luggage is lost'],
  ['cars', 'Rental cars', 'rent a car at the airport'],
  ['trains', 'Train tickets and timetables', 'train tickets to Bergen'],
  ['food', 'Restaurants and food', 'a good restaurant nearby'],
]
const lambda = (name) => RunnableLambda.from(() => name)

function createRunnable(variant) {
  if (variant !== 'RunnableBranch') {
    const routes = Object.fromEntries(
      TOPICS.map(([name, description, example]) => [
        name,
        { description, examples: [example], runnable: lambda(name) },
      ]),
    )
    const orchestration = variant === 'PlanoRouter' ? { encoder: 'none' } : {}
    return new PlanoRouter({ routes, fallback: lambda('fallback'), orchestration })
  }
  const branches = TOPICS.map(([name, , example]) => {
    const [word] = example.split(' ').toSorted((one, other) => other.length - one.length)
    return [({ input }) => input.includes(word), lambda(name)]
  })
  return RunnableBranch.from([...branches, lambda('fallback')])
}

const variant = process.argv[3]
const runnable = createRunnable(variant)
const ask = (text) => runnable.invoke(variant === 'RunnableBranch' ? { input: text } : text)
let asked = 0

async function work({ calls }) {
  const latencies = []
  const before = process.cpuUsage()
  for (let index = 0; index < calls; index += 1) {
    const sentAt = performance.now()
    // All questions differ, so that no cache can answer.
    asked += 1
    await ask(`${TOPICS[index % TOPICS.length][2]}, case ${asked}`)
    latencies.push(performance.now() - sentAt)
  }
  const { user, system } = process.cpuUsage(before)
  latencies.sort((one, other) => one - other)
  return {
    cpu: (user + system) / calls,
    p50: findPercentile(latencies, 0.5),
    p99: findPercentile(latencies, 0.99),
  }
}

process.on('message', async (message) => {
  if (message.work) process.send({ done: await work(message.work) })
})
process.send({ port: 0 })
