// createPlano of ten agents with @planojs/local-router, and the first decision right after it. The file of vectors is the
// argument; the first process that gets it writes it.
import { readFileSync } from 'node:fs'

const { agents } = JSON.parse(readFileSync(new URL('../routing/data/clinc10.json', import.meta.url), 'utf8'))
const { createPlano } = await import('../../packages/core/dist/index.js')
const { createEncoder } = await import('../../packages/local-router/dist/index.js')

async function measure(work) {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, figures: { ms: performance.now() - startedAt, cpuMs: (user + system) / 1000 } }
}

const created = await measure(() =>
  createPlano({
    version: 'v0.4.0',
    orchestration: { encoder: createEncoder({ cacheFile: process.argv[2] }) },
    agents: agents.map(({ id }, index) => ({ id, url: `http://127.0.0.1:${20000 + index}` })),
    listeners: [{ type: 'agent', name: 'desk', agents: agents.map(({ id, description }) => ({ id, description })) }],
  }),
)
const decided = await measure(() => created.result.decide({ messages: 'what is the weather like in Rome' }))
process.send({ created: created.figures, decided: decided.figures }, () => process.exit(0))
