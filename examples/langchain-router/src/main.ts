import { createAfter } from './after.ts'
import { createBefore } from './before.ts'
import { ExampleModel } from './example-model.ts'

const model = new ExampleModel()
const before = createBefore(model)
const after = createAfter(before)

for (const input of ['What is the speed of light?', 'How do I bake bread?']) {
  model.calls = 0
  const { text } = await before.invoke({ input })
  console.log(`before, ${model.calls} model calls: ${text}`)
  model.calls = 0
  const answer = await after.invoke({ input })
  console.log(`after, ${model.calls} model call: ${answer.text}`)
}
const decision = await after.decide({ input: 'How do I bake bread?' })
console.log(`${decision.agents.join(', ')}: ${decision.reason}`)
