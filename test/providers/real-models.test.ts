import { createAnthropic } from '@ai-sdk/anthropic'
import { createOpenAI } from '@ai-sdk/openai'
import { createOpenAICompatible } from '@ai-sdk/openai-compatible'
import { ChatAnthropic } from '@langchain/anthropic'
import { AIMessage, AIMessageChunk } from '@langchain/core/messages'
import { FakeListChatModel, FakeStreamingChatModel } from '@langchain/core/utils/testing'
import { ChatOpenAI } from '@langchain/openai'
import { createPlano, type PlanoConfigInput } from '@planojs/core'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

type ProviderInput = NonNullable<PlanoConfigInput['model_providers']>[number]

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

interface Place {
  url: string
  baseUrl: string
}

const apiKey = 'sk-test-0123456789'

/** Model objects of popular libraries, as applications use them. */
const MODELS: [name: string, make: (place: Place) => unknown][] = [
  ['@ai-sdk/openai, chat', ({ baseUrl }) => createOpenAI({ apiKey, baseURL: baseUrl }).chat('gpt-4o')],
  ['@ai-sdk/openai, responses', ({ baseUrl }) => createOpenAI({ apiKey, baseURL: baseUrl }).responses('gpt-4o')],
  ['@ai-sdk/anthropic', ({ baseUrl }) => createAnthropic({ apiKey, baseURL: baseUrl })('claude-sonnet-4-5')],
  [
    '@ai-sdk/openai-compatible',
    ({ baseUrl }) =>
      createOpenAICompatible({ name: 'x', apiKey, baseURL: baseUrl, includeUsage: true }).chatModel('llama'),
  ],
  [
    '@langchain/openai, chat',
    ({ baseUrl: baseURL }) => new ChatOpenAI({ model: 'gpt-4o', apiKey, maxRetries: 0, configuration: { baseURL } }),
  ],
  [
    '@langchain/openai, responses',
    ({ baseUrl: baseURL }) =>
      new ChatOpenAI({ model: 'gpt-4o', apiKey, maxRetries: 0, useResponsesApi: true, configuration: { baseURL } }),
  ],
  [
    '@langchain/anthropic',
    ({ url }) => new ChatAnthropic({ model: 'claude-sonnet-4-5', apiKey, maxRetries: 0, anthropicApiUrl: url }),
  ],
]

const ANSWER: ScriptedReply = {
  text: 'It rains.',
  toolCalls: [{ id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } }],
  usage: { inputTokens: 7, outputTokens: 5 },
} as ScriptedReply

const LONG = { reasoning: 'Let me see.', reasoningSignature: 'sig' }

const body = {
  model: 'mine/tiny',
  max_tokens: 50,
  tools: [
    {
      type: 'function',
      function: { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
    },
  ],
  messages: [
    { role: 'system', content: 'be kind' },
    { role: 'user', content: 'weather in Rome and in Oslo?' },
    {
      role: 'assistant',
      content: null,
      tool_calls: [{ id: 'call_0', type: 'function', function: { name: 'weather', arguments: '{"city":"Rome"}' } }],
    },
    { role: 'tool', tool_call_id: 'call_0', content: 'sunny' },
  ],
}

async function open(make: (place: Place) => unknown, script: ScriptedReply) {
  const provider = await createScriptedProvider({ script })
  closers.push(() => provider.close())
  const entry = { model: 'mine/tiny', run: make(provider) } as ProviderInput
  const config = { model_providers: [entry], resilience: { retry: { max_attempts: 1 } } }
  const plano = await createPlano(config, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const post = (more: object) =>
    plano.fetch('/v1/chat/completions', { method: 'POST', body: JSON.stringify({ ...body, ...more }) })
  return { provider, post }
}

interface Delta {
  content?: string
  reasoning_content?: string
  tool_calls?: { index: number; id?: string; function?: { name?: string; arguments?: string } }[]
}

const readChunks = (stream: string): { choices: { delta: Delta; finish_reason?: string }[]; usage?: object }[] =>
  stream
    .split('\n')
    .filter((line) => line.startsWith('data: {'))
    .map((line) => JSON.parse(line.slice('data: '.length)))

describe.each(MODELS)('a model of %s as a provider', (name, make) => {
  it('answers with calls and usage, for a history with tools', async () => {
    const { provider, post } = await open(make, ANSWER)
    const answer = await (await post({})).json()
    expect(provider.requests.flatMap(({ violations }) => violations)).toEqual([])
    expect(JSON.stringify(provider.requests[0]?.body)).toContain('be kind')
    expect(answer.choices[0].message.content).toBe('It rains.')
    const [call] = answer.choices[0].message.tool_calls
    expect(call.function.name).toBe('weather')
    expect(JSON.parse(call.function.arguments)).toEqual({ city: 'Oslo' })
    expect(answer.choices[0].finish_reason).toBe('tool_calls')
    expect(answer.usage).toMatchObject({ prompt_tokens: 7, completion_tokens: 5 })
  })

  it('streams the same', async () => {
    const { post } = await open(make, ANSWER)
    const stream = await (await post({ stream: true, stream_options: { include_usage: true } })).text()
    const chunks = readChunks(stream)
    const deltas = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta))
    expect(deltas.map(({ content }) => content ?? '').join('')).toBe('It rains.')
    const args = deltas.flatMap(({ tool_calls = [] }) => tool_calls).map((call) => call.function?.arguments ?? '')
    expect(JSON.parse(args.join(''))).toEqual({ city: 'Oslo' })
    // LangChain's package adds the one token that Anthropic counts at the beginning to the count at the end.
    const completion_tokens = name === '@langchain/anthropic' ? 6 : 5
    expect(chunks.at(-1)?.usage).toMatchObject({ prompt_tokens: 7, completion_tokens })
    expect(stream.trimEnd().endsWith('data: [DONE]')).toBe(true)
  })

  it('reports a truncated answer, and its reasoning', async () => {
    const { post } = await open(make, { ...LONG, text: 'It rai', finish: 'length' })
    const answer = await (await post({})).json()
    // OpenAI has no reasoning in chat completions, and that package reads no other provider's reasoning.
    const thought = name === '@ai-sdk/openai, chat' ? '' : 'Let me see.'
    expect(answer.choices[0].finish_reason).toBe('length')
    expect(answer.choices[0].message.reasoning_content ?? '').toBe(thought)
    const streamed = readChunks(await (await post({ stream: true })).text()).flatMap(({ choices }) => choices)
    expect(streamed.map(({ finish_reason }) => finish_reason)).toContain('length')
    expect(streamed.map(({ delta }) => delta.reasoning_content ?? '').join('')).toBe(thought)
  })

  it.each([
    [400, 'invalid_request_error'],
    [401, 'authentication_error'],
    [429, 'rate_limit_error'],
    [500, 'server_error'],
  ])('is refused with %s as over HTTP, streamed or not', async (status, type) => {
    const error = { message: 'words of the provider', type }
    const { provider, post } = await open(make, { status, error, headers: { 'retry-after': '7' } })
    const model = { model: 'openai/gpt-4o', base_url: provider.baseUrl, access_key: apiKey }
    const remote = await createPlano({ model_providers: [model], resilience: { retry: { max_attempts: 1 } } })
    closers.push(() => remote.close({ drainMs: 0 }))
    for (const stream of [false, true]) {
      const content = JSON.stringify({ ...body, model: model.model, stream })
      const expected = await remote.fetch('/v1/chat/completions', { method: 'POST', body: content })
      const answer = await post({ stream })
      expect(answer.status).toBe(expected.status)
      for (const header of ['retry-after', 'x-should-retry'])
        expect(answer.headers.get(header), header).toBe(expected.headers.get(header))
      const { message } = (await answer.json()).error
      if (status === 401) expect(message).not.toContain('words of the provider')
      else expect(message).toBe((await expected.json()).error.message)
    }
  })

  it('gets images and documents, by address and as data', async () => {
    const { provider, post } = await open(make, { text: 'seen' })
    const image = (url: string) => ({ type: 'image_url', image_url: { url } })
    const file = { type: 'file', file: { filename: 'a.pdf', file_data: 'data:application/pdf;base64,JVBERi0=' } }
    const pictures = [image('https://pictures.example/cat.png'), image('data:image/png;base64,iVBORw0KGgo=')]
    const content = [{ type: 'text', text: 'look' }, ...pictures, ...(name.startsWith('@ai-sdk') ? [file] : [])]
    expect((await post({ tools: undefined, messages: [{ role: 'user', content }] })).status).toBe(200)
    const sent = JSON.stringify(provider.requests[0]?.body)
    expect(sent).toMatch(/"(?:url|image_url)":(?:\{"url":)?"https:\/\/pictures\.example\/cat\.png"/)
    expect(sent).toContain('iVBORw0KGgo=')
    if (name.startsWith('@ai-sdk')) expect(sent).toContain('JVBERi0=')
  })

  it('counts tokens of the cache and of reasoning', async () => {
    const usage = { inputTokens: 100, outputTokens: 50, cachedInputTokens: 60, reasoningTokens: 20 }
    const { post } = await open(make, { text: 'ok', usage })
    const answer = await (await post({})).json()
    expect(answer.usage).toMatchObject({ prompt_tokens: 100, prompt_tokens_details: { cached_tokens: 60 } })
    // Anthropic does not count reasoning apart.
    if (!name.endsWith('anthropic')) expect(answer.usage.completion_tokens_details.reasoning_tokens).toBe(20)
  })
})

it.each([
  [429, 'busy', 'from the fallback'],
  [400, 'too odd', undefined],
])('a refusal with %s by a model in code (%s) leads to: %s', async (status, message, text) => {
  const provider = await createScriptedProvider({ script: { status, error: { message } } })
  closers.push(() => provider.close())
  const models = { 'sdk/gpt': createOpenAI({ apiKey, baseURL: provider.baseUrl }).chat('gpt-4o') }
  const config = {
    model_providers: [{ model: 'sdk/gpt' }, { model: 'own/spare' }],
    model_aliases: { smart: { target: 'sdk/gpt', fallbacks: ['own/spare'] } },
  }
  const code = { models: { ...models, 'own/spare': () => 'from the fallback' } }
  const plano = await createPlano(config, { env: {}, code })
  closers.push(() => plano.close())
  const content = JSON.stringify({ ...body, model: 'smart' })
  const answer = await (await plano.fetch('/v1/chat/completions', { method: 'POST', body: content })).json()
  expect(answer.choices?.[0].message.content).toBe(text)
  if (text === undefined) {
    expect(answer.error.message).toContain(message)
    expect(provider.requests).toHaveLength(1)
  }
})

it.each([
  [{ maxRetries: 0 }, []],
  [{}, ['run']],
])('a model of LangChain that retries by itself is warned of: %j', async (options, warned) => {
  const run = new ChatOpenAI({ model: 'gpt-4o', apiKey, ...options })
  const plano = await createPlano({ model_providers: [{ model: 'chain/gpt', run, default: true }] }, { env: {} })
  closers.push(() => plano.close())
  expect(plano.warnings.map(({ path }) => path)).toEqual(warned.map((key) => `model_providers[0].${key}`))
})

async function ask(run: unknown, more: object = {}) {
  const entry = { model: 'mine/tiny', run } as ProviderInput
  const plano = await createPlano({ model_providers: [entry], resilience: { retry: { max_attempts: 1 } } }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  return plano.fetch('/v1/chat/completions', { method: 'POST', body: JSON.stringify({ ...body, ...more }) })
}

const toolCall = (id: string) => ({ id, name: 'weather', args: { city: 'Oslo' }, type: 'tool_call' as const })
const chunks = [
  new AIMessageChunk('It '),
  new AIMessageChunk({ content: '', tool_calls: [toolCall('c1')] }),
  new AIMessageChunk({ content: '', tool_calls: [toolCall('c2')] }),
]

describe("LangChain's own test models as providers", () => {
  it('answer, streamed or not', async () => {
    const model = new FakeListChatModel({ responses: ['It rains.', 'It pours.'] })
    expect((await (await ask(model, { tools: undefined })).json()).choices[0].message.content).toBe('It rains.')
    const pieces = readChunks(await (await ask(model, { stream: true })).text())
    expect(pieces.flatMap(({ choices }) => choices).map(({ delta }) => delta.content ?? '')).toContain('p')
  })

  it('stream complete calls, each with its own index', async () => {
    const model = new FakeStreamingChatModel({ chunks })
    const read = readChunks(await (await ask(model, { stream: true })).text())
    const calls = new Map<number, string>()
    for (const call of read.flatMap(({ choices }) => choices).flatMap(({ delta }) => delta.tool_calls ?? [])) {
      const head = call.id === undefined ? '' : `${call.id} ${call.function?.name} `
      calls.set(call.index, (calls.get(call.index) ?? '') + head + (call.function?.arguments ?? ''))
    }
    expect([...calls]).toEqual([
      [0, 'c1 weather {"city":"Oslo"}'],
      [1, 'c2 weather {"city":"Oslo"}'],
    ])
  })

  it.each([true, false])('fail as upstreams, whole or not (stream: %s)', async (stream) => {
    const model = new FakeStreamingChatModel({ thrownErrorString: 'secret words', responses: [new AIMessage('x')] })
    const answer = await ask(model, { stream })
    const text = await answer.text()
    expect(answer.status).toBe(502)
    expect(JSON.parse(text).error.code).toBe('upstream_failed')
    expect(text).not.toContain('secret')
  })
})
