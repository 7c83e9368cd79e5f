import { measureOnce } from '../harness/measure-once.mjs'

const agents = Array.from({ length: 20 }, (_, index) => ({
  id: `agent_${index}`,
  url: `http://127.0.0.1:${20000 + index}`,
}))
const config = {
  version: 'v0.4.0',
  // Uses the built-in router. start-cached.mjs measures @planojs/local-router.
  orchestration: { encoder: 'none' },
  agents,
  listeners: [
    {
      type: 'agent',
      name: 'desk',
      agents: agents.map(({ id }, index) => ({ id, description: `Answers questions about topic ${index}` })),
    },
  ],
  model_providers: Array.from({ length: 20 }, (_, index) => ({
    model: `openai/model-${index}`,
    access_key: 'sk-benchmark',
  })),
}

const imported = await measureOnce(() => import('../../packages/core/dist/index.js'))
const created = await measureOnce(() => imported.result.createPlano(config))
const decided = await measureOnce(() => created.result.decide({ messages: 'what is known about topic 7' }))
process.send({ imported: imported.figures, created: created.figures, decided: decided.figures }, () => process.exit(0))
