import { planoProvider } from '@planojs/ai-sdk'
import { generateText, streamText } from 'ai'
import { createEngine, mustEqual } from './ask.ts'

const provider = planoProvider(await createEngine())
const asked = { model: provider('front'), prompt: 'hi', maxRetries: 0 }
const whole = await generateText(asked)
mustEqual(whole.text, 'echo hi')
const { plano } = whole.providerMetadata ?? {}
mustEqual(typeof plano?.['requestId'], 'string')
let text = ''
for await (const piece of streamText(asked).textStream) text += piece
mustEqual(text, 'echo hi')
