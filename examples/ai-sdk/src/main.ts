import { planoProvider } from '@planojs/ai-sdk'
import { generateText, streamText } from 'ai'
import { createAssistant } from './create-assistant.ts'

const plano = await createAssistant()
const model = planoProvider(plano)('assistant')

// The engine retries and fails over by itself.
const { text, providerMetadata } = await generateText({ model, prompt: 'Please roll two dice', maxRetries: 0 })
console.log(text)

const { textStream } = streamText({ model, prompt: 'Write a poem about the sea', maxRetries: 0 })
for await (const piece of textStream) process.stdout.write(piece)
console.log()
console.log('decided:', providerMetadata?.['plano']?.['decision'])
await plano.close()
