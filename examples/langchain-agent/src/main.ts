import { createPlano } from '@planojs/core'
import { ChatPlano, planoMiddleware } from '@planojs/langchain'
import { createAgent, tool } from 'langchain'
import { z } from 'zod'
import { answerLikeAModel } from './answer-like-a-model.ts'

// A function acts as the model, so the example needs no key. In an application, name a real model such as
// `openai/gpt-4o-mini` with its `access_key` instead.
const plano = await createPlano({ model_providers: [{ model: 'example/model', run: answerLikeAModel, default: true }] })

const add = tool(({ a, b }) => String(a + b), {
  name: 'add',
  description: 'Adds two numbers.',
  schema: z.object({ a: z.number(), b: z.number() }),
})

const agent = createAgent({
  model: new ChatPlano({ plano, model: 'example/model' }),
  tools: [add],
  middleware: [planoMiddleware({ plano, model: 'example/model', budget: { calls: 5 } })],
})

const { messages } = await agent.invoke({ messages: [{ role: 'user', content: 'What is 19 + 23?' }] })
for (const message of messages) console.log(`${message.type}: ${message.text}`)
await plano.close()
