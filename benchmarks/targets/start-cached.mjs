// Measures createPlano with ten agents and @planojs/local-router, and the first decision after it. The argument is the
// cache file of the vectors. The first process writes it.
import { readFileSync } from 'node:fs'
import { measureOnce } from '../harness/measure-once.mjs'

const { agents } = JSON.parse(readFileSync(new URL('../routing/data/clinc10.json', import.meta.url), 'utf8'))
const { createPlano } = await import('../../packages/core/dist/index.js')
const { createEncoder } = await import('../../packages/local-router/dist/index.js')

const created = await measureOnce(() =>
  createPlano({
    version: 'v0.4.0',
    orchestration: { encoder: createEncoder({ cacheFile: process.argv[2] }) },
    agents: agents.map(({ id }, index) => ({ id, url: `http://127.0.0.1:${20000 + index}` })),
    listeners: [{ type: 'agent', name: 'desk', agents: agents.map(({ id, description }) => ({ id, description })) }],
  }),
)
const decided = await measureOnce(() => created.result.decide({ messages: 'what is the weather like in Rome' }))
process.send({ created: created.figures, decided: decided.figures }, () => process.exit(0))
