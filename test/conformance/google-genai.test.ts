import { type GenerateContentResponse, GoogleGenAI, type Part, Type } from '@google/genai'
import { createPlano } from '@planojs/core'
import { serve } from '@planojs/core/node'
import { createScriptedProvider, type ProviderScript, type ScriptedReply, type ScriptedRequest } from '@planojs/testing'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

type Door = 'over HTTP' | 'in process'

/** Creates Google's client on an engine with one upstream. */
async function open(model: string, script: ProviderScript, door: Door = 'over HTTP') {
  const provider = await createScriptedProvider({ script })
  closers.push(() => provider.close())
  const isBare = /^(anthropic|gemini|amazon_bedrock)\//.test(model)
  const entry = { model, access_key: 'sk-test-0123456789', base_url: isBare ? provider.url : provider.baseUrl }
  const config = { model_providers: [entry], resilience: { retry: { max_attempts: 1 } } }
  const plano = await createPlano(config, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const server = await serve(plano, { port: 0 })
  closers.push(() => server.close())
  const fetch = plano.fetch as typeof globalThis.fetch
  const httpOptions = door === 'over HTTP' ? { baseUrl: server.url } : { baseUrl: 'http://plano.internal', fetch }
  const client = new GoogleGenAI({ apiKey: 'client-key', httpOptions })
  return { provider, client, plano, model: model.slice(model.indexOf('/') + 1) }
}

const UPSTREAMS = [
  'openai/gpt-4o',
  'anthropic/claude-sonnet-4-5',
  'gemini/gemini-2.5-flash',
  'amazon_bedrock/us.amazon.nova-pro-v1:0',
  'chatgpt/gpt-5.1',
]

const ANSWER: ScriptedReply = {
  text: 'It rains.',
  toolCalls: [{ id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } }],
  usage: { inputTokens: 7, outputTokens: 5 },
} as ScriptedReply

const parameters = { type: Type.OBJECT, properties: { city: { type: Type.STRING } }, required: ['city'] }
const JSON_SCHEMA = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] }
const asked = {
  config: {
    systemInstruction: 'be kind',
    maxOutputTokens: 2000,
    tools: [{ functionDeclarations: [{ name: 'weather', description: 'of a city', parameters }] }],
  },
  contents: [
    { role: 'user', parts: [{ text: 'weather?' }, { inlineData: { mimeType: 'image/png', data: 'iVBORw0KGgo=' } }] },
    { role: 'model', parts: [{ functionCall: { name: 'weather', args: { city: 'Rome' } } }] },
    {
      role: 'user',
      parts: [{ functionResponse: { name: 'weather', response: { output: 'sunny' } } }, { text: 'and Oslo?' }],
    },
  ],
}

const textOf = (answer: GenerateContentResponse) =>
  (answer.candidates?.[0]?.content?.parts ?? []).map(({ text = '', thought }) => (thought ? '' : text)).join('')

const THOUGHT: ScriptedReply = { reasoning: 'Let me see.', reasoningSignature: 'c2ln', ...(ANSWER as object) }

/** Fills the requested schema, in a tool call or as text. */
function fillSchema({ body }: ScriptedRequest): ScriptedReply {
  const name = /"name":"([^"]+)"/.exec(JSON.stringify(body['tools'] ?? body['toolConfig'] ?? []))?.[1]
  return name === undefined ? '{"city":"Oslo"}' : { toolCalls: [{ id: 'c', name, arguments: { city: 'Oslo' } }] }
}

const thoughtOf = (parts: Part[]) => parts.map(({ text = '', thought }) => (thought ? text : '')).join('')

const CELLS = UPSTREAMS.flatMap((upstream): [Door, string][] => [
  ['over HTTP', upstream],
  ['in process', upstream],
])

describe.each(CELLS)('@google/genai %s over %s', (door, upstream) => {
  it('receives an answer with calls and usage for a history with images and tools', async () => {
    const { client, model, provider } = await open(upstream, ANSWER, door)
    const answer = await client.models.generateContent({ model, ...asked })
    expect(provider.requests.flatMap(({ violations }) => violations)).toEqual([])
    expect(textOf(answer)).toBe('It rains.')
    expect(answer.functionCalls).toMatchObject([{ name: 'weather', args: { city: 'Oslo' } }])
    expect(answer.candidates?.[0]?.finishReason).toBe('STOP')
    expect(answer.usageMetadata).toMatchObject({ promptTokenCount: 7, candidatesTokenCount: 5 })
  })

  it('receives the same as a stream', async () => {
    const { client, model } = await open(upstream, ANSWER, door)
    let text = ''
    let last: GenerateContentResponse | undefined
    const calls: unknown[] = []
    for await (const chunk of await client.models.generateContentStream({ model, ...asked })) {
      text += textOf(chunk)
      calls.push(...(chunk.functionCalls ?? []))
      last = chunk
    }
    expect(text).toBe('It rains.')
    expect(calls).toMatchObject([{ name: 'weather', args: { city: 'Oslo' } }])
    expect(last?.candidates?.[0]?.finishReason).toBe('STOP')
    expect(last?.usageMetadata?.promptTokenCount).toBe(7)
  })

  it('receives the requested format, streamed or not', async () => {
    const { client, model, provider } = await open(upstream, fillSchema, door)
    for (const schema of [{ responseSchema: parameters }, { responseJsonSchema: JSON_SCHEMA }]) {
      const config = { responseMimeType: 'application/json', maxOutputTokens: 2000, ...schema }
      const answer = await client.models.generateContent({ model, contents: 'where?', config })
      expect(JSON.parse(answer.text ?? '')).toEqual({ city: 'Oslo' })
      let text = ''
      for await (const chunk of await client.models.generateContentStream({ model, contents: 'where?', config }))
        text += textOf(chunk)
      expect(JSON.parse(text)).toEqual({ city: 'Oslo' })
    }
    expect(provider.requests.flatMap(({ violations }) => violations)).toEqual([])
  })

  it('receives thoughts, streamed or not, and sends them back', async () => {
    const { client, model, provider } = await open(upstream, () => THOUGHT, door)
    const config = {
      ...asked.config,
      maxOutputTokens: 4000,
      thinkingConfig: { includeThoughts: true, thinkingBudget: 2000 },
    }
    const contents = [{ role: 'user', parts: [{ text: 'weather?' }] }]
    const whole = await client.models.generateContent({ model, contents, config })
    const parts = whole.candidates?.[0]?.content?.parts ?? []
    expect(thoughtOf(parts)).toBe('Let me see.')
    let streamed: Part[] = []
    for await (const chunk of await client.models.generateContentStream({ model, contents, config }))
      streamed = [...streamed, ...(chunk.candidates?.[0]?.content?.parts ?? [])]
    expect(thoughtOf(streamed)).toBe('Let me see.')
    const result = { functionResponse: { name: 'weather', response: { output: 'sunny' } } }
    for (const said of [parts, streamed]) {
      const next = [...contents, { role: 'model', parts: said }, { role: 'user', parts: [result] }]
      expect(textOf(await client.models.generateContent({ model, contents: next, config }))).toBe('It rains.')
    }
    const last = JSON.stringify(provider.requests.at(-1)?.body)
    expect(last).not.toContain('plano.')
    if (upstream.startsWith('anthropic/')) expect(last).toContain('"signature":"c2ln"')
    expect(provider.requests.flatMap(({ violations }) => violations)).toEqual([])
  })

  it('receives a refusal in its own form', async () => {
    const { client, model } = await open(upstream, { status: 429, error: { message: 'slow down' } }, door)
    await expect(client.models.generateContent({ model, contents: 'hi' })).rejects.toMatchObject({
      status: 429,
      message: expect.stringContaining('RESOURCE_EXHAUSTED') as string,
    })
  })
})

describe('the Gemini API', () => {
  it('passes bytes to an upstream of the same API, and records usage', async () => {
    const { provider, plano } = await open('gemini/gemini-2.5-flash', 'hi')
    const used = new Promise((resolve) => void plano.on('response', ({ usage }) => resolve(usage)))
    const body = '{ "contents": [{"role":"user","parts":[{"text":"ü"}]}],  "labels": {"a":"b"} }'
    const path = '/v1beta/models/gemini-2.5-flash:streamGenerateContent?alt=sse'
    const answer = await plano.fetch(path, { method: 'POST', body })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    await answer.text()
    expect(new TextDecoder().decode(provider.requests[0]?.bytes)).toBe(body)
    expect(await used).toMatchObject({ outputTokens: expect.any(Number) as number })
  })

  it('requests a schema in the upstream’s form', async () => {
    const { client, model, provider } = await open('openai/gpt-4o', '{"city":"Oslo"}')
    const config = { responseMimeType: 'application/json', responseSchema: parameters }
    const answer = await client.models.generateContent({ model, contents: 'hi', config })
    expect(JSON.parse(answer.text ?? '')).toEqual({ city: 'Oslo' })
    expect(provider.requests[0]?.body['response_format']).toMatchObject({
      type: 'json_schema',
      json_schema: { schema: { type: 'object', properties: { city: { type: 'string' } } } },
    })
  })

  it.each<[string, boolean]>([
    ['gemini/gemini-2.5-flash', false],
    ['anthropic/claude-sonnet-4-5', false],
    ['openai/gpt-4o', true],
  ])('counts tokens: %s', async (upstream, isEstimated) => {
    const { client, model, provider, plano } = await open(upstream, 'hi')
    const counted = await client.models.countTokens({ model, contents: 'How many tokens are in this sentence?' })
    expect(counted.totalTokens).toBeGreaterThan(3)
    const tools = [{ functionDeclarations: [{ name: 'weather', parameters: { type: 'OBJECT', properties: {} } }] }]
    const contents = [{ role: 'user', parts: [{ text: 'rain?' }] }]
    const body = JSON.stringify({ generateContentRequest: { model: 'models/other', contents, tools } })
    const path = `/v1beta/models/${model}:countTokens`
    const answer = await plano.fetch(path, { method: 'POST', body })
    expect(await answer.json()).toEqual({ totalTokens: expect.any(Number) })
    expect(answer.headers.get('x-plano-estimated')).toBe(isEstimated ? 'true' : null)
    expect(answer.headers.get('x-request-id')).toMatch(/^req_/)
    expect(provider.requests.flatMap(({ violations }) => violations)).toEqual([])
    const sent = provider.requests.at(-1)
    if (upstream.startsWith('gemini/')) {
      expect(sent?.path).toBe('/v1beta/models/gemini-2.5-flash:countTokens')
      expect(sent?.body).toMatchObject({ generateContentRequest: { model: `models/${model}`, tools } })
    }
    if (upstream.startsWith('anthropic/')) {
      expect(sent?.path).toBe('/v1/messages/count_tokens')
      expect(sent?.body).toMatchObject({ model, tools: [{ name: 'weather' }] })
      expect(sent?.body).not.toHaveProperty('max_tokens')
    }
    const empty = await plano.fetch(path, { method: 'POST', body: '{"contents":[]}' })
    if (isEstimated) expect(empty.status).toBe(400)
  })

  it('returns redacted thinking only to its author, streamed or not', async () => {
    const secret = 'cmVkYWN0ZWQtYnktYW50aHJvcGlj'
    const script = () => ({ ...THOUGHT, reasoning: 'Let me see.', redactedReasoning: secret }) as ScriptedReply
    const { client, model, provider } = await open('anthropic/claude-sonnet-4-5', script)
    const config = {
      ...asked.config,
      maxOutputTokens: 4000,
      thinkingConfig: { includeThoughts: true, thinkingBudget: 2000 },
    }
    const contents = [{ role: 'user', parts: [{ text: 'weather?' }] }]
    const whole = await client.models.generateContent({ model, contents, config })
    const parts = whole.candidates?.[0]?.content?.parts ?? []
    let streamed: Part[] = []
    for await (const chunk of await client.models.generateContentStream({ model, contents, config }))
      streamed = [...streamed, ...(chunk.candidates?.[0]?.content?.parts ?? [])]
    const result = { functionResponse: { name: 'weather', response: { output: 'sunny' } } }
    for (const said of [parts, streamed]) {
      expect(thoughtOf(said)).not.toContain(secret)
      expect(textOf({ candidates: [{ content: { parts: said } }] } as GenerateContentResponse)).not.toContain(secret)
      const next = [...contents, { role: 'model', parts: said }, { role: 'user', parts: [result] }]
      await client.models.generateContent({ model, contents: next, config })
      const back = JSON.stringify(provider.requests.at(-1)?.body)
      expect(back).toContain(`{"type":"redacted_thinking","data":"${secret}"}`)
      expect(back).not.toContain('plano.')
    }
    expect(provider.requests.flatMap(({ violations }) => violations)).toEqual([])
    const other = await open('openai/gpt-4o', 'hi')
    const next = [...contents, { role: 'model', parts }, { role: 'user', parts: [result] }]
    await other.client.models.generateContent({ model: other.model, contents: next })
    expect(JSON.stringify(other.provider.requests.at(-1)?.body)).not.toContain(secret)
  })

  it('names unknown models', async () => {
    const { client } = await open('openai/gpt-4o', 'hi')
    await expect(client.models.generateContent({ model: 'gpt-4oo', contents: 'hi' })).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining('NOT_FOUND') as string,
    })
  })

  it('reaches agents, which see a normal conversation', async () => {
    const seen: unknown[] = []
    const plano = await createPlano(
      {
        agents: [
          {
            id: 'weather_agent',
            run: ({ messages }) => {
              seen.push(...messages)
              return 'It rains.'
            },
          },
        ],
        listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'weather_agent', description: 'weather' }] }],
      },
      { env: {} },
    )
    closers.push(() => plano.close({ drainMs: 0 }))
    const answer = await plano.fetch('/v1beta/models/travel:generateContent', {
      method: 'POST',
      body: JSON.stringify({
        systemInstruction: { parts: [{ text: 'be kind' }] },
        contents: [{ parts: [{ text: 'weather in Oslo?' }] }],
      }),
    })
    const { candidates } = await answer.json()
    expect(candidates[0].content.parts).toEqual([{ text: 'It rains.' }])
    expect(seen).toEqual([
      { role: 'system', content: 'be kind' },
      { role: 'user', content: 'weather in Oslo?' },
    ])
  })
})
