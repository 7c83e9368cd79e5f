import Anthropic from '@anthropic-ai/sdk'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

let provider: ScriptedProvider
afterEach(() => provider.close())

async function open(options: Parameters<typeof createScriptedProvider>[0] = {}) {
  provider = await createScriptedProvider(options)
  return new Anthropic({ baseURL: provider.url, apiKey: 'sk-scripted', maxRetries: 0 })
}

const ask = { model: 'claude-sonnet-4-5', max_tokens: 100, messages: [{ role: 'user' as const, content: 'hi' }] }
const script = {
  text: 'Let me look.',
  reasoning: 'hm hm',
  reasoningSignature: 'sig',
  redactedReasoning: 'opaque',
  toolCalls: [{ name: 'find', arguments: { q: 'Oslo' } }, { name: 'now' }],
  usage: { inputTokens: 10, outputTokens: 5, cachedInputTokens: 4, cacheWriteTokens: 1 },
}
const content = [
  { type: 'thinking', thinking: 'hm hm', signature: 'sig' },
  { type: 'redacted_thinking', data: 'opaque' },
  { type: 'text', text: 'Let me look.' },
  { type: 'tool_use', name: 'find', input: { q: 'Oslo' } },
  { type: 'tool_use', name: 'now', input: {} },
]

describe('messages through the anthropic client', () => {
  it('answers whole', async () => {
    const client = await open({ script })
    const answer = await client.messages.create(ask)
    expect(answer.content).toMatchObject(content)
    expect(answer.stop_reason).toBe('tool_use')
    expect(answer.usage).toMatchObject({
      input_tokens: 5,
      cache_read_input_tokens: 4,
      cache_creation_input_tokens: 1,
      output_tokens: 5,
    })
  })

  it('streams what the client accumulates to the same message', async () => {
    const client = await open({ script })
    const answer = await client.messages.stream(ask).finalMessage()
    expect(answer.content).toMatchObject(content)
    expect(answer.stop_reason).toBe('tool_use')
    expect(answer.usage).toMatchObject({ input_tokens: 5, output_tokens: 5 })
  })

  it('breaks a stream with the API’s error event', async () => {
    const client = await open({ script: { text: 'a b c', fault: 'error frame at 4' } })
    const error = await client.messages
      .stream(ask)
      .finalMessage()
      .catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(Anthropic.APIError)
    expect(error).toMatchObject({ type: 'overloaded_error' })
  })

  it('counts tokens without consuming the script', async () => {
    const client = await open({ script: ['only'] })
    expect(
      (await client.messages.countTokens({ model: ask.model, messages: ask.messages })).input_tokens,
    ).toBeGreaterThan(0)
    expect((await client.messages.create(ask)).content).toMatchObject([{ text: 'only' }])
    await expect(client.messages.create(ask)).rejects.toMatchObject({ status: 500 })
  })
})
