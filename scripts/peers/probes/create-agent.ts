import { createPlano } from '@planojs/core'
import { agentFromRunnable, ChatPlano, planoMiddleware } from '@planojs/langchain'
import { createAgent } from 'langchain'
import { createEngine, mustEqual } from './ask.ts'

const engine = await createEngine()
const model = new ChatPlano({ plano: engine, model: 'front' })
const agent = createAgent({ model, tools: [], middleware: [planoMiddleware({ plano: engine, budget: { calls: 2 } })] })
const { messages } = await agent.invoke({ messages: [{ role: 'user', content: 'hi' }] })
mustEqual(messages.at(-1)?.text, 'echo hi')
const served = await createPlano(
  {
    agents: [{ id: 'one', run: agentFromRunnable(agent) }],
    listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'one', description: 'Answers' }] }],
  },
  { env: {} },
)
mustEqual((await new ChatPlano({ plano: served, model: 'front' }).invoke('hi')).text, 'echo hi')
await served.close()
await engine.close()
