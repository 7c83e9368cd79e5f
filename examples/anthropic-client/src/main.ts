import Anthropic from '@anthropic-ai/sdk'
import { planoAnthropic } from '@planojs/openai'
import { createAssistant } from './create-assistant.ts'

const plano = await createAssistant()
const client = new Anthropic(planoAnthropic(plano))

const message = await client.messages.create({
  model: 'assistant',
  max_tokens: 200,
  messages: [{ role: 'user', content: 'Please roll two dice' }],
})
for (const block of message.content) {
  if (block.type === 'text') console.log(block.text)
}

const stream = client.messages.stream({
  model: 'assistant',
  max_tokens: 200,
  messages: [{ role: 'user', content: 'Write a poem about the sea' }],
})
stream.on('text', (text) => process.stdout.write(text))
await stream.finalMessage()
console.log()
await plano.close()
