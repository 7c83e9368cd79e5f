import { createPlano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import { createScriptedProvider } from '@planojs/testing'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

const PATHS = { chat: '/v1/chat/completions', messages: '/v1/messages', responses: '/v1/responses' } as const
type Client = keyof typeof PATHS
type Json = Record<string, unknown>

/** What stands at a path of a JSON value. */
const at = (value: unknown, ...path: (string | number)[]) =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value)

const ANSWERS: Record<string, object> = {
  chat: { id: 'chatcmpl-1', choices: [{ index: 0, message: { content: 'well' }, finish_reason: 'stop' }] },
  messages: { id: 'msg_1', content: [{ type: 'text', text: 'well' }], stop_reason: 'end_turn' },
  responses: { id: 'resp_1', object: 'response', status: 'completed', output: [] },
}

/** A Plano with one model, whose provider answers `answer` to whatever it gets. */
async function open(provider: { model: string; api?: 'responses' }, answer: object) {
  const seen: Json[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    seen.push(JSON.parse(Buffer.concat(pieces).toString()))
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer))
  })
  closers.push(() => server.close())
  const plano = await createPlano(
    { model_providers: [{ access_key: 'k', ...provider, base_url: server.url }] },
    { env: {} },
  )
  closers.push(() => plano.close())
  return async (client: Client, fields: object) => {
    const body = { model: provider.model, ...(client === 'messages' ? { max_tokens: 50 } : {}), ...fields }
    const answered = await plano.fetch(PATHS[client], { method: 'POST', body: JSON.stringify(body) })
    const json = (await answered.json()) as Json
    expect(answered.status, JSON.stringify(json)).toBe(200)
    return { json, sent: seen.at(-1) as Json, losses: answered.headers.get('x-plano-losses') ?? '' }
  }
}

const openAt = (model: string, dialect: string) =>
  open({ model, ...(dialect === 'responses' ? { api: 'responses' as const } : {}) }, ANSWERS[dialect] ?? {})

const HELLO = { messages: [{ role: 'user', content: 'hello' }] }
const AGE = { type: 'object', properties: { age: { type: 'integer', minimum: 1 } }, required: ['age'] }
const STRICT = { type: 'function', function: { name: 'save', parameters: AGE, strict: true } }

describe('strict tools', () => {
  it('get the schemas that Claude can enforce', async () => {
    const ask = await openAt('anthropic/claude-sonnet-4-5', 'messages')
    const { sent } = await ask('chat', { ...HELLO, tools: [STRICT] })
    const age = { type: 'integer', description: '(minimum: 1)' }
    expect(sent['tools']).toEqual([
      { name: 'save', input_schema: { ...AGE, properties: { age }, additionalProperties: false }, strict: true },
    ])
  })

  it('are ordinary ones for a Claude that does not enforce schemas, which is listed', async () => {
    const ask = await openAt('anthropic/claude-3-haiku-20240307', 'messages')
    const { sent, losses } = await ask('chat', { ...HELLO, tools: [STRICT] })
    expect(sent['tools']).toEqual([{ name: 'save', input_schema: AGE }])
    expect(losses).toContain('tools[0].strict')
  })

  it.each<[Client, object]>([
    ['chat', { ...HELLO, tools: [{ type: 'function', function: { name: 'now' } }] }],
    ['messages', { ...HELLO, tools: [{ name: 'now', input_schema: { type: 'object', properties: {} } }] }],
  ])(
    'are not made of ordinary ones of %s by the responses API, where strict is the default',
    async (client, fields) => {
      const ask = await openAt('openai/gpt-4o', 'responses')
      const { sent } = await ask(client, fields)
      const parameters = { type: 'object', properties: {} }
      expect(sent['tools']).toEqual([{ type: 'function', name: 'now', parameters, strict: false }])
    },
  )
})

it('a list of allowed tools may contain free-text tools', async () => {
  const ask = await openAt('mistral/mistral-large-latest', 'chat')
  const { sent } = await ask('responses', {
    input: 'hello',
    tools: [
      { type: 'function', name: 'a', parameters: AGE },
      { type: 'custom', name: 'b' },
      { type: 'function', name: 'c', parameters: AGE },
    ],
    tool_choice: {
      type: 'allowed_tools',
      mode: 'required',
      tools: [
        { type: 'function', name: 'a' },
        { type: 'custom', name: 'b' },
      ],
    },
  })
  expect(sent).toMatchObject({ tools: [{ function: { name: 'a' } }, { function: { name: 'b' } }], tool_choice: 'any' })
})

it.each([
  ['groq/llama-3.3-70b-versatile', { role: 'assistant', content: 'I cannot.' }],
  ['azure_openai/gpt-4o', { role: 'assistant', content: null, refusal: 'I cannot.' }],
])('an earlier refusal is told to %s in a form that it knows', async (model, expected) => {
  const ask = await openAt(model, 'chat')
  const refusal = { type: 'message', role: 'assistant', content: [{ type: 'refusal', refusal: 'I cannot.' }] }
  const { sent } = await ask('responses', {
    input: [{ role: 'user', content: 'do' }, refusal, { role: 'user', content: 'why?' }],
  })
  expect(at(sent, 'messages', 1)).toEqual(expected)
})

it.each([
  ['xai/grok-3', undefined],
  ['xai/grok-3-mini', 'high'],
  ['xai/grok-3-mini-fast', 'high'],
  ['xai/grok-4', undefined],
  ['xai/grok-4-1-fast-reasoning', undefined],
  ['xai/grok-4.20-0309-reasoning', undefined],
  ['xai/grok-4.20-multi-agent-0309', 'medium'],
  ['xai/grok-4.3', 'medium'],
  ['groq/llama-3.3-70b-versatile', undefined],
  ['groq/openai/gpt-oss-120b', 'medium'],
  ['groq/qwen/qwen3-32b', undefined],
  ['mistral/mistral-large-latest', undefined],
  ['mistral/magistral-medium-latest', undefined],
  ['mistral/mistral-small-latest', 'high'],
  ['mistral/mistral-medium-3-5', 'high'],
])('thinking asked of %s by a messages client is the effort %s', async (model, effort) => {
  const ask = await openAt(model, 'chat')
  const { sent, losses } = await ask('messages', {
    ...HELLO,
    thinking: { type: 'enabled', budget_tokens: 5000 },
    max_tokens: 8000,
  })
  expect(sent['reasoning_effort']).toBe(effort)
  if (effort === undefined) expect(losses).toContain('reasoning')
})

describe('reasoning with a readable summary and an encrypted text', () => {
  const item = {
    type: 'reasoning',
    id: 'rs_1',
    summary: [
      { type: 'summary_text', text: 'first' },
      { type: 'summary_text', text: 'second' },
    ],
    encrypted_content: 'secret',
  }
  const message = {
    type: 'message',
    role: 'assistant',
    content: [{ type: 'output_text', text: 'well', annotations: [] }],
  }
  const answer = { ...ANSWERS['responses'], output: [item, message] }

  it('reaches a messages client whole, and comes back as it was', async () => {
    const ask = await open({ model: 'openai/gpt-5', api: 'responses' }, answer)
    const first = await ask('messages', HELLO)
    expect(first.json['content']).toMatchObject([
      { type: 'thinking', thinking: 'first' },
      { type: 'thinking', thinking: 'second' },
      { type: 'redacted_thinking' },
      { type: 'text', text: 'well' },
    ])
    const said = { role: 'assistant', content: first.json['content'] }
    const { sent } = await ask('messages', { messages: [...HELLO.messages, said, ...HELLO.messages] })
    expect(at(sent, 'input', 1)).toMatchObject({
      type: 'reasoning',
      summary: item.summary,
      encrypted_content: 'secret',
    })
  })

  it('reaches a chat client whole, and comes back as it was', async () => {
    const ask = await open({ model: 'openai/gpt-5', api: 'responses' }, answer)
    const first = await ask('chat', HELLO)
    const said = at(first.json, 'choices', 0, 'message')
    expect(at(said, 'reasoning_details')).toMatchObject([
      { summary: 'first' },
      { summary: 'second' },
      { type: 'reasoning.encrypted' },
    ])
    const { sent } = await ask('chat', { messages: [...HELLO.messages, said, ...HELLO.messages] })
    expect(at(sent, 'input', 1)).toMatchObject(item)
  })
})

describe('a call without arguments', () => {
  const MODELS = ['amazon_bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0', 'groq/llama-3.3-70b-versatile']

  it.each(MODELS)('streamed by %s has arguments that the official clients can parse', async (model) => {
    const script = { toolCalls: [{ id: 'call_1', name: 'now', arguments: '' }] }
    const provider = await createScriptedProvider({ script: () => script })
    closers.push(() => provider.close())
    const base_url = model.startsWith('groq') ? provider.baseUrl : provider.url
    const plano = await createPlano({ model_providers: [{ model, access_key: 'k', base_url }] }, { env: {} })
    closers.push(() => plano.close())
    const client = new OpenAI(planoOpenAI(plano))
    const tools = [{ type: 'function' as const, name: 'now', parameters: {}, strict: false }]
    const response = await client.responses.stream({ model, input: 'hello', tools }).finalResponse()
    expect(response.output).toMatchObject([{ type: 'function_call', name: 'now', arguments: '{}' }])
    if (model.startsWith('groq')) return
    const chat = client.chat.completions.stream({ model, messages: [{ role: 'user', content: 'hello' }] })
    const [choice] = (await chat.finalChatCompletion()).choices
    expect(choice?.message.tool_calls).toMatchObject([{ function: { name: 'now', arguments: '{}' } }])
  })
})

it.each([
  ['anthropic/claude-opus-4-6', { thinking: { type: 'enabled', budget_tokens: 5000 } }],
  ['anthropic/claude-opus-4-7', { thinking: { type: 'adaptive' }, output_config: { effort: 'medium' } }],
])('a budget for thinking is sent to %s as the model takes it', async (model, expected) => {
  const ask = await openAt(model, 'messages')
  const { sent } = await ask('messages', {
    ...HELLO,
    max_tokens: 8000,
    thinking: { type: 'enabled', budget_tokens: 5000 },
  })
  expect(sent).toMatchObject(expected)
})

it.each([{}, { properties: { age: { type: 'integer' } } }])(
  'parameters %j without a type are an object for Gemini, or left out when empty',
  async (parameters) => {
    const ask = await open(
      { model: 'gemini/gemini-2.5-flash' },
      { candidates: [{ content: {}, finishReason: 'STOP' }] },
    )
    const { sent } = await ask('chat', {
      ...HELLO,
      tools: [{ type: 'function', function: { name: 'save', parameters } }],
    })
    const written = 'properties' in parameters ? { parameters: { type: 'object', ...parameters } } : {}
    expect(sent['tools']).toEqual([{ functionDeclarations: [{ name: 'save', ...written }] }])
  },
)

it('an empty system prompt of a messages client is no message for a chat provider', async () => {
  const ask = await openAt('groq/llama-3.3-70b-versatile', 'chat')
  const { sent } = await ask('messages', { ...HELLO, system: [] })
  expect(sent['messages']).toEqual(HELLO.messages)
})
