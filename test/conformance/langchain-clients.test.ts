import { ChatAnthropic } from '@langchain/anthropic'
import { type AIMessage, type AIMessageChunk, HumanMessage, SystemMessage, ToolMessage } from '@langchain/core/messages'
import { ChatOpenAI } from '@langchain/openai'
import { createPlano, type Plano } from '@planojs/core'
import { planoAnthropic, planoOpenAI, type Shim, serveShim } from '@planojs/openai'
import {
  createScriptedProvider,
  type ScriptedProvider,
  type ScriptedReply,
  type ScriptedRequest,
} from '@planojs/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

/** One model per API of an upstream. */
const UPSTREAMS = [
  ['chat', 'openai/gpt-4o', '/v1'],
  ['responses', 'openai/gpt-5', '/v1'],
  ['messages', 'anthropic/claude-sonnet-4-5', ''],
  ['gemini', 'gemini/gemini-3-pro-preview', '/v1beta'],
  ['converse', 'amazon_bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0', ''],
] as const

interface Doors {
  plano: Plano
  shim: Shim
}

type Client = ChatOpenAI | ChatAnthropic

const common = { maxRetries: 0, maxTokens: 4000 }

/** LangChain's clients, in process and over HTTP. `thinks` is the client's option that requests reasoning. */
const CLIENTS: [name: string, make: (doors: Doors, model: string, thinks?: boolean) => Client][] = [
  [
    '@langchain/openai, chat, in process',
    ({ plano }, model) =>
      new ChatOpenAI({ ...common, model, useResponsesApi: false, apiKey: 'x', configuration: planoOpenAI(plano) }),
  ],
  [
    '@langchain/openai, chat, over HTTP',
    ({ shim }, model) =>
      new ChatOpenAI({
        ...common,
        model,
        useResponsesApi: false,
        apiKey: 'x',
        configuration: { baseURL: shim.baseURL },
      }),
  ],
  [
    '@langchain/openai, responses, in process',
    ({ plano }, model, thinks) =>
      new ChatOpenAI({
        ...common,
        model,
        useResponsesApi: true,
        apiKey: 'x',
        configuration: planoOpenAI(plano),
        ...(thinks ? { reasoning: { effort: 'low', summary: 'auto' } } : {}),
      }),
  ],
  [
    '@langchain/anthropic, in process',
    ({ plano }, model, thinks) =>
      new ChatAnthropic({
        ...common,
        model,
        apiKey: 'x',
        clientOptions: planoAnthropic(plano),
        ...(thinks ? { thinking: { type: 'enabled', budget_tokens: 1024 } } : {}),
      }),
  ],
  [
    '@langchain/anthropic, over HTTP',
    ({ shim }, model, thinks) =>
      new ChatAnthropic({
        ...common,
        model,
        apiKey: 'x',
        anthropicApiUrl: shim.origin,
        ...(thinks ? { thinking: { type: 'enabled', budget_tokens: 1024 } } : {}),
      }),
  ],
]

const CELLS = CLIENTS.flatMap(([client, make]) => UPSTREAMS.map(([api, model]) => ({ client, api, model, make })))

const SCHEMA = {
  title: 'place',
  type: 'object',
  properties: { city: { type: 'string' } },
  required: ['city'],
  additionalProperties: false,
}

const tools = [
  { type: 'function' as const, function: { name: 'weather', description: 'of a city', parameters: SCHEMA } },
]

const SAID: ScriptedReply = {
  text: 'It rains.',
  toolCalls: [
    { id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } },
    { id: 'call_2', name: 'weather', arguments: { city: 'Rome' } },
  ],
  usage: { inputTokens: 7, outputTokens: 5 },
}

const history = [
  new SystemMessage('be kind'),
  new HumanMessage({
    content: [
      { type: 'text', text: 'weather?' },
      { type: 'image_url', image_url: { url: 'data:image/png;base64,iVBORw0KGgo=' } },
    ],
  }),
]

/** Fills the requested schema, in a tool call or as text. */
function fillSchema({ body }: ScriptedRequest): ScriptedReply {
  const name = /"name":"([^"]+)"/.exec(JSON.stringify(body['tools'] ?? body['toolConfig'] ?? []))
  if (name?.[1] === undefined) return '{"city":"Oslo"}'
  return { toolCalls: [{ id: 'c', name: name[1], arguments: { city: 'Oslo' } }] }
}

function thoughtOf({ contentBlocks, additional_kwargs }: AIMessage | AIMessageChunk): string {
  const thoughts = contentBlocks.filter((block) => block.type === 'reasoning').map((block) => block['reasoning'])
  const beside = additional_kwargs['reasoning_content']
  return thoughts.join('') || (typeof beside === 'string' ? beside : '')
}

async function join(stream: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined
  for await (const chunk of stream) whole = whole === undefined ? chunk : whole.concat(chunk)
  if (whole === undefined) throw new Error('nothing came')
  return whole
}

let provider: ScriptedProvider
let doors: Doors
let script: (request: ScriptedRequest) => ScriptedReply
let read = 0
beforeAll(async () => {
  provider = await createScriptedProvider({ script: (request) => script(request) })
  const model_providers = UPSTREAMS.map(([api, model, path]) => ({
    model,
    api,
    base_url: provider.url + path,
    access_key: 'sk-scripted',
  }))
  const plano = await createPlano({ model_providers, resilience: { retry: { max_attempts: 1 } } }, { env: {} })
  doors = { plano, shim: await serveShim(plano) }
})
beforeEach(() => {
  read = provider.requests.length
})
afterAll(async () => {
  await doors.shim.close()
  await doors.plano.close({ drainMs: 0 })
  await provider.close()
})

/** Returns the new requests to the upstream, after checking that they follow the rules of its API. */
function received() {
  const requests = provider.requests.slice(read)
  expect(requests.flatMap(({ violations }) => violations)).toEqual([])
  return requests.map(({ body }) => JSON.stringify(body))
}

function check(answer: AIMessage | AIMessageChunk, inputTokens = 7): void {
  expect(answer.text).toBe('It rains.')
  expect(answer.tool_calls).toMatchObject([
    { id: expect.any(String), name: 'weather', args: { city: 'Oslo' } },
    { id: expect.any(String), name: 'weather', args: { city: 'Rome' } },
  ])
  expect(answer.usage_metadata).toMatchObject({
    input_tokens: inputTokens,
    output_tokens: expect.any(Number) as number,
  })
}

const resultsFor = (answer: AIMessage | AIMessageChunk) =>
  (answer.tool_calls ?? []).map(({ id }) => new ToolMessage({ content: 'sunny', tool_call_id: id ?? '' }))

describe.each(CELLS)('$client over $api', ({ api, client: name, make, model }) => {
  it('sends an image and tools, receives calls, streamed or not, and sends everything back', async () => {
    script = () => SAID
    const client = make(doors, model).bindTools(tools)
    const whole = await client.invoke(history)
    check(whole)
    expect(whole.usage_metadata).toMatchObject({ output_tokens: 5 })
    const streamed = await join(await client.stream(history))
    // LangChain's Anthropic client reads the count at the start of a stream, where other APIs do not report it yet.
    check(streamed, api === 'messages' || name.startsWith('@langchain/openai') ? 7 : 0)
    script = () => 'Take an umbrella.'
    for (const answer of [whole, streamed])
      expect((await client.invoke([...history, answer, ...resultsFor(answer)])).text).toBe('Take an umbrella.')
    const [first, , last] = received()
    expect(first).toContain('iVBORw0KGgo')
    expect(last).toContain('sunny')
  })

  it('receives the requested format', async () => {
    script = fillSchema
    const client = make(doors, model)
    for (const method of ['jsonSchema', 'functionCalling'] as const)
      expect(await client.withStructuredOutput(SCHEMA, { method, name: 'place' }).invoke('where?')).toEqual({
        city: 'Oslo',
      })
    received()
  })

  it('receives reasoning, streamed or not, and sends it back', async () => {
    script = () => ({ reasoning: 'Let me see.', reasoningSignature: 'c2ln', ...(SAID as object) }) as ScriptedReply
    const client = make(doors, model, true).bindTools(tools)
    const whole = await client.invoke('weather?')
    const streamed = await join(await client.stream('weather?'))
    expect([whole, streamed].map(thoughtOf)).toEqual(['Let me see.', 'Let me see.'])
    const asked = new HumanMessage('weather?')
    for (const answer of [whole, streamed]) check(await client.invoke([asked, answer, ...resultsFor(answer)]))
    received()
  })

  it('receives a refusal as its own error', async () => {
    script = () => ({ status: 429, error: { message: 'slow down' } })
    await expect(make(doors, model).invoke('hi')).rejects.toMatchObject({
      status: 429,
      message: expect.stringContaining('slow down') as string,
    })
  })
})
