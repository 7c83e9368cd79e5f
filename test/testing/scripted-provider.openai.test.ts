import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'

let provider: ScriptedProvider
afterEach(() => provider.close())

async function open(options: Parameters<typeof createScriptedProvider>[0] = {}) {
  provider = await createScriptedProvider(options)
  return new OpenAI({ baseURL: provider.baseUrl, apiKey: 'sk-scripted', maxRetries: 0 })
}

const messages = [{ role: 'user' as const, content: 'hi' }]

describe('chat completions through the openai client', () => {
  it('answers whole with text, reasoning, tool calls and usage', async () => {
    const client = await open({
      script: {
        text: 'Let me look.',
        reasoning: 'hm',
        toolCalls: [{ name: 'find', arguments: { q: 'Oslo' } }],
        usage: { inputTokens: 10, outputTokens: 5, cachedInputTokens: 4, reasoningTokens: 2 },
      },
    })
    const answer = await client.chat.completions.create({ model: 'gpt-4o', messages })
    expect(answer.model).toBe('gpt-4o')
    expect(answer.choices[0]?.message).toMatchObject({
      content: 'Let me look.',
      reasoning_content: 'hm',
      tool_calls: [{ type: 'function', function: { name: 'find', arguments: '{"q":"Oslo"}' } }],
    })
    expect(answer.choices[0]?.finish_reason).toBe('tool_calls')
    expect(answer.usage).toMatchObject({ prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 })
  })

  it('streams what the client accumulates to the same completion', async () => {
    const client = await open({
      script: {
        text: 'one two three',
        toolCalls: [{ name: 'a', arguments: { x: 1 } }, { name: 'b' }],
        usage: { inputTokens: 3, outputTokens: 9 },
      },
    })
    const stream = client.chat.completions.stream({
      model: 'gpt-4o',
      messages,
      stream_options: { include_usage: true },
    })
    const answer = await stream.finalChatCompletion()
    expect(answer.choices[0]?.message.content).toBe('one two three')
    expect(
      answer.choices[0]?.message.tool_calls?.map((call) => call.type === 'function' && call.function),
    ).toMatchObject([
      { name: 'a', arguments: '{"x":1}' },
      { name: 'b', arguments: '{}' },
    ])
    expect(answer.usage?.total_tokens).toBe(12)
  })

  it('sends usage in a stream only if requested', async () => {
    const client = await open()
    const seen: unknown[] = []
    for await (const chunk of await client.chat.completions.create({ model: 'm', messages, stream: true })) {
      seen.push(chunk.usage)
    }
    expect(seen.length).toBeGreaterThan(2)
    expect(seen.every((usage) => usage === undefined)).toBe(true)
  })

  it('answers errors that the client maps to its classes', async () => {
    const client = await open({ script: { status: 429, headers: { 'retry-after': '1' }, error: 'slow down' } })
    const error = await client.chat.completions.create({ model: 'm', messages }).catch((reason: unknown) => reason)
    expect(error).toBeInstanceOf(OpenAI.RateLimitError)
    expect(error).toMatchObject({ status: 429, type: 'rate_limit_error', message: '429 slow down' })
  })

  it('records an abort of the client and closes the connection', async () => {
    const client = await open({ script: { text: 'a b c d', fault: 'stall 1h at frame 3' } })
    const stream = await client.chat.completions.create({ model: 'm', messages, stream: true })
    const request = await provider.nextRequest()
    expect(request.state).toBe('open')
    for await (const chunk of stream) {
      if (chunk.choices[0]?.delta.content !== '') break
    }
    await provider.aborted(request)
    expect(request.state).toBe('aborted')
    expect(request.headers['authorization']).toBe('Bearer sk-scripted')
    expect(request.bytesWritten).toBeGreaterThan(0)
  })
})

describe('responses through the openai client', () => {
  it('answers whole', async () => {
    const client = await open({ script: { text: 'yes', reasoning: 'because', finish: 'length' } })
    const answer = await client.responses.create({ model: 'gpt-4o', input: 'hi', instructions: 'be brief' })
    expect(answer.output_text).toBe('yes')
    expect(answer.status).toBe('incomplete')
    expect(answer.instructions).toBe('be brief')
    expect(answer.output.map((item) => item.type)).toEqual(['reasoning', 'message'])
  })

  it('streams what the client accumulates to the same response', async () => {
    const client = await open({
      script: { text: 'one two', reasoning: 'why not', toolCalls: [{ name: 'a', arguments: { x: 1 } }, { name: 'b' }] },
    })
    const stream = client.responses.stream({ model: 'gpt-4o', input: 'hi' })
    const answer = await stream.finalResponse()
    expect(answer.output_text).toBe('one two')
    expect(answer.output.map((item) => item.type)).toEqual(['reasoning', 'message', 'function_call', 'function_call'])
    expect(answer.usage?.output_tokens_details.reasoning_tokens).toBe(0)
  })

  it('streams a refusal and a custom tool call', async () => {
    const client = await open({
      script: [{ refusal: 'no, sorry' }, { toolCalls: [{ name: 'run', kind: 'custom', arguments: 'ls -l' }] }],
    })
    const refused = await client.responses.stream({ model: 'gpt-4o', input: 'hi' }).finalResponse()
    expect(refused.output).toMatchObject([{ type: 'message', content: [{ type: 'refusal', refusal: 'no, sorry' }] }])
    const called = await client.responses.stream({ model: 'gpt-4o', input: 'hi' }).finalResponse()
    expect(called.output).toMatchObject([{ type: 'custom_tool_call', name: 'run', input: 'ls -l' }])
  })
})

describe('other endpoints', () => {
  it('lists models and embeds', async () => {
    const client = await open({ models: ['m1', 'm2'] })
    const models = await client.models.list()
    expect(models.data.map((model) => model.id)).toEqual(['m1', 'm2'])
    const { data } = await client.embeddings.create({ model: 'e', input: ['a', 'b', 'a'] })
    expect(data[0]?.embedding).toHaveLength(8)
    expect(data[0]?.embedding).toEqual(data[2]?.embedding)
    expect(data[0]?.embedding).not.toEqual(data[1]?.embedding)
  })
})
