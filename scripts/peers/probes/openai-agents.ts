import { Agent, Runner, setTracingDisabled } from '@openai/agents'
import { planoModelProvider } from '@planojs/openai-agents'
import { createEngine, mustEqual } from './ask.ts'

setTracingDisabled(true)
const engine = await createEngine()
for (const api of ['responses', 'chat'] as const) {
  const runner = new Runner({ modelProvider: planoModelProvider(engine, { api }) })
  const agent = new Agent({ name: 'desk', instructions: 'Help.', model: 'front' })
  mustEqual((await runner.run(agent, 'hi')).finalOutput, 'echo hi')
  const streamed = await runner.run(agent, 'hi', { stream: true })
  await streamed.completed
  mustEqual(streamed.finalOutput, 'echo hi')
}
