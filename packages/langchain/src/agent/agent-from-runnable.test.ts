import { AIMessage, type BaseMessage, HumanMessage } from '@langchain/core/messages'
import { StringOutputParser } from '@langchain/core/output_parsers'
import { ChatPromptTemplate, MessagesPlaceholder } from '@langchain/core/prompts'
import { RunnableLambda } from '@langchain/core/runnables'
import { tool } from '@langchain/core/tools'
import { FakeListChatModel } from '@langchain/core/utils/testing'
import { END, interrupt, MemorySaver, MessagesAnnotation, START, StateGraph } from '@langchain/langgraph'
import { type AgentFunction, createPlano, type Plano } from '@planojs/core'
import { createScriptedProvider, type ProviderScript } from '@planojs/testing'
import { createAgent } from 'langchain'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ChatPlano } from '../chat/chat-plano.ts'
import { planoMiddleware } from '../plano-middleware.ts'
import { PlanoRouter } from '../router/plano-router.ts'
import { agentFromRunnable } from './agent-from-runnable.ts'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

async function serve(run: AgentFunction): Promise<Plano> {
  const plano = await createPlano(
    {
      agents: [{ id: 'one', run }],
      listeners: [{ type: 'agent', name: 'front', agents: [{ id: 'one', description: 'Answers' }] }],
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano
}

interface Said {
  text: string
  chunks: string[]
}

async function ask(plano: Plano, messages: unknown[], stream = false): Promise<Said> {
  const body = JSON.stringify({ model: 'front', messages, stream })
  const response = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  const text = await response.text()
  expect(response.status, text).toBe(200)
  if (!stream) return { text: JSON.parse(text).choices[0].message.content, chunks: [] }
  const chunks = text
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice(6)).choices[0]?.delta.content ?? '')
    .filter((piece) => piece !== '')
  return { text: chunks.join(''), chunks }
}

async function provide(script: ProviderScript) {
  const provider = await createScriptedProvider({ script })
  const plano = await createPlano(
    { model_providers: [{ model: 'openai/gpt-4o-mini', access_key: 'sk', base_url: provider.url, default: true }] },
    { env: {} },
  )
  closers.push(
    () => provider.close(),
    () => plano.close({ drainMs: 0 }),
  )
  return { provider, plano }
}

const HISTORY = [
  { role: 'user', content: 'I am Ada' },
  { role: 'assistant', content: 'Hello Ada' },
  { role: 'user', content: 'who am I?' },
]
const add = tool(({ a, b }) => String(a + b), {
  name: 'add',
  description: 'Adds two numbers.',
  schema: z.object({ a: z.number(), b: z.number() }),
})

describe('a Runnable as an agent', () => {
  it('receives the messages, and answers streamed or not', async () => {
    let seen: BaseMessage[] = []
    const model = RunnableLambda.from((messages: BaseMessage[]) => {
      seen = messages
      return new FakeListChatModel({ responses: ['you are Ada'] })
    })
    const plano = await serve(agentFromRunnable(model))
    expect((await ask(plano, HISTORY)).text).toBe('you are Ada')
    expect(seen.map((message) => [message.type, message.text])).toEqual([
      ['human', 'I am Ada'],
      ['ai', 'Hello Ada'],
      ['human', 'who am I?'],
    ])
    const streamed = await ask(plano, HISTORY, true)
    expect(streamed.text).toBe('you are Ada')
    expect(streamed.chunks.length).toBeGreaterThan(3)
  })

  it('that starts with a prompt receives its variables', async () => {
    const prompt = ChatPromptTemplate.fromMessages([new MessagesPlaceholder('chat_history'), ['human', '{question}']])
    const show = RunnableLambda.from(
      (value: { toChatMessages(): BaseMessage[] }) =>
        new AIMessage(
          value
            .toChatMessages()
            .map((message) => message.text)
            .join('|'),
        ),
    )
    const chain = prompt.pipe(show).pipe(new StringOutputParser())
    const plano = await serve(agentFromRunnable(chain))
    expect((await ask(plano, HISTORY)).text).toBe('I am Ada|Hello Ada|who am I?')
  })

  it('accepts custom input and output functions', async () => {
    const run = agentFromRunnable((input: { q: string }) => ({ a: input.q.toUpperCase() }), {
      input: (turn) => ({ q: turn.task }),
      output: (output) => output.a,
    })
    const plano = await serve(run)
    expect((await ask(plano, HISTORY)).text).toBe('WHO AM I?')
    expect((await ask(plano, HISTORY, true)).text).toBe('WHO AM I?')
  })

  it('may be a PlanoRouter', async () => {
    const router = new PlanoRouter({
      routes: {
        math: { description: 'Arithmetic and equations', examples: ['solve x + 3 = 10'], runnable: () => '7' },
      },
      fallback: () => 'other',
    })
    const plano = await serve(agentFromRunnable(router))
    expect((await ask(plano, [{ role: 'user', content: 'solve x + 5 = 12' }], true)).text).toBe('7')
  })

  it('is aborted when the client disconnects', async () => {
    let left: (reason: unknown) => void = () => undefined
    const aborted = new Promise((resolve) => {
      left = resolve
    })
    const controller = new AbortController()
    const plano = await serve(
      agentFromRunnable((_input: unknown, config?: { signal?: AbortSignal }) => {
        config?.signal?.addEventListener('abort', () => left('aborted'))
        controller.abort()
        return new Promise<string>(() => undefined)
      }),
    )
    await expect(
      plano.fetch('/v1/chat/completions', {
        method: 'POST',
        body: JSON.stringify({ model: 'front', messages: HISTORY }),
        signal: controller.signal,
      }),
    ).rejects.toThrow()
    expect(await aborted).toBe('aborted')
  })
})

describe('a graph as an agent', () => {
  it('receives messages and streams the output of its model or of a plain node', async () => {
    const model = new FakeListChatModel({ responses: ['from the graph'] })
    const graph = new StateGraph(MessagesAnnotation)
      .addNode('model', async (state) => ({ messages: [await model.invoke(state.messages)] }))
      .addEdge(START, 'model')
      .addEdge('model', END)
      .compile()
    const plano = await serve(agentFromRunnable(graph as never))
    expect((await ask(plano, HISTORY)).text).toBe('from the graph')
    const streamed = await ask(plano, HISTORY, true)
    expect(streamed.text).toBe('from the graph')
    expect(streamed.chunks.length).toBeGreaterThan(3)
    const silent = await serve(agentFromRunnable(graph as never, { nodes: ['nobody'] }))
    expect((await ask(silent, HISTORY, true)).text).toBe('from the graph')
  })
})

describe('createAgent', () => {
  it('takes ChatPlano, and is itself an agent', async () => {
    const { plano, provider } = await provide((request) => {
      const messages = request.body['messages'] as { role: string }[]
      if (messages.at(-1)?.role === 'tool') return '1 + 2 is 3'
      return { toolCalls: [{ id: 'c1', name: 'add', arguments: { a: 1, b: 2 } }] }
    })
    const agent = createAgent({ model: new ChatPlano({ plano, model: 'openai/gpt-4o-mini' }), tools: [add] })
    const front = await serve(agentFromRunnable(agent))
    expect((await ask(front, [{ role: 'user', content: '1 + 2?' }])).text).toBe('1 + 2 is 3')
    expect(provider.requests).toHaveLength(2)
    const streamed = await ask(front, [{ role: 'user', content: '1 + 2?' }], true)
    expect(streamed.text).toBe('1 + 2 is 3')
    expect(streamed.chunks.length).toBeGreaterThan(2)
  })

  it('requests structured output from ChatPlano natively', async () => {
    const { plano, provider } = await provide('{"sum":3}')
    const model = new ChatPlano({ plano, model: 'openai/gpt-4o-mini' })
    const agent = createAgent({ model, tools: [], responseFormat: z.object({ sum: z.number() }) })
    const { structuredResponse } = await agent.invoke({ messages: [{ role: 'user', content: '1 + 2?' }] })
    expect(structuredResponse).toEqual({ sum: 3 })
    expect(provider.requests[0]?.body['response_format']).toMatchObject({ type: 'json_schema' })
  })

  it('has its calls answered by the engine', async () => {
    const { plano } = await provide('from the engine')
    const model = new FakeListChatModel({ responses: ['own'] })
    const agent = createAgent({ model, tools: [], middleware: [planoMiddleware({ plano })] })
    const { messages } = await agent.invoke({ messages: [{ role: 'user', content: 'hi' }] })
    expect(messages.at(-1)?.text).toBe('from the engine')
  })

  it('uses one of its own models for each turn', async () => {
    const plano = await createPlano(
      {
        agents: [
          { id: 'clever', run: () => '' },
          { id: 'small', run: () => '' },
        ],
        listeners: [
          {
            type: 'agent',
            name: 'models',
            agents: [
              { id: 'clever', description: 'Proofs, algebra and equations', examples: ['solve x + 3 = 10'] },
              {
                id: 'small',
                description: 'Greetings and small talk',
                examples: ['hello', 'good morning'],
                default: true,
              },
            ],
          },
        ],
      },
      { env: {} },
    )
    closers.push(() => plano.close())
    const named = (word: string) => new FakeListChatModel({ responses: [word] })
    const middleware = [planoMiddleware({ plano, models: { clever: named('clever'), small: named('small') } })]
    const agent = createAgent({ model: named('own'), tools: [], middleware })
    const answer = async (content: string) =>
      (await agent.invoke({ messages: [{ role: 'user', content }] })).messages.at(-1)?.text
    expect(await answer('solve x + 5 = 12')).toBe('clever')
    expect(await answer('hello')).toBe('small')
  })

  it('ends when its budget is used up', async () => {
    const { plano, provider } = await provide(() => ({ toolCalls: [{ name: 'add', arguments: { a: 1, b: 2 } }] }))
    const model = new ChatPlano({ plano, model: 'openai/gpt-4o-mini' })
    const ending = createAgent({ model, tools: [add], middleware: [planoMiddleware({ plano, budget: { calls: 2 } })] })
    const { messages } = await ending.invoke({ messages: [{ role: 'user', content: 'go on' }] })
    expect(messages.at(-1)?.text).toContain('budget')
    expect(provider.requests).toHaveLength(2)
    const middleware = [planoMiddleware({ plano, budget: { tokens: 1, exceeded: 'error' } })]
    const throwing = createAgent({ model, tools: [add], middleware })
    await expect(throwing.invoke({ messages: [{ role: 'user', content: 'go on' }] })).rejects.toThrow(/budget/)
  })
})

it('works in a plan with a plain function, each seeing earlier results', async () => {
  const seen: string[] = []
  const chain = RunnableLambda.from((input: { messages: BaseMessage[] } | BaseMessage[]) => {
    const messages = Array.isArray(input) ? input : input.messages
    seen.push(messages.map((message) => message.getType()).join(' '))
    return new AIMessage('Flight SK1 lands at 18:00.')
  })
  const plano = await createPlano(
    {
      agents: [
        { id: 'flights', run: agentFromRunnable(chain) },
        { id: 'packing', run: (turn) => `Pack light, since: ${turn.results[0]?.text}` },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'trip',
          agents: [
            { id: 'flights', description: 'Flights' },
            { id: 'packing', description: 'Packing' },
          ],
        },
      ],
      orchestration: { router: () => ['flights', 'packing'], encoder: 'none' },
    },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  const body = JSON.stringify({
    model: 'trip',
    messages: [{ role: 'user', content: 'Fly me to Rome; what do I pack?' }],
  })
  const answer = await plano.fetch('/v1/chat/completions', { method: 'POST', body })
  const { choices } = (await answer.json()) as { choices: { message: { content: string } }[] }
  expect(choices[0]?.message.content).toBe('Pack light, since: Flight SK1 lands at 18:00.')
  expect(seen).toEqual(['human'])
})

describe('a graph with a checkpointer', () => {
  const config = () => ({ configurable: { thread_id: 'one' } })

  it('gets only the messages that are new to its thread', async () => {
    const seen: string[][] = []
    const graph = new StateGraph(MessagesAnnotation)
      .addNode('answer', ({ messages }) => {
        seen.push(messages.map(({ text }) => text))
        return { messages: [new AIMessage('yes')] }
      })
      .addEdge(START, 'answer')
      .addEdge('answer', END)
      .compile({ checkpointer: new MemorySaver() })
    const plano = await serve(agentFromRunnable(graph, { config }))
    const first = [{ role: 'user', content: 'yes' }]
    await ask(plano, first)
    await ask(plano, [...first, { role: 'assistant', content: 'yes' }, { role: 'user', content: 'yes' }])
    await ask(plano, [{ role: 'user', content: 'more' }], true)
    expect(seen).toEqual([['yes'], ['yes', 'yes', 'yes'], ['yes', 'yes', 'yes', 'yes', 'more']])
  })

  it.each([false, true])(
    'asks the question of its interrupt and is resumed with the answer, streamed: %s',
    async (stream) => {
      const graph = new StateGraph(MessagesAnnotation)
        .addNode('answer', () => ({ messages: [new AIMessage(`Order ${interrupt('Which order?')} is sent.`)] }))
        .addEdge(START, 'answer')
        .addEdge('answer', END)
        .compile({ checkpointer: new MemorySaver() })
      const plano = await serve(agentFromRunnable(graph, { config }))
      const asked = [{ role: 'user', content: 'Where is my order?' }]
      const question = await ask(plano, asked, stream)
      expect(question.text).toBe('Which order?')
      const messages = [...asked, { role: 'assistant', content: question.text }, { role: 'user', content: '77' }]
      expect((await ask(plano, messages, stream)).text).toBe('Order 77 is sent.')
    },
  )

  it('asks several questions at once', async () => {
    const node = (name: string) => () => ({ messages: [new AIMessage(`${name}: ${interrupt(`${name}?`)}`)] })
    const graph = new StateGraph(MessagesAnnotation)
      .addNode('size', node('size'))
      .addNode('colour', node('colour'))
      .addEdge(START, 'size')
      .addEdge(START, 'colour')
      .addEdge('size', END)
      .addEdge('colour', END)
      .compile({ checkpointer: new MemorySaver() })
    const output = ({ messages }: { messages: BaseMessage[] }) => messages.map(({ text }) => text).join(' ')
    const plano = await serve(agentFromRunnable(graph, { config }))
    expect((await ask(plano, [{ role: 'user', content: 'Buy' }])).text.split('\n').toSorted()).toEqual([
      'colour?',
      'size?',
    ])
    const resumed = await serve(agentFromRunnable(graph, { config, output }))
    const { text } = await ask(resumed, [{ role: 'user', content: 'any' }])
    for (const part of ['size: any', 'colour: any']) expect(text).toContain(part)
  })
})

it('routes a text to a graph, whole and streamed', async () => {
  const graph = new StateGraph(MessagesAnnotation)
    .addNode('answer', ({ messages }) => ({ messages: [new AIMessage(`rain: ${messages.at(-1)?.text}`)] }))
    .addEdge(START, 'answer')
    .addEdge('answer', END)
    .compile()
  const router = new PlanoRouter<string | HumanMessage | HumanMessage[], unknown>({
    routes: {
      weather: { description: 'Weather of any city', runnable: graph },
      math: { description: 'Arithmetic and equations', runnable: () => 'math' },
      talk: {
        description: 'Small talk',
        runnable: createAgent({ model: new FakeListChatModel({ responses: ['hi'] }), tools: [] }),
      },
    },
  })
  const question = 'will it rain in Oslo?'
  const told = (state: unknown) => (state as { messages: BaseMessage[] }).messages.at(-1)?.text
  for (const input of [question, new HumanMessage(question), [new HumanMessage(question)]])
    expect(told(await router.invoke(input))).toBe(`rain: ${question}`)
  let last: unknown
  for await (const chunk of await router.stream(question)) last = chunk
  expect(JSON.stringify(last)).toContain(`rain: ${question}`)
})
