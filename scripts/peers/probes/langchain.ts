import { HumanMessage } from '@langchain/core/messages'
import { RunnableLambda } from '@langchain/core/runnables'
import { createPlano } from '@planojs/core'
import { agentFromRunnable, ChatPlano, PlanoRouter } from '@planojs/langchain'
import { createEngine, mustEqual } from './ask.ts'

const engine = await createEngine()
const model = new ChatPlano({ plano: engine, model: 'front' })
mustEqual((await model.invoke([new HumanMessage('hi')])).text, 'echo hi')
let text = ''
for await (const chunk of await model.stream('hi')) text += chunk.text
mustEqual(text, 'echo hi')
const router = new PlanoRouter<string, string>({
  routes: {
    math: {
      description: 'Arithmetic and equations',
      examples: ['solve x + 3 = 10'],
      runnable: RunnableLambda.from((input: string) => `math ${input}`),
    },
  },
  fallback: () => 'other',
})
mustEqual(await router.invoke('solve x + 5 = 12'), 'math solve x + 5 = 12')
mustEqual((await router.batch(['who wrote Hamlet?'], { maxConcurrency: 1 }))[0], 'other')
const served = await createPlano(
  {
    agents: [{ id: 'router', run: agentFromRunnable(router, { input: (turn) => turn.input }) }],
    listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'router', description: 'Answers' }] }],
  },
  { env: {} },
)
mustEqual(
  (await new ChatPlano({ plano: served, model: 'front' }).invoke('solve x + 5 = 12')).text,
  'math solve x + 5 = 12',
)
await served.close()
await engine.close()
