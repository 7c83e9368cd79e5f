import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { generateText, streamText } from 'ai'
import { createAssistant } from './create-assistant.ts'

const plano = await createAssistant()
// The address is never resolved: every request goes to `plano.fetch`.
const assistant = createOpenAICompatible({ name: 'plano', baseURL: 'http://plano.internal/v1', fetch: plano.fetch })
const model = assistant('assistant')

// The engine retries and fails over by itself.
const { text } = await generateText({ model, prompt: 'Please roll two dice', maxRetries: 0 })
console.log(text)

const { textStream } = streamText({ model, prompt: 'Write a poem about the sea', maxRetries: 0 })
for await (const piece of textStream) process.stdout.write(piece)
console.log()
await plano.close()
