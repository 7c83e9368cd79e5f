import { tool } from '@llamaindex/core/tools'
import { agent, multiAgent } from '@llamaindex/workflow'
import { createPlano, type Plano } from '@planojs/core'
import { createScriptedProvider, type ProviderScript } from '@planojs/testing'
import { BaseQueryEngine, EngineResponse, RouterQueryEngine, Settings, SimpleChatEngine } from 'llamaindex'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { agentFromLlamaIndex, PlanoLLM, PlanoSelector, planoRootAgent } from './index.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open(script: ProviderScript) {
  const provider = await createScriptedProvider({ script })
  const plano = await createPlano(
    { model_providers: [{ model: 'openai/gpt-4o-mini', access_key: 'sk', base_url: provider.url }] },
    { env: {} },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { provider, llm: new PlanoLLM({ plano, model: 'gpt-4o-mini' }) }
}

async function serve(given: Parameters<typeof agentFromLlamaIndex>[0]): Promise<Plano> {
  const plano = await createPlano(
    {
      agents: [{ id: 'one', run: agentFromLlamaIndex(given) }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'one', description: 'Answers' }] }],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

async function ask(plano: Plano, content: string, stream = false): Promise<string> {
  const body = JSON.stringify({ model: 'front', stream, messages: [{ role: 'user', content }] })
  const text = await (await plano.fetch('/v1/chat/completions', { method: 'POST', body })).text()
  if (!stream) return JSON.parse(text).choices[0].message.content
  const frames = text.split('\n').filter((line) => line.startsWith('data: {'))
  return frames.map((line) => JSON.parse(line.slice(6)).choices[0]?.delta.content ?? '').join('')
}

const add = tool({
  name: 'add',
  description: 'Adds two numbers.',
  parameters: z.object({ a: z.number(), b: z.number() }),
  execute: ({ a, b }) => String(a + b),
})
const CALL = { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] }

class Fixed extends BaseQueryEngine {
  readonly answer: string
  constructor(answer: string) {
    super()
    this.answer = answer
  }
  override async _query() {
    return EngineResponse.fromResponse(this.answer, false, [])
  }
  protected override _getPrompts() {
    return {}
  }
  protected override _updatePrompts() {}
  protected override _getPromptModules() {
    return {}
  }
}

describe('PlanoLLM', () => {
  it('chats and completes, streamed or not', async () => {
    const { llm } = await open(() => 'one two three')
    const messages = [{ role: 'user' as const, content: 'hi' }]
    expect((await llm.chat({ messages })).message.content).toBe('one two three')
    const deltas: string[] = []
    for await (const { delta } of await llm.chat({ messages, stream: true })) deltas.push(delta)
    expect(deltas.length).toBeGreaterThan(1)
    expect(deltas.join('')).toBe('one two three')
    expect((await llm.complete({ prompt: 'hi' })).text).toBe('one two three')
  })

  it('calls tools, and sends calls, results and images back', async () => {
    const { llm, provider } = await open(() => CALL)
    const toolCall = [{ id: 'c1', name: 'add', input: { a: 1, b: 2 } }]
    const params = { messages: [{ role: 'user' as const, content: '1 + 2?' }], tools: [add] }
    expect((await llm.chat(params)).message.options).toEqual({ toolCall })
    const streamed: unknown[] = []
    for await (const chunk of await llm.chat({ ...params, stream: true })) streamed.push(chunk.options)
    expect(streamed).toEqual([{ toolCall }])
    await llm.chat({
      messages: [
        { role: 'user', content: [{ type: 'image', data: 'AAAA', mimeType: 'image/png' }] },
        { role: 'assistant', content: '', options: { toolCall } },
        { role: 'user', content: '3', options: { toolResult: { id: 'c1', result: '3', isError: false } } },
      ],
    })
    expect(provider.requests[2]?.body['messages']).toEqual([
      { role: 'user', content: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,AAAA' } }] },
      {
        role: 'assistant',
        content: null,
        tool_calls: [{ id: 'c1', type: 'function', function: { name: 'add', arguments: '{"a":1,"b":2}' } }],
      },
      { role: 'tool', tool_call_id: 'c1', content: '3' },
    ])
  })

  it('supports structured output, refusals and abort signals', async () => {
    const { llm, provider } = await open(['{"sum":3}', { status: 401, error: 'no' }, { text: 'x', fault: 'stall 30s' }])
    const messages = [{ role: 'user' as const, content: '1 + 2?' }]
    const { message } = await llm.chat({ messages, responseFormat: z.object({ sum: z.number() }) })
    expect(message.content).toBe('{"sum":3}')
    expect(provider.requests[0]?.body['response_format']).toMatchObject({ type: 'json_schema' })
    await expect(llm.chat({ messages })).rejects.toMatchObject({ status: 401 })
    const controller = new AbortController()
    const call = llm.chat({ messages, additionalChatOptions: { signal: controller.signal } })
    call.catch(() => undefined)
    await provider.nextRequest()
    await provider.nextRequest()
    const third = await provider.nextRequest()
    controller.abort()
    await expect(call).rejects.toThrow()
    await provider.aborted(third)
    expect(third.state).toBe('aborted')
  })
})

describe('PlanoSelector', () => {
  const tools = [
    { queryEngine: new Fixed('sunny'), description: 'Weather, rain and forecasts for any city' },
    { queryEngine: new Fixed('SK1'), description: 'Flights between airports: prices and departures' },
  ]

  it('selects for a RouterQueryEngine without a model', async () => {
    // LlamaIndex wants a model for summaries, even where there is never one to write.
    const { llm, provider } = await open('never asked')
    Settings.llm = llm
    const engine = RouterQueryEngine.fromDefaults({
      selector: new PlanoSelector({ examples: [['will it rain in Oslo?'], ['find a flight to Rome']] }),
      queryEngineTools: tools,
    })
    expect((await engine.query({ query: 'find a flight from Oslo to Paris' })).toString()).toBe('SK1')
    expect((await engine.query({ query: 'will it rain in Bergen?' })).toString()).toBe('sunny')
    expect((await engine.query({ query: 'who wrote Hamlet?' })).toString()).toBe('sunny')
    expect(provider.requests).toHaveLength(0)
  })

  it('selects several if allowed, and explains why', async () => {
    const selector = new PlanoSelector({
      maxSelections: 2,
      examples: [
        ['will it rain in Oslo?', 'how warm is it there tomorrow'],
        ['find a flight to Rome', 'flights from Oslo on Friday'],
      ],
    })
    const query = 'find a flight from Oslo to Rome and tell me whether it will rain there'
    const { selections } = await selector.select(tools, query)
    expect(selections.map(({ index }) => index).toSorted()).toEqual([0, 1])
    expect(selections[0]?.reason).not.toBe('')
  })
})

describe('planoRootAgent', () => {
  it('chooses once and hands off, so that one model call answers', async () => {
    const { llm, provider } = await open(() => 'it will rain')
    const weather = agent({
      name: 'weather',
      description: 'Weather, rain and forecasts for any city',
      llm,
      tools: [add],
    })
    const flights = agent({ name: 'flights', description: 'Flights: prices and departures', llm, tools: [add] })
    const root = planoRootAgent({ agents: [flights, weather], examples: { weather: ['will it rain in Oslo?'] } })
    const workflow = multiAgent({ agents: root.agents, rootAgent: root })
    const { data } = await workflow.run('will it rain in Bergen?')
    expect(data.result).toBe('it will rain')
    expect(data.state?.currentAgentName).toBe('weather')
    expect(provider.requests).toHaveLength(1)
    const messages = provider.requests[0]?.body['messages'] as { role: string; content: unknown }[]
    expect(messages.at(-1)).toEqual({ role: 'user', content: 'will it rain in Bergen?' })
    expect((await workflow.run('who wrote Hamlet?')).data.state?.currentAgentName).toBe('flights')
  })
})

describe('agentFromLlamaIndex', () => {
  it('runs a workflow with tools, streamed or not', async () => {
    const { llm } = await open((request) => {
      const messages = request.body['messages'] as { role: string }[]
      return messages.at(-1)?.role === 'tool' ? '1 + 2 is 3' : CALL
    })
    const plano = await serve(agent({ llm, tools: [add] }))
    expect(await ask(plano, '1 + 2?')).toBe('1 + 2 is 3')
    expect(await ask(plano, '1 + 2?', true)).toBe('1 + 2 is 3')
  })

  it('runs chat engines and query engines', async () => {
    const { llm } = await open(() => 'hello there')
    const chatting = await serve(new SimpleChatEngine({ llm }))
    expect(await ask(chatting, 'hi')).toBe('hello there')
    expect(await ask(chatting, 'hi', true)).toBe('hello there')
    const querying = await serve(new Fixed('forty-two'))
    expect(await ask(querying, 'hi')).toBe('forty-two')
    expect(await ask(querying, 'hi', true)).toBe('forty-two')
  })
})
