import Anthropic from '@anthropic-ai/sdk'
import { planoAnthropic } from '@planojs/openai'
import { createEngine, mustEqual } from './ask.ts'

const engine = await createEngine()
const client = new Anthropic(planoAnthropic(engine))
const ask = { model: 'front', max_tokens: 100, messages: [{ role: 'user' as const, content: 'hi' }] }
const [block] = (await client.messages.create(ask)).content
mustEqual(block?.type === 'text' && block.text, 'echo hi')
mustEqual(await client.messages.stream(ask).finalText(), 'echo hi')
const failure: unknown = await client.messages
  .create({ ...ask, messages: 'none' as never })
  .catch((error: unknown) => error)
mustEqual(failure instanceof Anthropic.BadRequestError, true)
await engine.close()
