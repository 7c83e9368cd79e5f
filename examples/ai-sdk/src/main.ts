import { planoProvider } from '@planojs/ai-sdk'
import { generateText, streamText } from 'ai'
import { createAssistant } from './create-assistant.ts'

const plano = await createAssistant()
const model = planoProvider(plano)('assistant')

// Plano retries and fails over itself, so the AI SDK's own retries are off.
const { text, providerMetadata } = await generateText({ model, prompt: 'Please roll two dice', maxRetries: 0 })
console.log(text)

const { textStream } = streamText({ model, prompt: 'Write a poem about the sea', maxRetries: 0 })
for await (const textPart of textStream) process.stdout.write(textPart)
console.log()

console.log('Routing decision of the first request:', providerMetadata?.['plano']?.['decision'])
await plano.close()
