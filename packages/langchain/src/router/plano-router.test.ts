import { load } from '@langchain/core/load'
import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from '@langchain/core/messages'
import { StringPromptValue } from '@langchain/core/prompt_values'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { RouterRunnable, Runnable, RunnableBranch, RunnableLambda } from '@langchain/core/runnables'
import { FakeListChatModel } from '@langchain/core/utils/testing'
import { createPlano, type Decision } from '@planojs/core'
import { describe, expect, it } from 'vitest'
import { agentFromRunnable } from '../agent/agent-from-runnable.ts'
import { PlanoRouter } from './plano-router.ts'

const MATH = {
  description: 'Arithmetic, equations, algebra and calculations',
  examples: ['what is 12 times 7?', 'solve x + 3 = 10'],
}
const WEATHER = {
  description: 'Weather, rain, temperature and forecasts for any city',
  examples: ['will it rain in Oslo tomorrow?'],
}
const FLIGHTS = {
  description: 'Flights between airports: search, prices, departure times',
  examples: ['find a flight from Oslo to Rome'],
}
const say = (word: string) => RunnableLambda.from((input: string) => `${word}: ${input}`)

function simple(more: Partial<ConstructorParameters<typeof PlanoRouter<string, string>>[0]> = {}) {
  return new PlanoRouter<string, string>({
    routes: {
      math: { ...MATH, runnable: say('math') },
      weather: { ...WEATHER, runnable: say('weather') },
      flights: { ...FLIGHTS, runnable: say('flights') },
    },
    fallback: say('fallback'),
    ...more,
  })
}

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = []
  for await (const item of items) all.push(item)
  return all
}

/** Yields its words one by one, and says whether it was left before the end. */
class Words extends Runnable<unknown, string> {
  override lc_namespace = ['test']
  readonly words: readonly string[]
  left = false
  constructor(words: readonly string[]) {
    super()
    this.words = words
  }
  override async invoke(): Promise<string> {
    return this.words.join('')
  }
  override async *_streamIterator(): AsyncGenerator<string> {
    let finished = false
    try {
      for (const word of this.words) yield word
      finished = true
    } finally {
      this.left = !finished
    }
  }
}

describe('PlanoRouter decides', () => {
  it.each([
    ['solve 2x + 4 = 10', 'math: solve 2x + 4 = 10'],
    ['will it rain in Bergen?', 'weather: will it rain in Bergen?'],
    ['find a flight from Paris to Rome', 'flights: find a flight from Paris to Rome'],
    ['who wrote Hamlet?', 'fallback: who wrote Hamlet?'],
  ])('%s', async (input, output) => {
    expect(await simple().invoke(input)).toBe(output)
  })

  it('and refuses without a fallback', async () => {
    const router = new PlanoRouter<string, string>({
      routes: { math: { ...MATH, runnable: say('math') }, weather: { ...WEATHER, runnable: say('weather') } },
    })
    await expect(router.invoke('who wrote Hamlet?')).rejects.toMatchObject({ code: 'no_match' })
  })

  it('between a single route and its fallback', async () => {
    const router = new PlanoRouter<string, string>({
      routes: { weather: { ...WEATHER, runnable: say('weather') } },
      fallback: say('fallback'),
    })
    expect(await router.invoke('will it rain in Oslo?')).toBe('weather: will it rain in Oslo?')
    expect(await router.invoke('who wrote Hamlet?')).toBe('fallback: who wrote Hamlet?')
  })

  it('and returns the route’s result, even if falsy', async () => {
    const router = new PlanoRouter<string, string>({
      routes: { weather: { ...WEATHER, runnable: () => '' }, math: { ...MATH, runnable: say('math') } },
      fallback: say('fallback'),
    })
    expect(await router.invoke('will it rain in Oslo?')).toBe('')
  })

  it.each<[string, unknown]>([
    ['a message', new HumanMessage('will it rain in Oslo?')],
    ['messages', [new SystemMessage('Be kind.'), new HumanMessage('will it rain in Oslo?')]],
    ['tuples', [['human', 'will it rain in Oslo?']]],
    ['chat-completions messages', [{ role: 'user', content: 'will it rain in Oslo?' }]],
    ['a state', { messages: [new HumanMessage('will it rain in Oslo?')] }],
    ['an input', { input: 'will it rain in Oslo?', chat_history: [new AIMessage('Hello!')] }],
    ['a question', { question: 'will it rain in Oslo?' }],
    ['a prompt value', new StringPromptValue('will it rain in Oslo?')],
  ])('from %s', async (_kind, input) => {
    const router = new PlanoRouter({
      routes: { weather: { ...WEATHER, runnable: () => 'sun' }, math: { ...MATH, runnable: () => '42' } },
      fallback: () => 'none',
    })
    expect(await router.invoke(input)).toBe('sun')
  })

  it('with a custom input type, and refuses input without text', async () => {
    const routes = { weather: { ...WEATHER, runnable: () => 'sun' }, math: { ...MATH, runnable: () => '42' } }
    const router = new PlanoRouter({ routes, readInput: (input: { ask: string }) => input.ask })
    expect(await router.invoke({ ask: 'will it rain in Oslo?' })).toBe('sun')
    await expect(new PlanoRouter({ routes }).invoke({ x: 1 })).rejects.toMatchObject({ code: 'invalid_request' })
  })

  it('with an engine of the application, whose default agent is the fallback', async () => {
    const plano = await createPlano(
      {
        agents: [
          { id: 'math', run: () => '' },
          { id: 'weather', run: () => '' },
        ],
        listeners: [
          {
            type: 'agent',
            name: 'mine',
            agents: [
              { id: 'math', ...MATH },
              { id: 'weather', ...WEATHER },
            ],
          },
        ],
      },
      { env: {} },
    )
    const router = simple({ plano, listener: 'mine' })
    expect(await router.invoke('will it rain in Oslo?')).toBe('weather: will it rain in Oslo?')
    expect(await router.invoke('who wrote Hamlet?')).toBe('fallback: who wrote Hamlet?')
    await plano.close()
  })

  it('and explains why', async () => {
    const seen: Decision[] = []
    const router = simple({ onDecision: (decision) => seen.push(decision) })
    const decision = await router.decide('will it rain in Oslo?')
    expect(decision).toMatchObject({ agents: ['weather'], stage: 'local' })
    expect(seen).toEqual([decision])
  })
})

describe('PlanoRouter with several routes', () => {
  const BOTH = 'Find a flight from Oslo to Rome and tell me whether it will rain there'

  it('runs them in order, each with the earlier answers', async () => {
    const seen: unknown[] = []
    const router = new PlanoRouter<BaseMessage[], AIMessage>({
      mode: 'sequential',
      routes: {
        weather: {
          ...WEATHER,
          runnable: (input) => {
            seen.push(input.map((message) => [message.type, message.name, message.text]))
            return new AIMessage('sunny')
          },
        },
        flights: { ...FLIGHTS, runnable: () => new AIMessage('SK1 at 18:00') },
      },
    })
    expect((await router.invoke([new HumanMessage(BOTH)])).text).toBe('sunny')
    expect(seen).toEqual([
      [
        ['ai', 'flights', 'SK1 at 18:00'],
        ['human', undefined, BOTH],
      ],
    ])
  })

  it('passes texts on, or the result of nextInput', async () => {
    expect(await simple({ mode: 'sequential' }).invoke(BOTH)).toBe(`weather: flights: ${BOTH}\n\n${BOTH}`)
    const nextInput = (_input: string, results: readonly { route: string }[]) => `after ${results[0]?.route}`
    expect(await simple({ mode: 'sequential', nextInput }).invoke(BOTH)).toBe('weather: after flights')
  })

  it('runs them in parallel and joins their outputs', async () => {
    const arrived: string[] = []
    let open: () => void = () => undefined
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    const meet = (word: string) => async () => {
      arrived.push(word)
      if (arrived.length === 2) open()
      await gate
      return word
    }
    const router = simple({
      mode: 'parallel',
      routes: { weather: { ...WEATHER, runnable: meet('sun') }, flights: { ...FLIGHTS, runnable: meet('SK1') } },
    })
    expect(await router.invoke(BOTH)).toBe('SK1\n\nsun')
    const merged = simple({ mode: 'parallel', merge: (results) => results.map(({ route }) => route).join('+') })
    expect(await merged.invoke(BOTH)).toBe('flights+weather')
  })
})

describe('PlanoRouter is a Runnable', () => {
  it('streams its route, and cancels it when nobody reads', async () => {
    const words = new Words(['a', 'b', 'c'])
    const router = simple({ routes: { weather: { ...WEATHER, runnable: words } } })
    expect(await collect(await router.stream('will it rain in Oslo?'))).toEqual(['a', 'b', 'c'])
    for await (const word of await router.stream('will it rain in Oslo?')) {
      expect(word).toBe('a')
      break
    }
    expect(words.left).toBe(true)
  })

  it('keeps the order of a batch under maxConcurrency, and returns errors on request', async () => {
    const running = { now: 0, most: 0 }
    const weather = async (input: string) => {
      running.now += 1
      running.most = Math.max(running.most, running.now)
      await Promise.resolve()
      running.now -= 1
      if (input.includes('Hell')) throw new RangeError('no such city')
      return `weather: ${input}`
    }
    const router = simple({
      routes: { weather: { ...WEATHER, runnable: weather }, math: { ...MATH, runnable: say('math') } },
    })
    const inputs = ['will it rain in Oslo?', 'what is 12 times 8?', 'will it rain in Bergen?', 'will it rain in Hell?']
    expect(await router.batch(inputs.slice(0, 3), { maxConcurrency: 1 })).toEqual([
      'weather: will it rain in Oslo?',
      'math: what is 12 times 8?',
      'weather: will it rain in Bergen?',
    ])
    expect(running.most).toBe(1)
    const results = await router.batch(inputs, {}, { returnExceptions: true })
    expect(results.slice(0, 3).every((result) => typeof result === 'string')).toBe(true)
    expect(results[3]).toBeInstanceOf(RangeError)
    await expect(router.batch(inputs)).rejects.toThrow('no such city')
  })

  it('traces the decision as a run before the route, under one parent', async () => {
    const events = await collect(
      simple().streamEvents('will it rain in Oslo?', { version: 'v2', runName: 'front', tags: ['mine'] }),
    )
    const starts = events.filter((event) => event.event === 'on_chain_start')
    expect(starts.map((event) => event.name)).toEqual(['front', 'PlanoDecision', 'RunnableLambda'])
    const decided = events.find((event) => event.event === 'on_chain_end' && event.name === 'PlanoDecision')
    expect(decided?.data.output).toMatchObject({ routes: ['weather'], decision: { stage: 'local' } })
    expect(decided?.tags?.toSorted()).toEqual(['decision', 'mine'])
    expect(starts[2]?.tags?.toSorted()).toEqual(['mine', 'route:weather'])
    expect(starts[2]?.metadata).toMatchObject({ plano_route: 'weather', plano_stage: 'local' })
  })

  it('passes on the events of a model in a route', async () => {
    const model = new FakeListChatModel({ responses: ['rain'] })
    const router = new PlanoRouter({ routes: { weather: { ...WEATHER, runnable: model } } })
    const events = await collect(router.streamEvents('will it rain in Oslo?', { version: 'v2' }))
    const text = events
      .filter((event) => event.event === 'on_chat_model_stream')
      .map((event) => event.data.chunk.content)
      .join('')
    expect(text).toBe('rain')
  })

  it('supports pipe, config and fallbacks like any other', async () => {
    const loud = simple().pipe((text: string) => text.toUpperCase())
    expect(await loud.invoke('will it rain in Oslo?')).toBe('WEATHER: WILL IT RAIN IN OSLO?')
    const named = simple().withConfig({ runName: 'x', metadata: { a: 1 } })
    expect(await named.invoke('will it rain in Oslo?')).toContain('weather')
    let calls = 0
    const broken = simple({
      routes: {
        weather: {
          ...WEATHER,
          runnable: () => {
            calls += 1
            throw new Error('down')
          },
        },
      },
    })
    expect(await broken.withFallbacks([say('plan b')]).invoke('will it rain in Oslo?')).toContain('plan b')
    expect(calls).toBe(1)
  })

  it('stops at its signal and timeout', async () => {
    const never = () => new Promise<string>(() => undefined)
    const router = simple({ routes: { weather: { ...WEATHER, runnable: never } } })
    const controller = new AbortController()
    const call = router.invoke('will it rain in Oslo?', { signal: controller.signal })
    controller.abort(new Error('enough'))
    await expect(call).rejects.toThrow()
    await expect(router.invoke('will it rain in Oslo?', { timeout: 20 })).rejects.toThrow()
    await expect(router.stream('will it rain in Oslo?', { timeout: 20 }).then(collect)).rejects.toThrow()
    await expect(router.invoke('will it rain in Oslo?', { signal: AbortSignal.abort() })).rejects.toThrow()
  })

  it('draws its routes', () => {
    const drawn = simple().getGraph().drawMermaid()
    for (const name of ['math', 'weather', 'flights', 'fallback']) expect(drawn).toContain(`&nbsp;${name}&nbsp;`)
  })

  it('is serialised without engines or code, and read back', async () => {
    const router = new PlanoRouter({ routes: { weather: { ...WEATHER, runnable: new Words(['x']) } } })
    expect(router.toJSON()).toMatchObject({ type: 'constructor', kwargs: { routes: { weather: WEATHER } } })
    expect(simple({ readInput: (input) => input }).toJSON()).toMatchObject({ type: 'not_implemented' })
    const prompt = ChatPromptTemplate.fromTemplate('{input}')
    const written = JSON.stringify(new PlanoRouter({ routes: { weather: { ...WEATHER, runnable: prompt } } }))
    const again = await load<PlanoRouter<unknown, { toString(): string }>>(written, {
      importMap: { planojs__router: { PlanoRouter } },
    })
    expect(String(await again.invoke({ input: 'will it rain in Oslo?' }))).toContain('rain in Oslo')
  })
})

describe('PlanoRouter.fromChains', () => {
  const described = { '1': WEATHER, '2': MATH, weather: WEATHER, math: MATH }

  it('converts a RunnableBranch', async () => {
    const branch = RunnableBranch.from<string, string>([
      [() => false, say('weather')],
      [() => false, say('math')],
      say('default'),
    ])
    const router = PlanoRouter.fromChains<string, string>(branch, described)
    expect(await router.invoke('will it rain in Oslo?')).toBe('weather: will it rain in Oslo?')
    expect(await router.invoke('who wrote Hamlet?')).toBe('default: who wrote Hamlet?')
  })

  it('converts a RouterRunnable', async () => {
    const chain = new RouterRunnable<{ key: string; input: string }, string, string>({
      runnables: { weather: say('weather'), math: say('math') } as never,
    })
    const router = PlanoRouter.fromChains<string, string>(chain as never, described)
    expect(await router.batch(['will it rain in Oslo?', 'what is 12 times 8?'], { maxConcurrency: 1 })).toEqual([
      'weather: will it rain in Oslo?',
      'math: what is 12 times 8?',
    ])
  })

  it('names destinations without a description', () => {
    const chain = { destinationChains: { physics: say('physics') }, defaultChain: say('default') }
    expect(() => PlanoRouter.fromChains(chain)).toThrow(/"physics"/)
  })
})

it('names the route or argument that has nothing to run', () => {
  const chain = RunnableLambda.from((input: string) => input)
  const route = { description: 'Weather', runnable: chain }
  const wrong = (fields: object) => () => new PlanoRouter(fields as never)
  expect(wrong({ routes: { weather: chain } })).toThrow(
    'the runnable of the route "weather" is missing; expected a Runn',
  )
  expect(wrong({ routes: { weather: route, math: { ...route, runnable: 'x' } } })).toThrow('"math" is a string')
  expect(wrong({ routes: { weather: route }, fallback: null })).toThrow('the fallback is null')
  expect(() => agentFromRunnable(undefined as never)).toThrow('agentFromRunnable: its argument is missing')
})
