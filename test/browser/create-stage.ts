import {
  type AgentTurn,
  createPlano,
  defineFilter,
  type FilterRequest,
  type FilterVerdict,
  type Plano,
  type PlanoConfigInput,
} from '@planojs/core'
import { createScriptedProvider, type ScriptedProvider } from '@planojs/testing'

export interface Stage {
  plano: Plano
  provider: ScriptedProvider
  /** Asks the agents, or a model by name, and waits for the complete answer. */
  ask(question: string, options?: AskOptions): Promise<Response>
  close(): Promise<void>
}

export interface AskOptions {
  model?: string
  stream?: boolean
  /** Turns before the question: user, assistant, user… */
  before?: readonly string[]
  session?: string
}

export interface StageOptions {
  captureContent?: boolean
  key?: string
}

const FLIGHTS = 'Finds flights between two cities, their times and prices, and books them.'
const WEATHER = 'Knows the weather and the forecast for any city: rain, temperature, wind, sun.'
const HOTELS = 'Finds and books hotels and rooms for given nights and guests.'
const BILLING = 'Answers about invoices, refunds and payments of earlier bookings.'

/** Two variants, one of them new. */
const WEATHER_AGENT = {
  id: 'weather_agent',
  variants: [
    { id: 'stable', weight: 80, run: () => 'Sunny in Lisbon, 24 degrees, a light wind from the north.' },
    { id: 'canary', weight: 20, run: () => 'Sunny, 24 degrees.', rollback: { error_rate: 0.05 } },
  ],
}

/** Creates four agents and two models over a scripted provider, with every feature that the inspector shows. */
export async function createStage(options: StageOptions = {}): Promise<Stage> {
  const usage = { inputTokens: 420, outputTokens: 96, cachedInputTokens: 128 }
  const provider = await createScriptedProvider({
    script: () => ({
      text: 'Oslo to Lisbon leaves at 13:05 and lands at 16:40.',
      usage,
      chunks: ['Oslo to Lisbon ', 'leaves at 13:05.'],
    }),
  })
  const plano = await createPlano(stageConfig(provider.baseUrl, options))
  const ask: Stage['ask'] = async (
    question,
    { model = 'travel_assistant', stream = false, before = [], session } = {},
  ) => {
    const earlier = before.map((content, index) => ({ role: index % 2 === 0 ? 'user' : 'assistant', content }))
    const response = await plano.fetch('http://plano/v1/chat/completions', {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(session === undefined ? {} : { 'x-model-affinity': session }),
      },
      body: JSON.stringify({ model, stream, messages: [...earlier, { role: 'user', content: question }] }),
    })
    await response.clone().text()
    return response
  }
  return {
    plano,
    provider,
    ask,
    async close() {
      await plano.close()
      await provider.close()
    },
  }
}

function stageConfig(baseUrl: string, options: StageOptions): PlanoConfigInput {
  const key = options.key ?? 'sk-stage-key'
  return {
    agents: [
      { id: 'flight_agent', run: callModel('openai/gpt-4o-mini') },
      WEATHER_AGENT,
      { id: 'hotel_agent', run: callModel('openai/gpt-4o') },
      { id: 'billing_agent', run: refuseToWork },
    ],
    filters: [
      { id: 'length_guard', run: () => ({ action: 'annotate', tags: { length: 'short' } }) },
      { id: 'card_guard', run: defineFilter({ input: hideCards }) },
    ],
    listeners: [
      {
        type: 'agent',
        name: 'travel_assistant',
        input_filters: ['length_guard', 'card_guard'],
        agents: [
          {
            id: 'flight_agent',
            description: FLIGHTS,
            examples: ['A flight from Oslo to Lisbon', 'Book me a seat to Tokyo'],
          },
          { id: 'weather_agent', description: WEATHER, examples: ['Will it rain in Oslo?', 'How warm is Lisbon?'] },
          {
            id: 'hotel_agent',
            description: HOTELS,
            examples: ['A room in Lisbon for two', 'Which hotel is near the sea?'],
          },
          { id: 'billing_agent', description: BILLING, examples: ['Where is my refund?', 'Send me the invoice'] },
        ],
      },
    ],
    model_providers: [
      {
        model: 'openai/gpt-4o-mini',
        base_url: baseUrl,
        access_key: key,
        default: true,
        capabilities: { price: { input: 0.15, output: 0.6 } },
      },
      {
        model: 'openai/gpt-4o',
        base_url: baseUrl,
        access_key: key,
        headers: { 'x-team': `${key}-team` },
        capabilities: { price: { input: 2.5, output: 10 } },
      },
    ],
    model_aliases: { 'smart-llm': { target: 'openai/gpt-4o', fallbacks: ['openai/gpt-4o-mini'] } },
    resilience: {
      retry: { max_attempts: 3, backoff: { initial: '10ms', max: '50ms' } },
      circuit_breaker: { failure_rate: 0.5, window: '30s', min_requests: 4, open_for: '5s' },
    },
    orchestration: { encoder: 'none' },
    tracing: { capture_content: options.captureContent ?? false },
  }
}

/** Creates an agent that lets a model write its answer. */
function callModel(model: string) {
  return async (turn: AgentTurn): Promise<Response> =>
    turn.fetch('http://plano/v1/chat/completions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ model, stream: turn.stream, messages: turn.messages }),
    })
}

/** Removes card numbers from user messages. */
function hideCards({ messages }: FilterRequest): FilterVerdict {
  const hide = (text: unknown) => (typeof text === 'string' ? text.replaceAll(/\d{12,19}/g, '[card]') : text)
  const hidden = messages.map((message) => ({ ...message, content: hide(message.content) }) as typeof message)
  const changed = hidden.some((message, index) => message.content !== messages[index]?.content)
  return changed ? { action: 'rewrite', messages: hidden } : { action: 'pass' }
}

function refuseToWork(): never {
  throw new Error('The billing system is away.')
}
