import { createMultiPromptChain } from './create-multi-prompt-chain.ts'
import { createPlanoRouter } from './create-plano-router.ts'
import { ExampleModel } from './example-model.ts'

const model = new ExampleModel()
const chain = createMultiPromptChain(model)
const router = createPlanoRouter(chain)

for (const input of ['What is the speed of light?', 'How do I bake bread?']) {
  model.calls = 0
  const chainAnswer = await chain.invoke({ input })
  console.log(`MultiPromptChain, ${model.calls} model calls: ${chainAnswer.text}`)

  model.calls = 0
  const routerAnswer = await router.invoke({ input })
  console.log(`PlanoRouter, ${model.calls} model call: ${routerAnswer.text}`)
}

const decision = await router.decide({ input: 'How do I bake bread?' })
console.log(`${decision.agents.join(', ')}: ${decision.reason}`)
