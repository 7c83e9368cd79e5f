// Cost of filter chains: what five function filters add to a request, and five stream filters to an event.
//   node benchmarks/filters/measure-filters.ts
import { createPlano, defineFilter, type PlanoConfigInput } from '../../packages/core/src/index.ts'

const REQUESTS = 4000
const WARM_UP = 1000
const EVENTS = 400
const STREAMS = 60

const words = Array.from({ length: EVENTS }, (_, index) => `word${index} `)

function config(filters: PlanoConfigInput['filters'], chains: object): PlanoConfigInput {
  return {
    ...(filters === undefined ? {} : { filters }),
    agents: [
      {
        id: 'agent',
        async *run({ stream }) {
          if (!stream) yield 'hello'
          else for (const word of words) yield word
        },
      },
    ],
    listeners: [{ type: 'agent', name: 'door', agents: [{ id: 'agent', description: 'answers' }], ...chains }],
  }
}

const five = (make: (id: string) => NonNullable<PlanoConfigInput['filters']>[number]) =>
  ['a', 'b', 'c', 'd', 'e'].map(make)
const ids = ['a', 'b', 'c', 'd', 'e']

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0

/** Median microseconds of a request without and with a chain; the two take turns, so that load hits both alike. */
async function compare(chains: [without: PlanoConfigInput, with_: PlanoConfigInput], stream: boolean, count: number) {
  const engines = await Promise.all(chains.map((chain) => createPlano(chain, { env: {} })))
  const messages = [{ role: 'user', content: 'What is the weather in Oslo?' }]
  const body = JSON.stringify({ model: 'door', stream, messages })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const times: number[][] = [[], []]
  const warmUp = Math.min(count, WARM_UP)
  for (let index = 0; index < count + warmUp; index += 1) {
    for (const [which, plano] of engines.entries()) {
      const begun = performance.now()
      await (await plano.fetch('http://host/v1/chat/completions', init)).arrayBuffer()
      if (index >= warmUp) times[which]?.push((performance.now() - begun) * 1000)
    }
  }
  await Promise.all(engines.map((plano) => plano.close()))
  const [without = 0, withChain = 0] = times.map(median)
  return { without, added: withChain - without }
}

const judges = five((id) => ({
  id,
  run: ({ messages }) => (messages.length > 100 ? { action: 'reject', status: 400, message: 'x' } : undefined),
}))
const finders = five((id) => ({
  id,
  run: defineFilter({
    holdBack: 12,
    find(text, from) {
      const start = text.indexOf('SECRETMARKER', from)
      return start < 0 ? undefined : { start, end: start + 12, replacement: '' }
    },
  }),
}))

const plain = config(undefined, {})
const request = await compare([plain, config(judges, { input_filters: ids })], false, REQUESTS)
const event = await compare([plain, config(finders, { output_filters: ids })], true, STREAMS)
console.log(`request without filters     p50 ${request.without.toFixed(1)} µs`)
console.log(`five function filters add   p50 ${request.added.toFixed(1)} µs`)
console.log(`event without filters       p50 ${(event.without / EVENTS).toFixed(2)} µs`)
console.log(`five stream filters add     p50 ${(event.added / EVENTS).toFixed(2)} µs per event`)
