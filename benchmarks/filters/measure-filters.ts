// The cost of filter chains: what five function filters add to a request, and what five stream filters add to an event.
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
    listeners: [{ type: 'agent', name: 'chat', agents: [{ id: 'agent', description: 'answers' }], ...chains }],
  }
}

const five = (make: (id: string) => NonNullable<PlanoConfigInput['filters']>[number]) =>
  ['a', 'b', 'c', 'd', 'e'].map(make)
const ids = ['a', 'b', 'c', 'd', 'e']

const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? 0

/**
 * Measures a request without and with a chain: medians of elapsed time and of CPU time, in µs. CPU time is read once
 * per block, because it is counted coarsely. Blocks alternate, so that other load affects both alike. On a busy machine
 * only the CPU time is meaningful.
 */
async function compare(chains: [without: PlanoConfigInput, with_: PlanoConfigInput], stream: boolean, count: number) {
  const engines = await Promise.all(chains.map((chain) => createPlano(chain, { env: {} })))
  const messages = [{ role: 'user', content: 'What is the weather in Oslo?' }]
  const body = JSON.stringify({ model: 'chat', stream, messages })
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body }
  const elapsed: number[][] = [[], []]
  const cpu: number[][] = [[], []]
  const block = stream ? 5 : 100
  for (let at = -Math.min(count, WARM_UP); at < count; at += block) {
    for (const [which, plano] of engines.entries()) {
      const before = process.cpuUsage()
      for (let index = 0; index < block; index += 1) {
        const startedAt = performance.now()
        await (await plano.fetch('http://host/v1/chat/completions', init)).arrayBuffer()
        if (at >= 0) elapsed[which]?.push((performance.now() - startedAt) * 1000)
      }
      const { user, system } = process.cpuUsage(before)
      if (at >= 0) cpu[which]?.push((user + system) / block)
    }
  }
  await Promise.all(engines.map((plano) => plano.close()))
  const [without = 0, withChain = 0] = elapsed.map(median)
  const [cpuWithout = 0, cpuWithChain = 0] = cpu.map(median)
  return { without, added: withChain - without, cpuAdded: cpuWithChain - cpuWithout }
}

const requestFilters = five((id) => ({
  id,
  run: ({ messages }) => (messages.length > 100 ? { action: 'reject', status: 400, message: 'x' } : undefined),
}))
const streamFilters = five((id) => ({
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
const request = await compare([plain, config(requestFilters, { input_filters: ids })], false, REQUESTS)
const event = await compare([plain, config(streamFilters, { output_filters: ids })], true, STREAMS)
const print = (name: string, value: number, unit = 'µs') => console.log(name.padEnd(36), value.toFixed(2), unit)
print('request without filters, p50', request.without)
print('five function filters add, p50', request.added)
print('  CPU time', request.cpuAdded)
print('event without filters, p50', event.without / EVENTS)
print('five stream filters add, p50', event.added / EVENTS, 'µs per event')
print('  CPU time', event.cpuAdded / EVENTS, 'µs per event')
