import { AIMessage, AIMessageChunk, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { createPlano, type Plano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ProviderScript, type ScriptedProvider } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { ChatPlanoFields } from './chat-fields.ts'
import { ChatPlano } from './chat-plano.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(
  script: ProviderScript,
  fields: Partial<ChatPlanoFields> = {},
  model = 'openai/gpt-4o-mini',
): Promise<{ chat: ChatPlano; provider: ScriptedProvider; plano: Plano }> {
  const provider = await createScriptedProvider({ script })
  const config: PlanoConfigInput = {
    model_providers: [{ model, access_key: 'sk-test', base_url: provider.url }],
    resilience: { retry: { max_attempts: 1 } },
  }
  const plano = await createPlano(config, { env: {} })
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { chat: new ChatPlano({ plano, model, ...fields }), provider, plano }
}

async function collect(chunks: AsyncIterable<AIMessageChunk>): Promise<{ whole: AIMessageChunk; count: number }> {
  let whole: AIMessageChunk | undefined
  let count = 0
  for await (const chunk of chunks) {
    whole = whole === undefined ? chunk : whole.concat(chunk)
    count += 1
  }
  return { whole: whole ?? new AIMessageChunk(''), count }
}

const USAGE = { inputTokens: 12, outputTokens: 7, cachedInputTokens: 4, reasoningTokens: 3 }
const add = tool(({ a, b }) => String(a + b), {
  name: 'add',
  description: 'Adds two numbers.',
  schema: z.object({ a: z.number(), b: z.number() }),
})
const Person = z.object({ name: z.string(), age: z.number() })

describe('ChatPlano answers', () => {
  it('with a complete message, usage and decision', async () => {
    const { chat } = await open({ text: 'hello', usage: USAGE })
    const message = await chat.invoke('hi')
    expect(message.content).toBe('hello')
    expect(message.usage_metadata).toMatchObject({
      input_tokens: 12,
      output_tokens: 7,
      total_tokens: 19,
      input_token_details: { cache_read: 4 },
      output_token_details: { reasoning: 3 },
    })
    expect(message.response_metadata).toMatchObject({
      model_provider: 'plano',
      finish_reason: 'stop',
      plano: { decision: { models: ['openai/gpt-4o-mini'] } },
    })
  })

  it('with a stream that adds up to the same', async () => {
    const { chat } = await open({ text: 'one two three', usage: USAGE })
    const { whole, count } = await collect(await chat.stream('hi'))
    expect(count).toBeGreaterThan(2)
    expect(whole.content).toBe('one two three')
    expect(whole.usage_metadata).toMatchObject({ input_tokens: 12, output_tokens: 7, total_tokens: 19 })
    expect(whole.response_metadata).toMatchObject({ model_provider: 'plano', finish_reason: 'stop' })
    const silent = await open({ text: 'x' }, { streamUsage: false })
    expect((await collect(await silent.chat.stream('hi'))).whole.usage_metadata).toBeUndefined()
  })

  it('with tokens for callbacks, also under invoke', async () => {
    const { chat } = await open('a b c', { streaming: true })
    const tokens: string[] = []
    const message = await chat.invoke('hi', { callbacks: [{ handleLLMNewToken: (token) => void tokens.push(token) }] })
    expect(tokens.join('')).toBe('a b c')
    expect(message.text).toBe('a b c')
  })

  it('with reasoning as blocks, streamed or not, in both output versions', async () => {
    const script = { text: 'so 42', reasoning: 'six times seven' }
    const blocks = [
      { type: 'reasoning', reasoning: 'six times seven' },
      { type: 'text', text: 'so 42' },
    ]
    for (const outputVersion of ['v0', 'v1'] as const) {
      const { chat } = await open(() => script, { outputVersion }, 'anthropic/claude-sonnet-4-5')
      expect((await chat.invoke('hi')).contentBlocks).toMatchObject(blocks)
      expect((await collect(await chat.stream('hi'))).whole.contentBlocks).toMatchObject(blocks)
    }
  })

  it('with citations on the text', async () => {
    const url_citation = { url: 'https://a.example', title: 'A', start_index: 0, end_index: 4 }
    const message = { role: 'assistant', content: 'So so', annotations: [{ type: 'url_citation', url_citation }] }
    const { chat } = await open({
      json: {
        id: 'c1',
        object: 'chat.completion',
        created: 1,
        model: 'm',
        choices: [{ index: 0, message, finish_reason: 'stop' }],
      },
    })
    expect((await chat.invoke('hi')).contentBlocks).toMatchObject([
      { type: 'text', text: 'So so', annotations: [{ type: 'citation', url: 'https://a.example', endIndex: 4 }] },
    ])
  })

  it('and sends system, images, tool calls and results in every provider’s form', async () => {
    const { chat, provider } = await open('ok')
    await chat.invoke([
      new SystemMessage('short'),
      new HumanMessage({
        content: [
          { type: 'text', text: 'what is it?' },
          { type: 'image', mimeType: 'image/png', data: 'AAAA' },
        ],
      }),
      new AIMessage({ content: '', tool_calls: [{ id: 'c1', name: 'add', args: { a: 1, b: 2 } }] }),
      new ToolMessage({ content: '3', tool_call_id: 'c1' }),
    ])
    expect(provider.requests[0]?.body['messages']).toEqual([
      { role: 'system', content: 'short' },
      {
        role: 'user',
        content: [
          { type: 'text', text: 'what is it?' },
          { type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } },
        ],
      },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'add', arguments: '{"a":1,"b":2}' } }],
      },
      { role: 'tool', content: '3', tool_call_id: 'c1' },
    ])
  })

  it('for an agent listener, and omits the model when the engine routes', async () => {
    const plano = await createPlano(
      {
        agents: [{ id: 'echo', run: (turn) => `echo ${turn.input}` }],
        listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'echo', description: 'Repeats' }] }],
      },
      { env: {} },
    )
    closers.push(() => plano.close())
    expect((await new ChatPlano({ plano, model: 'front' }).invoke('hi')).text).toBe('echo hi')
    expect((await new ChatPlano({ plano, listener: 'front' }).invoke('hi')).response_metadata).toMatchObject({
      plano: { agents: ['echo'] },
    })
  })
})

describe('ChatPlano calls tools', () => {
  const script = { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] }

  it('streamed or not, in parallel', async () => {
    const two = { toolCalls: [...script.toolCalls, { id: 'c2', name: 'add', arguments: { a: 3, b: 4 } }] }
    const { chat, provider } = await open(() => two)
    const bound = chat.bindTools([add], { tool_choice: 'any', parallel_tool_calls: true })
    const calls = [
      { id: 'c1', name: 'add', args: { a: 1, b: 2 } },
      { id: 'c2', name: 'add', args: { a: 3, b: 4 } },
    ]
    expect((await bound.invoke('1 + 2, 3 + 4?')).tool_calls).toMatchObject(calls)
    expect((await collect(await bound.stream('1 + 2, 3 + 4?'))).whole.tool_calls).toMatchObject(calls)
    expect(provider.requests[0]?.body).toMatchObject({
      tool_choice: 'required',
      parallel_tool_calls: true,
      tools: [{ type: 'function', function: { name: 'add', parameters: { required: ['a', 'b'] } } }],
    })
  })

  it('by name, and keeps invalid JSON arguments as invalid calls', async () => {
    const { chat, provider } = await open({ toolCalls: [{ id: 'c1', name: 'add', arguments: '{"a":' }] })
    const message = await chat.bindTools([add], { tool_choice: 'add' }).invoke('1 + 2?')
    expect(message.tool_calls).toEqual([])
    expect(message.invalid_tool_calls).toMatchObject([{ id: 'c1', name: 'add', args: '{"a":' }])
    expect(provider.requests[0]?.body['tool_choice']).toEqual({ type: 'function', function: { name: 'add' } })
  })
})

describe('ChatPlano gives structured output', () => {
  const text = '{"name":"Ada","age":36}'

  it.each(['jsonSchema', 'jsonMode', undefined] as const)('by %s', async (method) => {
    const { chat, provider } = await open(() => text)
    const config = method === undefined ? {} : { method }
    expect(await chat.withStructuredOutput(Person, { name: 'person', ...config }).invoke('who? as JSON')).toEqual({
      name: 'Ada',
      age: 36,
    })
    const type = method === 'jsonMode' ? 'json_object' : 'json_schema'
    expect(provider.requests[0]?.body['response_format']).toMatchObject({ type })
  })

  it('by functionCalling, from zod and from JSON Schema', async () => {
    const { chat } = await open(() => ({ toolCalls: [{ name: 'person', arguments: { name: 'Ada', age: 36 } }] }))
    const config = { name: 'person', method: 'functionCalling' }
    expect(await chat.withStructuredOutput(Person, config).invoke('who?')).toEqual({ name: 'Ada', age: 36 })
    const schema = { title: 'person', type: 'object', properties: { name: { type: 'string' } } }
    expect(await chat.withStructuredOutput(schema, { method: 'functionCalling' }).invoke('who?')).toMatchObject({
      name: 'Ada',
    })
  })

  it('with the raw message, whether parsing succeeded or not', async () => {
    const good = await open(() => text)
    const read = await good.chat.withStructuredOutput(Person, { includeRaw: true }).invoke('who?')
    expect(read.parsed).toEqual({ name: 'Ada', age: 36 })
    expect(read.raw.text).toBe(text)
    const bad = await open(() => 'no idea')
    const unread = await bad.chat.withStructuredOutput(Person, { includeRaw: true }).invoke('who?')
    expect(unread.parsed).toBeNull()
  })

  it('incrementally, as a stream', async () => {
    const { chat } = await open({ text, chunks: 6 })
    const schema = { title: 'person', type: 'object', properties: { name: { type: 'string' } } }
    const seen: unknown[] = []
    for await (const value of await chat.withStructuredOutput(schema).stream('who?')) seen.push(value)
    expect(seen.length).toBeGreaterThan(1)
    expect(seen.at(-1)).toEqual({ name: 'Ada', age: 36 })
  })
})

describe('ChatPlano follows the chat model contract', () => {
  it('identifies itself to tracing', async () => {
    const { chat } = await open('x', { temperature: 0.5, maxTokens: 10 })
    expect(chat.getLsParams({ stop: ['END'] } as never)).toMatchObject({
      ls_provider: 'plano',
      ls_model_name: 'openai/gpt-4o-mini',
      ls_model_type: 'chat',
      ls_temperature: 0.5,
      ls_max_tokens: 10,
      ls_stop: ['END'],
    })
    expect(chat.profile).toMatchObject({ structuredOutput: true })
    expect(JSON.stringify(chat)).not.toContain('sk-test')
  })

  it('counts tokens without a network', async () => {
    const { chat } = await open('x')
    expect(await chat.getNumTokens('four words are here')).toBe(5)
  })

  it('calls once, and reports errors with LangChain’s codes', async () => {
    for (const [status, code] of [
      [429, 'MODEL_RATE_LIMIT'],
      [401, 'MODEL_AUTHENTICATION'],
    ] as const) {
      const { chat, provider } = await open(() => ({ status, error: 'no' }))
      await expect(chat.invoke('hi')).rejects.toMatchObject({ status, lc_error_code: code })
      expect(provider.requests).toHaveLength(1)
    }
    const { plano } = await open('x')
    await expect(new ChatPlano({ plano, model: 'gpt-4o-mimi' }).invoke('hi')).rejects.toMatchObject({
      lc_error_code: 'MODEL_NOT_FOUND',
      message: expect.stringContaining('gpt-4o-mini'),
    })
  })

  it('ends a stream that breaks with an error', async () => {
    const { chat } = await open({ text: 'one two three four', fault: 'bytes 400 then reset' })
    await expect(chat.stream('hi').then(collect)).rejects.toMatchObject({ name: 'PlanoError' })
  })

  it('stops at an aborted signal, before or during the call', async () => {
    const { chat, provider } = await open({ text: 'x', fault: 'stall 30s' })
    await expect(chat.invoke('hi', { signal: AbortSignal.abort() })).rejects.toThrow()
    expect(provider.requests).toHaveLength(0)
    const controller = new AbortController()
    const call = chat.invoke('hi', { signal: controller.signal })
    await provider.nextRequest()
    controller.abort()
    await expect(call).rejects.toThrow()
  })

  it('releases a stream that is no longer read', async () => {
    const { chat, provider } = await open({ text: 'one two three four five', fault: 'stall 30s at frame 4' })
    for await (const chunk of await chat.stream('hi')) {
      expect(chunk).toBeInstanceOf(AIMessageChunk)
      break
    }
    const [request] = provider.requests
    if (request) await provider.aborted(request)
    expect(request?.state).toBe('aborted')
  })

  it('runs in batches in order', async () => {
    const { chat } = await open((request) => `re: ${(request.body['messages'] as { content: string }[])[0]?.content}`)
    const answers = await chat.batch(['a', 'b', 'c'], { maxConcurrency: 2 })
    expect(answers.map((answer) => answer.text)).toEqual(['re: a', 're: b', 're: c'])
  })

  it('streams events', async () => {
    const { chat } = await open('a b')
    const names: string[] = []
    for await (const { event } of chat.streamEvents('hi', { version: 'v2' })) names.push(event)
    expect(names[0]).toBe('on_chat_model_start')
    expect(names).toContain('on_chat_model_stream')
    expect(names.at(-1)).toBe('on_chat_model_end')
  })
})
