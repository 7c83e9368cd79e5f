import Anthropic from '@anthropic-ai/sdk'
import { createPlano } from '@planojs/core'
import { planoAnthropic, planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'
import { startServer } from '../foundation/start-server.ts'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

interface Sent {
  thinking?: { type: string }
  reasoning_effort?: string
  messages: { role: string; reasoning_content?: string }[]
}

const CHAT = {
  id: 'c1',
  choices: [{ index: 0, message: { role: 'assistant', content: 'well' }, finish_reason: 'stop' }],
}
const GEMINI = { candidates: [{ content: { role: 'model', parts: [{ text: 'well' }] }, finishReason: 'STOP' }] }

/** The official clients in front of one model, and what it got. */
async function open(model: string) {
  const seen: Sent[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    seen.push(JSON.parse(Buffer.concat(pieces).toString()) as Sent)
    const answer = request.url?.endsWith(':generateContent') ? GEMINI : CHAT
    response.setHeader('content-type', 'application/json').end(JSON.stringify(answer))
  })
  closers.push(() => server.close())
  const plano = await createPlano({ model_providers: [{ model, access_key: 'k', base_url: server.url }] }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  const openai = new OpenAI(planoOpenAI(plano))
  const anthropic = new Anthropic({ ...planoAnthropic(plano), timeout: 60_000 })
  return { seen, openai, anthropic }
}

const messages = [{ role: 'user' as const, content: 'hello' }]
const settings = ({ thinking, reasoning_effort }: Sent) => [thinking?.type, reasoning_effort]

/** With effort `max`, with `medium`, and with thinking off: the switch and the effort that the model gets. */
const SWITCHED = [
  [
    'deepseek/deepseek-flash',
    [
      ['enabled', 'max'],
      ['enabled', 'high'],
      ['disabled', undefined],
    ],
  ],
  [
    'moonshotai/kimi-k2.6',
    [
      ['enabled', undefined],
      ['enabled', undefined],
      ['disabled', undefined],
    ],
  ],
  [
    'moonshotai_cn/kimi-k2.7-code',
    [
      ['enabled', undefined],
      ['enabled', undefined],
      [undefined, undefined],
    ],
  ],
  [
    'moonshotai/kimi-k3.1-pro',
    [
      [undefined, 'max'],
      [undefined, 'high'],
      [undefined, 'low'],
    ],
  ],
  [
    'z_ai/glm-5.1',
    [
      ['enabled', undefined],
      ['enabled', undefined],
      ['disabled', undefined],
    ],
  ],
  [
    'z_ai/glm-5.2',
    [
      ['enabled', 'max'],
      ['enabled', 'high'],
      ['disabled', undefined],
    ],
  ],
  [
    'zhipu/glm-5.3',
    [
      ['enabled', 'max'],
      ['enabled', 'high'],
      [undefined, 'low'],
    ],
  ],
  [
    'xiaomi/mimo-v2.5-pro',
    [
      ['enabled', undefined],
      ['enabled', undefined],
      ['disabled', undefined],
    ],
  ],
] as const

describe('clients of Claude', () => {
  it.each(SWITCHED)('switch the thinking of %s, with an effort where it takes one', async (model, expected) => {
    const { seen, anthropic } = await open(model)
    const request = { model, messages, max_tokens: 1000 }
    await anthropic.messages.create({ ...request, thinking: { type: 'adaptive' }, output_config: { effort: 'max' } })
    await anthropic.messages.create({ ...request, thinking: { type: 'adaptive' }, output_config: { effort: 'medium' } })
    await anthropic.messages.create({ ...request, thinking: { type: 'disabled' } })
    expect(seen.map(settings)).toEqual(expected)
  })

  it('keep the thoughts of earlier calls, and get some for calls of other models', async () => {
    const model = 'xiaomi/mimo-v2.5'
    const { seen, anthropic } = await open(model)
    const tools = [{ name: 'weather', input_schema: { type: 'object' as const } }]
    const call = (id: string) => ({ type: 'tool_use' as const, id, name: 'weather', input: {} })
    const result = (id: string) => ({ type: 'tool_result' as const, tool_use_id: id, content: 'rain' })
    await anthropic.messages.create({
      model,
      max_tokens: 1000,
      tools,
      messages: [
        ...messages,
        { role: 'assistant', content: [{ type: 'thinking', thinking: 'Let me look.', signature: '' }, call('call_1')] },
        { role: 'user', content: [result('call_1'), { type: 'text', text: 'And tomorrow?' }] },
        { role: 'assistant', content: [call('call_2')] },
        { role: 'user', content: [result('call_2')] },
      ],
    })
    const answers = seen[0]?.messages.filter(({ role }) => role === 'assistant')
    expect(answers?.map(({ reasoning_content }) => reasoning_content)).toEqual(['Let me look.', ' '])
  })
})

describe('Gemma', () => {
  it('gets tools, and no thoughts or signatures of Gemini, which it refuses', async () => {
    const model = 'gemini/gemma-4-31b-it'
    const { seen, openai } = await open(model)
    const call = (name: string) => ({ id: name, type: 'function' as const, function: { name, arguments: '{}' } })
    const signed = { ...call('weather'), extra_content: { google: { thought_signature: 'c2ln' } } }
    const parameters = { type: 'object', properties: {} }
    await openai.chat.completions.create({
      model,
      reasoning_effort: 'high',
      tools: [{ type: 'function', function: { name: 'weather', parameters } }],
      messages: [
        ...messages,
        { role: 'assistant', content: null, tool_calls: [signed] },
        { role: 'tool', tool_call_id: 'weather', content: 'rain' },
      ],
    })
    expect(seen).toHaveLength(1)
    expect(seen[0]).toHaveProperty('tools')
    expect(JSON.stringify(seen[0])).not.toMatch(/thought|thinking/i)
  })
})

describe('chat clients', () => {
  it.each([
    ['deepseek/deepseek-flash', 'disabled', undefined],
    ['moonshotai/kimi-k2.6', 'disabled', undefined],
    ['zhipu/glm-5.3', undefined, 'low'],
  ])('turn the thinking of %s off as far as it goes', async (model, type, effort) => {
    const { seen, openai } = await open(model)
    await openai.chat.completions.create({ model, messages, reasoning_effort: 'none' })
    expect(seen.map(settings)).toEqual([[type, effort]])
  })

  it('use DeepSeek’s own switch as it is', async () => {
    const model = 'deepseek/deepseek-v4-pro'
    const { seen, openai } = await open(model)
    const thinking = { thinking: { type: 'enabled' } }
    await openai.chat.completions.create({ model, messages, reasoning_effort: 'xhigh', ...thinking })
    expect(seen.map(settings)).toEqual([['enabled', 'high']])
  })
})
