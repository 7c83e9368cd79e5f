import { InMemoryCache } from '@langchain/core/caches'
import type { Serialized } from '@langchain/core/load/serializable'
import {
  AIMessage,
  type AIMessageChunk,
  type BaseMessage,
  HumanMessage,
  type MessageContent,
  SystemMessage,
  ToolMessage,
  type UsageMetadata,
} from '@langchain/core/messages'
import { ChatPromptTemplate } from '@langchain/core/prompts'
import { RunnableLambda } from '@langchain/core/runnables'
import { tool } from '@langchain/core/tools'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { type ChatScene, MODELS, openChat } from './open-chat.ts'

const scenes: ChatScene[] = []
afterEach(async () => {
  for (const scene of scenes.splice(0)) await scene.close()
})

async function open(...given: Parameters<typeof openChat>): Promise<ChatScene> {
  const scene = await openChat(...given)
  scenes.push(scene)
  return scene
}

async function gather(chunks: AsyncIterable<AIMessageChunk>): Promise<AIMessageChunk> {
  let whole: AIMessageChunk | undefined
  for await (const chunk of chunks) whole = whole === undefined ? chunk : whole.concat(chunk)
  if (whole === undefined) throw new Error('the stream was empty')
  return whole
}

const sumSchema = z.object({ a: z.number().int(), b: z.number().int() }).describe('Adds two integers')
const add = tool(({ a, b }) => String(a + b), { name: 'add', description: 'Adds two integers.', schema: sumSchema })
const clock = tool(() => 'noon', {
  name: 'clock',
  description: 'Time in a city.',
  schema: z.object({ city: z.string() }),
})
const CALL = { name: 'add', id: 'abc123', args: { a: 1, b: 2 }, type: 'tool_call' as const }
const RESULT = new ToolMessage({ content: '3', tool_call_id: 'abc123', name: 'add' })

const HISTORIES: [string, BaseMessage[]][] = [
  ['of text', [new HumanMessage('1 + 2?'), new AIMessage({ content: '', tool_calls: [CALL] }), RESULT]],
  [
    'of blocks that repeat the call',
    [
      new HumanMessage('1 + 2?'),
      new AIMessage({
        content: [
          { type: 'text', text: 'Let me see.' },
          { type: 'tool_use', id: 'abc123', name: 'add', input: CALL.args },
        ],
        tool_calls: [CALL],
      }),
      RESULT,
    ],
  ],
  [
    'as an example before the question',
    [
      new SystemMessage('Be short.'),
      new HumanMessage('1 + 2?'),
      new AIMessage({ content: '', tool_calls: [CALL] }),
      RESULT,
      new AIMessage('3'),
      new HumanMessage('3 + 4?'),
    ],
  ],
]

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII='
const BLOCKS: [string, object][] = [
  ['text of version 0', { type: 'text', source_type: 'text', text: 'hi' }],
  ['an image by address', { type: 'image', url: 'https://example.com/a.png' }],
  ['an image of version 0 as data', { type: 'image', source_type: 'base64', data: PIXEL, mime_type: 'image/png' }],
  ['an image of version 1 as bytes', { type: 'image', data: Uint8Array.from([1, 2, 3]), mimeType: 'image/png' }],
  ['an image of OpenAI', { type: 'image_url', image_url: `data:image/png;base64,${PIXEL}` }],
  ['a file as data', { type: 'file', source_type: 'url', url: 'data:text/plain;base64,SGk=', mime_type: 'text/plain' }],
  ['a file by address', { type: 'file', url: 'https://example.com/a.pdf', mimeType: 'application/pdf' }],
  ['a file as text', { type: 'file', source_type: 'text', text: 'Hello from a file' }],
  ['plain text with a title', { type: 'text-plain', text: 'Hello', title: 'hello.txt' }],
]

describe.each(MODELS)('ChatPlano over %s', (model) => {
  it.each(HISTORIES)('takes histories of tools %s', async (_kind, messages) => {
    const bound = (await open(model)).create().bindTools([add])
    const answer = await bound.invoke(messages)
    expect(answer.tool_calls?.length || answer.text.length).toBeGreaterThan(0)
    expect((await gather(await bound.stream(messages))).id).toBeTruthy()
  })

  it('binds LangChain tools, Runnables as tools, plain schemas and OpenAI tools', async () => {
    const schema = sumSchema
    const parameters = { type: 'object', properties: { a: { type: 'integer' } }, required: ['a'] }
    const kinds = [
      add,
      RunnableLambda.from((input: { a: number }) => input.a).asTool({ name: 'add', description: 'Adds.', schema }),
      { name: 'add', description: 'Adds.', schema },
      { type: 'function', function: { name: 'add', description: 'Adds.', parameters } },
    ]
    for (const kind of kinds) {
      const bound = (await open(model)).create().bindTools([kind])
      const [call] = (await bound.invoke('1 + 2?')).tool_calls ?? []
      expect(call).toMatchObject({ name: 'add', args: { a: 3 }, type: 'tool_call', id: expect.any(String) })
    }
  })

  it('calls tools in parallel, streamed or not, and reads their results', async () => {
    const scene = await open(model)
    const bound = scene.create().bindTools([add, clock])
    const whole = await bound.invoke('1 + 2, and what time is it in Oslo?')
    const streamed = await gather(await bound.stream('1 + 2, and what time is it in Oslo?'))
    for (const answer of [whole, streamed]) {
      expect(answer.tool_calls?.map(({ name, args }) => [name, args])).toEqual([
        ['add', { a: 3, b: 3 }],
        ['clock', { city: 'Oslo' }],
      ])
      const results = (answer.tool_calls ?? []).map(
        ({ id, name }) => new ToolMessage({ content: 'done', tool_call_id: id ?? '', name }),
      )
      const end = await bound.invoke([new HumanMessage('go'), answer, ...results])
      expect(end.tool_calls).toHaveLength(0)
      expect(end.text).toContain('it is done')
    }
  })

  it('reports detailed usage, streamed or not, including tool calls', async () => {
    const chat = (await open(model)).create()
    const bound = chat.bindTools([add])
    const seen = [
      await chat.invoke('hi'),
      await gather(await chat.stream('hi')),
      await gather(await bound.stream('1 + 2?')),
    ]
    for (const { usage_metadata, response_metadata: metadata } of seen) {
      const usage = usage_metadata as UsageMetadata | undefined
      expect(usage).toMatchObject({ output_tokens: expect.any(Number), input_token_details: { cache_read: 8 } })
      expect(usage?.input_tokens).toBeGreaterThanOrEqual(8)
      expect(usage?.total_tokens).toBe((usage?.input_tokens ?? 0) + (usage?.output_tokens ?? 0))
      expect(metadata).toMatchObject({ model_name: expect.stringContaining(model.split('/')[1] ?? '') })
    }
  })

  it.each(['jsonSchema', 'functionCalling', 'jsonMode'] as const)('gives structured output by %s', async (method) => {
    const filled = JSON.stringify({ a: 3, b: 3 })
    const scene = await open(model, method === 'jsonMode' ? () => filled : undefined)
    const asked = ChatPromptTemplate.fromTemplate('What is {sum}? Answer in JSON.')
    const traced: unknown[] = []
    const handleChatModelStart = (...given: [Serialized, unknown, string, ...unknown[]]) => {
      const { options } = given[4] as { options: Record<string, unknown> }
      traced.push(options['ls_structured_output_format'])
    }
    const plain = scene.create().withStructuredOutput(sumSchema, { name: 'sum', method })
    const callbacks = [{ handleChatModelStart }]
    expect(await asked.pipe(plain).invoke({ sum: '1 + 2' }, { callbacks })).toEqual({ a: 3, b: 3 })
    expect(traced).toMatchObject([{ kwargs: { method }, schema: { type: 'object', required: ['a', 'b'] } }])
    const raw = scene.create().withStructuredOutput(sumSchema, { name: 'sum', method, includeRaw: true })
    const both = await asked.pipe(raw).invoke({ sum: '1 + 2' })
    expect(both.parsed).toEqual({ a: 3, b: 3 })
    expect(both.raw.type).toBe('ai')
  })

  it('fills nested schemas', async () => {
    const schema = z.object({
      decision: z.enum(['api', 'fallback']),
      details: z.object({ service: z.string(), retries: z.number(), fields: z.array(z.string()) }),
    })
    const structured = (await open(model)).create().withStructuredOutput(schema, { name: 'plan' })
    expect(await structured.invoke('Plan it.')).toEqual({
      decision: 'api',
      details: { service: 'Oslo', retries: 3, fields: [] },
    })
  })

  it.each(BLOCKS)('takes %s', async (_kind, block) => {
    const chat = (await open(model)).create()
    const content = [{ type: 'text', text: 'What is it?' }, block] as unknown as MessageContent
    expect((await chat.invoke([new HumanMessage({ content } as never)])).text).toBe('Hello, and welcome.')
  })

  it('supports output versions 0 and 1', async () => {
    const scene = await open(model)
    for (const outputVersion of ['v0', 'v1'] as const) {
      const chat = scene.create({ outputVersion })
      const answers = [await chat.invoke('hi'), await gather(await chat.stream('hi'))]
      for (const answer of answers) {
        expect(answer.text).toBe('Hello, and welcome.')
        expect(answer.contentBlocks).toMatchObject([{ type: 'text', text: 'Hello, and welcome.' }])
        expect(Array.isArray(answer.content)).toBe(outputVersion === 'v1')
      }
    }
  })

  it('is not called after its signal has fired, and is released at an early break', async () => {
    const scene = await open(model, { text: 'one two three four five six', fault: 'stall 30s at frame 5' })
    const chat = scene.create()
    const signal = AbortSignal.abort()
    await expect(chat.invoke('hi', { signal })).rejects.toThrow()
    await expect(chat.stream('hi', { signal }).then(gather)).rejects.toThrow()
    expect(scene.provider.requests).toHaveLength(0)
    for await (const chunk of await chat.stream('hi')) {
      expect(chunk.type).toBe('ai')
      break
    }
    const [request] = scene.provider.requests
    expect(request && (await scene.provider.ended(request))).toBe('aborted')
  })

  it('returns cached answers, but never those of another model', async () => {
    const scene = await open(model)
    const cache = new InMemoryCache(new Map())
    const chat = scene.create({ cache })
    const first = await chat.invoke([new HumanMessage({ content: [{ type: 'text', text: 'hi' }] })])
    const again = await chat.invoke([new HumanMessage({ content: [{ type: 'text', text: 'hi' }] })])
    expect(again.text).toBe(first.text)
    expect(scene.provider.requests).toHaveLength(1)
    await scene
      .create({ cache, temperature: 0.5 })
      .invoke([new HumanMessage({ content: [{ type: 'text', text: 'hi' }] })])
    expect(scene.provider.requests).toHaveLength(2)
  })
})

describe('ChatPlano over openai alone', () => {
  it('accepts audio', async () => {
    const scene = await open('openai/gpt-4o-mini')
    for (const block of [
      { type: 'audio', source_type: 'base64', data: 'UklGRg==', mime_type: 'audio/wav' },
      { type: 'audio', source_type: 'url', url: 'data:audio/mpeg;base64,UklGRg==' },
    ]) {
      await scene.create().invoke([new HumanMessage({ content: [block] } as never)])
    }
    const sounds = scene.provider.requests.map(({ body }) => (body['messages'] as { content: unknown }[])[0]?.content)
    expect(sounds).toEqual([
      [{ type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' } }],
      [{ type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'mp3' } }],
    ])
  })

  it('reports the standard parameters to tracing', async () => {
    const chat = (await open('openai/gpt-4o-mini')).create({ temperature: 0, maxTokens: 100 })
    expect(Object.keys(chat.getLsParams({} as never)).toSorted()).toEqual([
      'ls_max_tokens',
      'ls_model_name',
      'ls_model_type',
      'ls_provider',
      'ls_stop',
      'ls_temperature',
    ])
  })
})
