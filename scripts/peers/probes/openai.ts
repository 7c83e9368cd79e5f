import { planoOpenAI, serveShim } from '@planojs/openai'
import OpenAI from 'openai'
import { createEngine, mustEqual } from './ask.ts'

const engine = await createEngine()
const shim = await serveShim(engine)
const ask = { model: 'front', messages: [{ role: 'user' as const, content: 'hi' }] }
for (const client of [new OpenAI(planoOpenAI(engine)), new OpenAI({ baseURL: shim.baseURL, apiKey: 'plano' })]) {
  const whole = await client.chat.completions.create(ask)
  mustEqual(whole.choices[0]?.message.content, 'echo hi')
  let text = ''
  for await (const chunk of await client.chat.completions.create({ ...ask, stream: true })) {
    text += chunk.choices[0]?.delta.content ?? ''
  }
  mustEqual(text, 'echo hi')
  mustEqual((await client.responses.create({ model: 'front', input: 'hi' })).output_text, 'echo hi')
  const failure: unknown = await client.chat.completions
    .create({ ...ask, messages: 'none' as never })
    .catch((error: unknown) => error)
  mustEqual(failure instanceof OpenAI.BadRequestError, true)
}
await shim.close()
