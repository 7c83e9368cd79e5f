import { planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { createAssistant } from './create-assistant.ts'

const plano = await createAssistant()
const client = new OpenAI(planoOpenAI(plano))

// `withResponse` also returns the headers, which name the agent that answered.
const { data, response } = await client.chat.completions
  .create({ model: 'assistant', messages: [{ role: 'user', content: 'Please roll two dice' }] })
  .withResponse()
console.log(`${response.headers.get('x-plano-agents')}: ${data.choices[0]?.message.content}`)

const stream = await client.responses.create({ model: 'assistant', input: 'Write a poem about the sea', stream: true })
for await (const event of stream) {
  if (event.type === 'response.output_text.delta') process.stdout.write(event.delta)
}
console.log()
await plano.close()
