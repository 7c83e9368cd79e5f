import { AIMessage, type BaseMessage } from '@langchain/core/messages'
import { tool } from '@langchain/core/tools'
import { END, MemorySaver, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph'
import { createPlano, type Plano } from '@planojs/core'
import { agentFromRunnable, ChatPlano, planoMiddleware } from '@planojs/langchain'
import { createScriptedProvider } from '@planojs/testing'
import { createAgent, createMiddleware } from 'langchain'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { answerLikeAModel } from './answer-like-a-model.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function open() {
  const cheap = await createScriptedProvider({ script: answerLikeAModel })
  const strong = await createScriptedProvider({ script: answerLikeAModel })
  const plano = await createPlano(
    {
      // A slow machine must not change who decides.
      orchestration: { encoder: 'none' },
      filters: [{ id: 'pii', use: 'pii_mask' }],
      model_providers: [
        { model: 'openai/gpt-4o-mini', access_key: 'sk', base_url: cheap.url, default: true },
        { model: 'openai/gpt-4o', access_key: 'sk', base_url: strong.url },
      ],
      listeners: [{ type: 'model', name: 'models', input_filters: ['pii'] }],
      routing_preferences: [
        { name: 'proofs', description: 'Proofs, algebra and equations', models: ['openai/gpt-4o'] },
      ],
    },
    { env: {} },
  )
  closers.push(
    () => cheap.close(),
    () => strong.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { plano, cheap, strong }
}

const add = tool(({ a, b }) => String(a + b), {
  name: 'add',
  description: 'Adds two integers.',
  schema: z.object({ a: z.number(), b: z.number() }),
})

async function serve(agent: Parameters<typeof agentFromRunnable>[0], options: object = {}): Promise<Plano> {
  const plano = await createPlano(
    {
      agents: [{ id: 'one', run: agentFromRunnable(agent, options) }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'one', description: 'Answers' }] }],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

async function* stream(plano: Plano, content: string): AsyncGenerator<string> {
  const body = JSON.stringify({ model: 'front', stream: true, messages: [{ role: 'user', content }] })
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    for (const [, data] of piece.matchAll(/^data: (\{.*)$/gm)) {
      const { choices } = JSON.parse(data ?? '') as { choices: { delta: { content?: string } }[] }
      if (choices[0]?.delta.content) yield choices[0].delta.content
    }
  }
}

describe('createAgent', () => {
  it('has each turn routed to a model, through the filters, with its tools', async () => {
    const { plano, cheap, strong } = await open()
    const model = new ChatPlano({ plano, model: 'openai/gpt-4o-mini' })
    const agent = createAgent({ model, tools: [add], middleware: [planoMiddleware({ plano })] })
    const { messages } = await agent.invoke({
      messages: [{ role: 'user', content: 'Prove that x + 3 = 10 has one solution; my card is 4111111111111111' }],
    })
    expect(messages.map((message) => message.type)).toEqual(['human', 'ai', 'tool', 'ai'])
    expect(messages.at(-1)?.text).toContain('it is done')
    expect(strong.requests).toHaveLength(2)
    expect(cheap.requests).toHaveLength(0)
    for (const { body } of strong.requests) {
      expect(JSON.stringify(body)).not.toContain('4111111111111111')
      expect(body).toMatchObject({ tools: [{ function: { name: 'add' } }] })
    }
  })

  it('respects other middleware, and its budget across all turns', async () => {
    const { plano } = await open()
    const order: string[] = []
    const watching = createMiddleware({
      name: 'Watching',
      wrapModelCall: async (request, handler) => {
        order.push('before')
        const answer = await handler(request)
        order.push('after')
        return answer
      },
    })
    const model = new ChatPlano({ plano, model: 'openai/gpt-4o-mini' })
    const middleware = [watching, planoMiddleware({ plano, budget: { calls: 1 } })]
    const agent = createAgent({ model, tools: [add], middleware })
    const { messages } = await agent.invoke({ messages: [{ role: 'user', content: '1 + 2?' }] })
    expect(order).toEqual(['before', 'after'])
    expect(messages.at(-1)?.text).toContain('budget')
  })

  it('streams its text as an agent of the engine, without the inputs of its tools', async () => {
    const { plano } = await open()
    const agent = createAgent({ model: new ChatPlano({ plano, model: 'openai/gpt-4o-mini' }), tools: [add] })
    const pieces: string[] = []
    for await (const piece of stream(await serve(agent), '1 + 2?')) pieces.push(piece)
    expect(pieces.join('')).toBe('The tools have answered: it is done.')
    expect(pieces.length).toBeGreaterThan(1)
  })
})

describe('a LangGraph graph as an agent', () => {
  function build(plano: Plano, seen: BaseMessage[][] = []) {
    const model = new ChatPlano({ plano, model: 'openai/gpt-4o-mini' })
    return new StateGraph(MessagesAnnotation)
      .addNode('plan', () => ({ messages: [new AIMessage('a plan that nobody reads')] }))
      .addNode('answer', async (state) => {
        seen.push(state.messages)
        return { messages: [await model.invoke(state.messages.filter((message) => message.type === 'human'))] }
      })
      .addEdge(START, 'plan')
      .addEdge('plan', 'answer')
      .addEdge('answer', END)
  }

  it('streams the output of the selected nodes', async () => {
    const { plano } = await open()
    const served = await serve(build(plano).compile(), { nodes: ['answer'] })
    const pieces: string[] = []
    for await (const piece of stream(served, 'hi')) pieces.push(piece)
    expect(pieces.join('')).toBe('Hello, and welcome.')
    expect(pieces.length).toBeGreaterThan(1)
  })

  it('remembers its thread with a checkpointer', async () => {
    const { plano } = await open()
    const seen: BaseMessage[][] = []
    const graph = build(plano, seen).compile({ checkpointer: new MemorySaver() })
    const served = await serve(graph, {
      config: () => ({ configurable: { thread_id: 't1' } }),
      input: (turn: { input: string }) => ({ messages: [{ role: 'user', content: turn.input }] }),
    })
    for (const content of ['I am Ada', 'who am I?']) for await (const piece of stream(served, content)) void piece
    expect(seen.map((messages) => messages.filter(({ type }) => type === 'human').length)).toEqual([1, 2])
  })
})
