// Cost of filter chains: what five function filters add to a request, and five stream filters to an event.
//   node benchmarks/filters/measure-filters.ts
import { createPlano, defineFilter, type PlanoConfigInput } from '../../packages/core/src/index.ts'

const REQUESTS = 4000
const WARM_UP = 1000
const EVENTS = 400
const STREAMS = 150

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

/**
 * Median microseconds of a request without and with a chain, by the clock and by the processor's time (in blocks, because
 * that is counted coarsely). The two take turns, so that load hits both alike; only the processor's time tells on a busy machine.
 */
async function compare(chains: [without: PlanoConfigInput, with_: PlanoConfigInput], stream: boolean, count: number) {
  const engines = await Promise.all(chains.map((chain) => createPlano(chain, { env: {} })))
  const messages = [{ role: 'user', content: 'What is the weather in Oslo?' }]
  const body = JSON.stringify({ model: 'door', stream, messages })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const clock: number[][] = [[], []]
  const processor: number[][] = [[], []]
  const block = stream ? 5 : 100
  for (let at = -Math.min(count, WARM_UP); at < count; at += block) {
    for (const [which, plano] of engines.entries()) {
      const before = process.cpuUsage()
      for (let index = 0; index < block; index += 1) {
        const begun = performance.now()
        await (await plano.fetch('http://host/v1/chat/completions', init)).arrayBuffer()
        if (at >= 0) clock[which]?.push((performance.now() - begun) * 1000)
      }
      const { user, system } = process.cpuUsage(before)
      if (at >= 0) processor[which]?.push((user + system) / block)
    }
  }
  await Promise.all(engines.map((plano) => plano.close()))
  const [without = 0, withChain = 0] = clock.map(median)
  const [idle = 0, busy = 0] = processor.map(median)
  return { without, added: withChain - without, processorAdded: busy - idle }
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
const tell = (name: string, value: number, unit = 'µs') => console.log(name.padEnd(36), value.toFixed(2), unit)
tell('request without filters, p50', request.without)
tell('five function filters add, p50', request.added)
tell('  processor time', request.processorAdded)
tell('event without filters, p50', event.without / EVENTS)
tell('five stream filters add, p50', event.added / EVENTS, 'µs per event')
tell('  processor time', event.processorAdded / EVENTS, 'µs per event')
