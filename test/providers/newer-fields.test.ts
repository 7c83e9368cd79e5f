import { createPlano } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Json = Record<string, unknown>
const MODELS = {
  chat: 'azure_openai/gpt-4o-search-preview',
  responses: 'openai/gpt-5.1',
  messages: 'anthropic/claude-opus-5',
  gemini: 'gemini/gemini-3.1-pro-preview',
  converse: 'amazon_bedrock/us.anthropic.claude-sonnet-4-5',
} as const
type Api = keyof typeof MODELS

const ANSWERS: Record<Api, object> = {
  chat: { id: 'c1', choices: [{ index: 0, message: { role: 'assistant', content: 'x' }, finish_reason: 'stop' }] },
  responses: { id: 'r', object: 'response', status: 'completed', output: [] },
  messages: { id: 'msg_1', content: [], stop_reason: 'end_turn', usage: { input_tokens: 1, output_tokens: 1 } },
  gemini: { candidates: [{ content: { parts: [] }, finishReason: 'STOP' }] },
  converse: { output: { message: { role: 'assistant', content: [{ text: 'x' }] } }, stopReason: 'end_turn' },
}

const PATHS = {
  chat: () => '/v1/chat/completions',
  messages: () => '/v1/messages',
  responses: () => '/v1/responses',
  gemini: (model: string, stream: boolean) =>
    `/v1beta/models/${encodeURIComponent(model)}:${stream ? 'streamGenerateContent?alt=sse' : 'generateContent'}`,
}

interface Asked {
  client: keyof typeof PATHS
  api: Api
  body: Json
  answer?: object
  stream?: boolean
}

/** Sends a request through Plano to a provider of another API. */
async function ask({ client, api, body, answer = ANSWERS[api], stream = false }: Asked) {
  let sent: Json = {}
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    sent = JSON.parse(Buffer.concat(pieces).toString())
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  closers.push(() => server.close())
  const model = MODELS[api]
  const provider = { model, access_key: 'k', base_url: server.url }
  const plano = await createPlano(
    {
      model_providers: [api === 'responses' ? { ...provider, api } : provider],
      resilience: { retry: { max_attempts: 1 } },
    },
    { env: { AWS_REGION: 'eu-west-1' } },
  )
  closers.push(() => plano.close())
  const path = PATHS[client](model, stream)
  const text = JSON.stringify(client === 'gemini' ? body : { model, ...body })
  const answered = await plano.fetch(path, { method: 'POST', body: text })
  const losses = answered.headers.get('x-plano-losses')
  return { status: answered.status, sent, losses, text: await answered.text() }
}

const HELLO = [{ role: 'user', content: 'hello' }]
const CONTENTS = [{ role: 'user', parts: [{ text: 'hello' }] }]

describe('the grammar of a free-text tool', () => {
  const grammar = { syntax: 'regex', definition: 'a+' }

  it('is flat in the responses API', async () => {
    const custom = { name: 'c', format: { type: 'grammar', grammar } }
    const { sent } = await ask({
      client: 'chat',
      api: 'responses',
      body: { messages: HELLO, tools: [{ type: 'custom', custom }] },
    })
    expect(sent['tools']).toEqual([{ type: 'custom', name: 'c', format: { type: 'grammar', ...grammar } }])
  })
})

it('the time for which prompts are cached reaches the other API of OpenAI', async () => {
  const own = { prompt_cache_retention: '24h' }
  const toResponses = await ask({ client: 'chat', api: 'responses', body: { messages: HELLO, ...own } })
  const toChat = await ask({ client: 'responses', api: 'chat', body: { input: 'hello', store: false, ...own } })
  expect([toResponses.sent, toChat.sent]).toMatchObject([own, own])
})

it('a model without log probabilities is not asked to include them', async () => {
  const body = { messages: HELLO, logprobs: true, top_logprobs: 2 }
  const { sent } = await ask({ client: 'chat', api: 'responses', body })
  expect(JSON.stringify(sent)).not.toContain('logprobs')
})

it('messages without content are left out of responses requests', async () => {
  const messages = [...HELLO, { role: 'user', content: [] }]
  const { sent } = await ask({ client: 'chat', api: 'responses', body: { messages } })
  expect(sent['input']).toEqual([{ role: 'user', content: 'hello' }])
})

it.each([
  ['responses', { reasoning: { effort: 'none' } }],
  ['gemini', { generationConfig: { thinkingConfig: { thinkingLevel: 'low' } } }],
  ['converse', { inferenceConfig: { maxTokens: 900 } }],
] as const)('thinking between tools only is no thinking for %s', async (api, expected) => {
  const body = { max_tokens: 900, messages: HELLO, thinking: { type: 'between_tools' } }
  const { sent } = await ask({ client: 'messages', api, body })
  expect(sent).toMatchObject(expected)
  expect(sent['additionalModelRequestFields']).toBeUndefined()
})

it.each([
  ['chat', 'tools.web_search.max_uses,tools.web_search.allowed_domains'],
  ['responses', 'tools.web_search.max_uses'],
  ['gemini', 'tools.web_search.max_uses,tools.web_search.allowed_domains,tools.web_search.user_location'],
] as const)('settings of a web search that %s lacks are listed', async (api, losses) => {
  const user_location = { type: 'approximate', country: 'NO' }
  const search = { type: 'web_search_20250305', name: 'web_search', max_uses: 2, allowed_domains: ['a.com'] }
  const body = { max_tokens: 9, messages: HELLO, tools: [{ ...search, user_location }] }
  expect((await ask({ client: 'messages', api, body })).losses).toBe(losses)
})

describe('Google’s search of a Gemini client', () => {
  const body = { contents: CONTENTS, tools: [{ googleSearch: {} }] }

  it.each([
    ['chat', { web_search_options: {} }],
    ['responses', { tools: [{ type: 'web_search' }] }],
    ['messages', { tools: [{ type: 'web_search_20250305', name: 'web_search' }] }],
  ] as const)('is the web search of %s', async (api, expected) => {
    const { status, sent } = await ask({ client: 'gemini', api, body })
    expect([status, sent]).toMatchObject([200, expected])
  })

  const cited = (text: string, urls: string[]) => ({
    type: 'text',
    text,
    citations: urls.map((url) => ({
      type: 'web_search_result_location',
      url,
      title: 'T',
      cited_text: 'c',
      encrypted_index: 'e',
    })),
  })

  it.each([false, true])('shows the sources of the answer, stream: %s', async (stream) => {
    const content = [cited('Grüße. ', []), cited('Es regnet.', ['https://a', 'https://b'])]
    const answer = { ...ANSWERS.messages, content }
    const { text } = await ask({ client: 'gemini', api: 'messages', body, answer, stream })
    const chunks = stream ? text.split('\n\n').filter(Boolean) : [`data: ${text}`]
    const last = JSON.parse(chunks.at(-1)?.slice('data: '.length) ?? '')
    const { groundingChunks, groundingSupports } = last.candidates[0].groundingMetadata
    expect(groundingChunks).toEqual([
      { web: { uri: 'https://a', title: 'T' } },
      { web: { uri: 'https://b', title: 'T' } },
    ])
    const segment = stream
      ? { startIndex: 9, endIndex: 19, text: 'Es regnet.' }
      : { partIndex: 1, startIndex: 0, endIndex: 10, text: 'Es regnet.' }
    expect(groundingSupports).toEqual([
      { segment, groundingChunkIndices: [0] },
      { segment, groundingChunkIndices: [1] },
    ])
  })
})

describe('a Gemini model that stopped', () => {
  const stopped = (finishReason: string) => ({ candidates: [{ content: { parts: [{ text: 'x' }] }, finishReason }] })

  it.each(['MISSING_THOUGHT_SIGNATURE', 'MALFORMED_RESPONSE'])('because of %s has failed', async (reason) => {
    for (const client of ['chat', 'gemini'] as const) {
      const body = client === 'chat' ? { messages: HELLO } : { contents: CONTENTS }
      const { status, text } = await ask({ client, api: 'gemini', body, answer: stopped(reason) })
      expect([status, text]).toEqual([502, expect.stringContaining(reason)])
    }
  })

  it('after too many calls of its own tools has not finished', async () => {
    const answer = stopped('TOO_MANY_TOOL_CALLS')
    const { text } = await ask({ client: 'chat', api: 'gemini', body: { messages: HELLO }, answer })
    expect(JSON.parse(text).choices[0].finish_reason).toBe('length')
  })
})
