import { agent, multiAgent } from '@llamaindex/workflow'
import { createPlano } from '@planojs/core'
import { agentFromLlamaIndex, PlanoLLM, PlanoSelector, planoRootAgent } from '@planojs/llamaindex'
import { createEngine, mustEqual } from './ask.ts'

const engine = await createEngine()
const llm = new PlanoLLM({ plano: engine, model: 'front' })
mustEqual((await llm.chat({ messages: [{ role: 'user', content: 'hi' }] })).message.content, 'echo hi')
const { selections } = await new PlanoSelector().select(
  [{ description: 'Weather and rain' }, { description: 'Flights between airports' }],
  'find a flight',
)
mustEqual(selections[0]?.index, 1)
const root = planoRootAgent({
  agents: [agent({ name: 'weather', description: 'Weather', llm, tools: [] })],
})
const workflow = multiAgent({ agents: root.agents, rootAgent: root })
mustEqual((await workflow.run('hi')).data.result, 'echo hi')
const served = await createPlano(
  {
    agents: [{ id: 'one', run: agentFromLlamaIndex(workflow) }],
    listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'one', description: 'Answers' }] }],
  },
  { env: {} },
)
mustEqual((await new PlanoLLM({ plano: served, model: 'front' }).complete({ prompt: 'hi' })).text, 'echo hi')
await served.close()
await engine.close()
