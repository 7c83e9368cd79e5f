import Anthropic from '@anthropic-ai/sdk'
import OpenAI from 'openai'
import OpenAI5 from 'openai5'
import OpenAI6 from 'openai6'
import { describe, expect, it } from 'vitest'
import type { StreamPart } from '../../packages/core/src/contract/wire/reply.ts'
import type { Turn } from '../../packages/core/src/contract/wire/turn.ts'
import { createContext, decodeBytes, encodeParts, fetchOf } from './translate-stream.ts'
import { CHAT_STREAM, MESSAGES_STREAM } from './upstream-streams.ts'

const TEXT = 'Grüße 👩‍🚀 there'
const turn: Turn = { messages: [], stream: true, streamUsage: true, source: 'chat', extras: {} }

const UPSTREAMS: ['chat' | 'messages', Uint8Array][] = [
  ['chat', CHAT_STREAM],
  ['messages', MESSAGES_STREAM],
]

const fetchFor = (client: 'chat' | 'messages', parts: readonly StreamPart[]) =>
  fetchOf(encodeParts(client, parts, createContext({ model: 'shown', turn })))

describe.each(UPSTREAMS)('an answer streamed by a %s upstream', (dialect, bytes) => {
  const parts = decodeBytes(dialect, bytes, 7)

  it.each([
    ['openai 7', OpenAI],
    ['openai 6', OpenAI6 as unknown as typeof OpenAI],
    ['openai 5', OpenAI5 as unknown as typeof OpenAI],
  ])('is complete in the accumulator of %s', async (_name, Client) => {
    const client = new Client({ apiKey: 'k', baseURL: 'http://plano.invalid/v1', fetch: fetchFor('chat', parts) })
    const stream = client.chat.completions.stream({
      model: 'shown',
      messages: [{ role: 'user', content: 'hi' }],
      stream_options: { include_usage: true },
    })
    const completion = await stream.finalChatCompletion()
    const [choice] = completion.choices
    expect(completion.model).toBe('shown')
    expect(choice?.finish_reason).toBe('tool_calls')
    expect(choice?.message.content).toBe(TEXT)
    expect(choice?.message.tool_calls).toMatchObject([
      { id: 'call_a', type: 'function', function: { name: 'weather', arguments: '{"city":"Oslo"}' } },
      { id: 'call_b', type: 'function', function: { name: 'time', arguments: '{}' } },
    ])
    expect(completion.usage).toMatchObject({
      prompt_tokens: 11,
      completion_tokens: 7,
      total_tokens: 18,
      prompt_tokens_details: { cached_tokens: 4 },
    })
  })

  it('is complete in the accumulator of @anthropic-ai/sdk', async () => {
    const client = new Anthropic({ apiKey: 'k', baseURL: 'http://plano.invalid', fetch: fetchFor('messages', parts) })
    const stream = client.messages.stream({
      model: 'shown',
      max_tokens: 9,
      messages: [{ role: 'user', content: 'hi' }],
    })
    const message = await stream.finalMessage()
    expect(message.model).toBe('shown')
    expect(message.stop_reason).toBe('tool_use')
    expect(message.content).toMatchObject([
      { type: 'thinking', thinking: 'Let me see.', signature: dialect === 'messages' ? 'sig' : '' },
      { type: 'text', text: TEXT },
      { type: 'tool_use', id: 'call_a', name: 'weather', input: { city: 'Oslo' } },
      { type: 'tool_use', id: 'call_b', name: 'time', input: {} },
    ])
    expect(message.usage).toMatchObject({ input_tokens: 7, cache_read_input_tokens: 4, output_tokens: 7 })
  })

  it('is an error in every client when it is cut off before its finish', async () => {
    for (const share of [0.2, 0.5, 0.7]) {
      const cut = decodeBytes(dialect, bytes.subarray(0, Math.floor(bytes.length * share)), 50)
      expect(cut.at(-1)?.type).toBe('error')
      const openai = new OpenAI({ apiKey: 'k', baseURL: 'http://plano.invalid/v1', fetch: fetchFor('chat', cut) })
      const chat = openai.chat.completions.stream({ model: 'm', messages: [{ role: 'user', content: 'hi' }] })
      await expect(chat.finalChatCompletion()).rejects.toThrow(OpenAI.APIError)
      const anthropic = new Anthropic({
        apiKey: 'k',
        baseURL: 'http://plano.invalid',
        fetch: fetchFor('messages', cut),
      })
      const message = anthropic.messages.stream({
        model: 'm',
        max_tokens: 9,
        messages: [{ role: 'user', content: 'hi' }],
      })
      await expect(message.finalMessage()).rejects.toThrow(Anthropic.APIError)
    }
  })

  it('is the same for any chunking', () => {
    const ids = (list: StreamPart[]) => JSON.stringify(list)
    for (const size of [1, 2, 3, 64, bytes.length]) expect(ids(decodeBytes(dialect, bytes, size))).toBe(ids(parts))
  })
})
