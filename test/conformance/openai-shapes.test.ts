import { createPlano, type Plano } from '@planojs/core'
import { type ContentReply, createScriptedProvider, readSse, type ScriptedProvider } from '@planojs/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { chatChunk, chatCompletion, response, responseEvents } from './openai-shapes.ts'

const REPLIES: Readonly<Record<string, ContentReply>> = {
  text: { text: 'Hello, wide world' },
  'text that was cut off': { text: 'Hello', finish: 'length' },
  'parallel tool calls': {
    text: 'Let me look.',
    toolCalls: [
      { name: 'look', arguments: { at: 'a' } },
      { name: 'look', arguments: { at: 'b' } },
    ],
  },
  'thinking before an answer': { reasoning: 'Hm, what is it.', text: 'It is this.' },
  'no usage': { text: 'Hello', usage: null },
}
const TOOLS = [
  {
    type: 'function',
    name: 'look',
    description: 'Looks',
    parameters: { type: 'object', properties: { at: { type: 'string' } } },
  },
]
const MODELS = {
  chat: 'groq/llama-3.3-70b-versatile',
  messages: 'anthropic/claude-sonnet-4-5',
  responses: 'openai/gpt-5',
  gemini: 'gemini/gemini-2.5-flash',
  converse: 'amazon_bedrock/us.amazon.nova-pro-v1:0',
} as const

let provider: ScriptedProvider
let plano: Plano
let reply: ContentReply = {}

beforeAll(async () => {
  provider = await createScriptedProvider({ script: () => reply, strict: false, auth: false })
  plano = await createPlano(
    {
      model_providers: Object.values(MODELS).map((model) => ({ model, access_key: 'k', base_url: provider.url })),
    },
    { env: { AWS_REGION: 'us-east-1' } },
  )
})

afterAll(async () => {
  await plano.close({ drainMs: 0 })
  await provider.close()
})

const cells = Object.entries(MODELS).flatMap(([api, model]) =>
  Object.entries(REPLIES).map(([what, content]) => ({ api, model, what, content })),
)

async function ask(path: string, body: object): Promise<Response> {
  const answer = await plano.fetch(path, { method: 'POST', body: JSON.stringify(body) })
  expect(answer.status, answer.status === 200 ? '' : await answer.clone().text()).toBe(200)
  return answer
}

async function eventsOf(answer: Response): Promise<string[]> {
  const events: string[] = []
  for await (const { data } of readSse(answer)) events.push(data)
  return events
}

describe('validates against OpenAI’s published description', () => {
  const chatBody = (model: string) => ({
    model,
    messages: [{ role: 'user', content: 'hi' }],
    tools: TOOLS.map(({ type, ...rest }) => ({ type, function: rest })),
  })
  const responsesBody = (model: string) => ({ model, input: 'hi', tools: TOOLS, store: false })

  it.each(cells)('chat from $api: $what', async ({ model, content }) => {
    reply = content
    const whole = chatCompletion.parse(await (await ask('/v1/chat/completions', chatBody(model))).json())
    const streamed = { ...chatBody(model), stream: true, stream_options: { include_usage: true } }
    const events = await eventsOf(await ask('/v1/chat/completions', streamed))
    expect(events.pop()).toBe('[DONE]')
    const chunks = events.map((data) => chatChunk.parse(JSON.parse(data)))
    const finishes = chunks.flatMap((chunk) => chunk.choices.flatMap((choice) => choice.finish_reason ?? []))
    expect(finishes).toEqual([whole.choices[0]?.finish_reason])
    const text = chunks.map((chunk) => chunk.choices[0]?.delta.content ?? '').join('')
    expect(text).toBe(whole.choices[0]?.message.content ?? '')
    expect(new Set(chunks.map((chunk) => chunk.id)).size).toBe(1)
    if (content.usage !== null) expect(chunks.filter((chunk) => chunk.usage).length).toBe(1)
  })

  it.each(cells)('responses from $api: $what', async ({ model, content }) => {
    reply = content
    const whole = response.parse(await (await ask('/v1/responses', responsesBody(model))).json())
    const events = await eventsOf(await ask('/v1/responses', { ...responsesBody(model), stream: true }))
    const parsed = events
      .filter((data) => data !== '[DONE]')
      .map((data) => {
        const event = JSON.parse(data) as {
          type: string
          sequence_number: number
          response?: { output: { type: string }[] }
        }
        const schema = responseEvents[event.type]
        expect(schema, event.type).toBeDefined()
        schema?.parse(event)
        return event
      })
    expect(parsed.map((event) => event.sequence_number)).toEqual(parsed.map((_, index) => index))
    const last = parsed.at(-1)
    expect(last?.type).toBe(content.finish === 'length' ? 'response.incomplete' : 'response.completed')
    expect(last?.response?.output.map((item) => item.type)).toEqual(whole.output.map((item) => item.type))
  })
})
