const agents = Array.from({ length: 20 }, (_, index) => ({
  id: `agent_${index}`,
  url: `http://127.0.0.1:${20000 + index}`,
}))
const config = {
  version: 'v0.4.0',
  // The built-in router: what @planojs/local-router adds has a benchmark of its own, `routing`.
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

async function measure(work) {
  const startedAt = performance.now()
  const before = process.cpuUsage()
  const result = await work()
  const { user, system } = process.cpuUsage(before)
  return { result, figures: { ms: performance.now() - startedAt, cpuMs: (user + system) / 1000 } }
}

const imported = await measure(() => import('../../packages/core/dist/index.js'))
const created = await measure(() => imported.result.createPlano(config))
const decided = await measure(() => created.result.decide({ messages: 'what is known about topic 7' }))
process.send({ imported: imported.figures, created: created.figures, decided: decided.figures }, () => process.exit(0))
