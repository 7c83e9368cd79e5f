import { BaseEmbedding } from '@llamaindex/core/embeddings'
import { tool } from '@llamaindex/core/tools'
import { agent, multiAgent } from '@llamaindex/workflow'
import { createPlano } from '@planojs/core'
import { PlanoLLM, PlanoSelector, planoRootAgent } from '@planojs/llamaindex'
import { createScriptedProvider, type ProviderScript, type ScriptedRequest } from '@planojs/testing'
import { Document, RouterQueryEngine, Settings, SummaryIndex, VectorStoreIndex } from 'llamaindex'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'

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

/** Embeds a text by hashing its words, which is enough for an index of three sentences. */
class WordCounts extends BaseEmbedding {
  // The constructor of the base class is protected.
  // biome-ignore lint/complexity/noUselessConstructor: it is protected there
  constructor() {
    super()
  }
  override async getTextEmbedding(text: string): Promise<number[]> {
    const counts = Array.from({ length: 32 }, () => 0.01)
    for (const word of text.toLowerCase().match(/\w+/g) ?? []) {
      const place = [...word].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % counts.length
      counts[place] = (counts[place] ?? 0) + 1
    }
    return counts
  }
}

const promptOf = (request: ScriptedRequest) => JSON.stringify(request.body['messages'])
const TEXTS = ['Ada began as a ship painter in Bergen.', 'She later built engines.', 'Now she teaches in Oslo.']

/** The two indexes of the documentation over one text: one for summaries, one for facts. */
async function createTools() {
  const documents = TEXTS.map((text) => new Document({ text }))
  const summary = await SummaryIndex.fromDocuments(documents)
  const facts = await VectorStoreIndex.fromDocuments(documents)
  return [
    {
      queryEngine: summary.asQueryEngine({ responseSynthesizer: undefined } as never),
      description: 'Useful for summaries of the whole life of Ada',
    },
    {
      queryEngine: facts.asQueryEngine({ similarityTopK: 1 }),
      description: 'Useful for finding one specific fact, such as her first job',
    },
  ]
}

describe('RouterQueryEngine, as documented', () => {
  const script: ProviderScript = (request) => {
    const prompt = promptOf(request)
    // LlamaIndex's own selector numbers its choices and expects JSON.
    if (prompt.includes('numbered list')) return JSON.stringify([{ choice: 2, reason: 'one fact is asked' }])
    return prompt.includes('ship painter') ? 'She painted ships.' : 'no idea'
  }

  it('needs one model call less with our selector', async () => {
    const { llm, provider } = await open(script)
    Settings.llm = llm
    Settings.embedModel = new WordCounts()
    const queryEngineTools = await createTools()
    const query = 'Which was the first job of Ada in Bergen, as a painter?'

    const stock = RouterQueryEngine.fromDefaults({ queryEngineTools })
    const before = (await stock.query({ query })).toString()
    const callsBefore = provider.requests.length

    const selector = new PlanoSelector({
      examples: [
        ['Summarise her life', 'Give me a summary of what she did'],
        ['What was her first job?', 'Where does she work?'],
      ],
    })
    const ours = RouterQueryEngine.fromDefaults({ selector, queryEngineTools })
    const after = (await ours.query({ query })).toString()
    const callsAfter = provider.requests.length - callsBefore

    expect([before, after]).toEqual(['She painted ships.', 'She painted ships.'])
    expect([callsBefore, callsAfter]).toEqual([2, 1])
  })

  it('selects the summary index for a summary', async () => {
    const { llm, provider } = await open(script)
    Settings.llm = llm
    Settings.embedModel = new WordCounts()
    const selector = new PlanoSelector({ examples: [['Summarise her life'], ['What was her first job?']] })
    const engine = RouterQueryEngine.fromDefaults({ selector, queryEngineTools: await createTools() })
    await engine.query({ query: 'Give me a summary of the whole life of Ada' })
    // Only the summary reads every sentence.
    for (const text of TEXTS) expect(promptOf(provider.requests.at(-1) as ScriptedRequest)).toContain(text)
  })
})

describe('multiAgent, as documented', () => {
  const getWeather = tool({
    name: 'fetchWeather',
    description: 'Temperature of a city in Fahrenheit',
    parameters: z.object({ city: z.string() }),
    execute: ({ city }) => `It is 35 degrees Fahrenheit in ${city}.`,
  })
  const convert = tool({
    name: 'convertTemperature',
    description: 'Fahrenheit to Celsius',
    parameters: z.object({ fahrenheit: z.number() }),
    execute: ({ fahrenheit }) => String(Math.round(((fahrenheit - 32) * 5) / 9)),
  })

  /** Hands off when that is the only tool, otherwise calls its tool and repeats the result. */
  const script: ProviderScript = (request) => {
    const messages = request.body['messages'] as { role: string; content: string }[]
    const last = messages.at(-1)
    const tools = (request.body['tools'] as { function: { name: string } }[] | undefined) ?? []
    const names = tools.map((one) => one.function.name)
    if (last?.role === 'tool' && /^-?\d+$/.test(last.content)) return `That is ${last.content} degrees Celsius.`
    if (names.includes('convertTemperature')) {
      return { toolCalls: [{ id: 'c1', name: 'convertTemperature', arguments: { fahrenheit: 35 } }] }
    }
    return { toolCalls: [{ id: 'h1', name: 'handOff', arguments: { toAgent: 'converter', reason: 'conversion' } }] }
  }

  async function createAgents() {
    const { llm, provider } = await open(script)
    const converter = agent({
      name: 'converter',
      description: 'Converts temperatures between Fahrenheit and Celsius',
      tools: [convert],
      llm,
    })
    const weather = agent({
      name: 'weather',
      description: 'Gets the weather of a city',
      systemPrompt: 'Hand off what you cannot answer.',
      tools: [getWeather],
      llm,
      canHandoffTo: [converter],
    })
    return { weather, converter, provider }
  }

  it('needs one model call less with our root agent', async () => {
    const question = 'Convert 35 degrees Fahrenheit to Celsius'
    const stock = await createAgents()
    const before = await multiAgent({ agents: [stock.weather, stock.converter], rootAgent: stock.weather }).run(
      question,
    )
    const ours = await createAgents()
    const root = planoRootAgent({ agents: [ours.weather, ours.converter] })
    const after = await multiAgent({ agents: root.agents, rootAgent: root }).run(question)
    expect([before.data.result, after.data.result]).toEqual([
      'That is 2 degrees Celsius.',
      'That is 2 degrees Celsius.',
    ])
    expect([stock.provider.requests.length, ours.provider.requests.length]).toEqual([3, 2])
  })
})
