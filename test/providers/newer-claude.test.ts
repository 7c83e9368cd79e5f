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

type Json = Record<string, unknown>

const ANSWERS: Record<string, object> = {
  anthropic: { id: 'msg_1', content: [{ type: 'text', text: 'well' }], stop_reason: 'end_turn' },
  amazon_bedrock: {
    output: { message: { role: 'assistant', content: [{ text: 'well' }] } },
    stopReason: 'end_turn',
    usage: { inputTokens: 1, outputTokens: 1, totalTokens: 2 },
  },
}

/** The official clients in front of one model, and what its provider got. */
async function open(model: string) {
  const seen: Json[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    seen.push(JSON.parse(Buffer.concat(pieces).toString()) as Json)
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(ANSWERS[model.split('/')[0] ?? '']))
  })
  closers.push(() => server.close())
  const plano = await createPlano(
    { model_providers: [{ model, access_key: 'k', base_url: server.url }] },
    { env: { AWS_REGION: 'eu-west-1' } },
  )
  closers.push(() => plano.close())
  return { seen, openai: new OpenAI(planoOpenAI(plano)), anthropic: new Anthropic(planoAnthropic(plano)), model }
}

const messages = [{ role: 'user' as const, content: 'hello' }]
const tools = [{ type: 'function' as const, function: { name: 'save', parameters: { type: 'object' } } }]

/** The fields of thinking in the request, wherever the API has them. */
const thoughtOf = (sent: Json | undefined) => {
  const { thinking, output_config } = (sent?.['additionalModelRequestFields'] ?? sent ?? {}) as Json
  return { thinking, effort: (output_config as Json | undefined)?.['effort'] }
}

describe.each(['anthropic/claude-', 'amazon_bedrock/us.anthropic.claude-'])('chat clients of %s', (vendor) => {
  it.each([
    ['opus-4-6', { type: 'adaptive' }, 'high', 0.5],
    ['opus-4-7', { type: 'adaptive', display: 'summarized' }, 'xhigh', undefined],
    ['opus-5', { type: 'adaptive', display: 'summarized' }, 'xhigh', undefined],
    ['haiku-5-5', { type: 'adaptive', display: 'summarized' }, 'xhigh', undefined],
    ['fable-5-1', { type: 'adaptive', display: 'summarized' }, 'xhigh', undefined],
  ])('ask %s to think as it takes it', async (...row) => {
    const [name, thinking, effort, temperature] = row
    const { openai, seen, model } = await open(vendor + name)
    await openai.chat.completions.create({ model, messages, reasoning_effort: 'xhigh' })
    const sent = thoughtOf(seen[0])
    expect(sent.thinking).toEqual(thinking)
    expect(effort === 'xhigh' ? [effort] : ['high', 'max']).toContain(sent.effort)
    await openai.chat.completions.create({ model, messages, temperature: 0.5 })
    const { inferenceConfig, temperature: own } = (seen[1] ?? {}) as { inferenceConfig?: Json; temperature?: number }
    expect(inferenceConfig?.['temperature'] ?? own).toBe(temperature)
  })

  it.each([
    ['opus-5', undefined],
    ['opus-5-5', 'auto'],
    ['sonnet-5-5', 'auto'],
    ['fable-5-1', 'auto'],
  ])('force %s to a tool only where that is possible', async (name, expected) => {
    const { openai, seen, model } = await open(vendor + name)
    await openai.chat.completions.create({ model, messages, tools, tool_choice: 'required' })
    const sent = seen[0] as { tool_choice?: Json; toolConfig?: { toolChoice: Json } }
    const choice = sent.tool_choice?.['type'] ?? Object.keys(sent.toolConfig?.toolChoice ?? {})[0]
    expect(choice).toBe(expected ?? 'any')
  })
})

describe('switching thinking off', () => {
  it.each([
    ['opus-5', { type: 'disabled' }, undefined],
    ['haiku-5-5', { type: 'disabled' }, undefined],
    ['sonnet-5-5', { type: 'between_tools' }, undefined],
    ['opus-5-5', undefined, 'low'],
    ['fable-5-1', undefined, 'low'],
  ])('is told to %s as far as it goes', async (name, thinking, effort) => {
    const { openai, anthropic, seen, model } = await open(`anthropic/claude-${name}`)
    await openai.chat.completions.create({ model, messages, reasoning_effort: 'none' })
    expect(thoughtOf(seen[0])).toEqual({ thinking, effort })
    await anthropic.messages.create({ model, messages, max_tokens: 50, thinking: { type: 'disabled' } })
    expect(thoughtOf(seen[1]).thinking).toEqual(thinking)
  })

  it.each([
    ['opus-4-8', 'xhigh'],
    ['opus-5', 'high'],
    ['haiku-5-5', 'high'],
    ['sonnet-5-5', 'high'],
  ])('leaves %s an effort that it takes without thinking', async (name, effort) => {
    const { anthropic, seen, model } = await open(`anthropic/claude-${name}`)
    const request = { model, messages, max_tokens: 50, output_config: { effort: 'xhigh' as const } }
    await anthropic.messages.create({ ...request, thinking: { type: 'disabled' } })
    expect(thoughtOf(seen[0]).effort).toBe(effort)
    await anthropic.messages.create(request)
    expect(thoughtOf(seen[1]).effort).toBe('xhigh')
  })
})

it.each([
  ['opus-5', { type: 'tool', name: 'save', disable_parallel_tool_use: true }],
  ['opus-5-5', { type: 'auto', disable_parallel_tool_use: true }],
  ['sonnet-5-5', { type: 'auto', disable_parallel_tool_use: true }],
  ['fable-5-1', { type: 'auto', disable_parallel_tool_use: true }],
])('messages clients force %s to a tool only where that is possible', async (name, expected) => {
  const { anthropic, seen, model } = await open(`anthropic/claude-${name}`)
  await anthropic.messages.create({
    model,
    messages,
    max_tokens: 50,
    tools: [{ name: 'save', input_schema: { type: 'object' } }],
    tool_choice: { type: 'tool', name: 'save', disable_parallel_tool_use: true },
  })
  expect(seen[0]?.['tool_choice']).toEqual(expected)
  await anthropic.messages.create({ model, messages, max_tokens: 50, tool_choice: { type: 'none' } })
  expect(seen[1]?.['tool_choice']).toEqual({ type: 'none' })
})

describe('a conversation that ends with an answer', () => {
  const said = [...messages, { role: 'assistant' as const, content: 'The answer is' }]
  const roles = (sent: Json) => (sent['messages'] as { role: string }[]).map(({ role }) => role)

  it.each([
    ['anthropic/claude-opus-4-5', ['user', 'assistant']],
    ['anthropic/claude-opus-4-6', ['user', 'assistant', 'user']],
    ['anthropic/claude-sonnet-5-5', ['user', 'assistant', 'user']],
    ['amazon_bedrock/us.anthropic.claude-haiku-4-5-20251001-v1:0', ['user', 'assistant']],
    ['amazon_bedrock/us.anthropic.claude-opus-4-8', ['user', 'assistant', 'user']],
  ])('is sent to %s as it takes it', async (model, expected) => {
    const { openai, anthropic, seen } = await open(model)
    await openai.chat.completions.create({ model, messages: said })
    await anthropic.messages.create({ model, messages: said, max_tokens: 50 })
    expect(seen.map(roles)).toEqual([expected, expected])
  })

  it('stays as it is when the provider paused it for its own tools', async () => {
    const { anthropic, seen, model } = await open('anthropic/claude-opus-5-5')
    const search = {
      type: 'server_tool_use' as const,
      id: 'srvtoolu_1',
      name: 'web_search' as const,
      input: { query: 'x' },
    }
    const paused = [
      ...messages,
      { role: 'assistant' as const, content: [{ type: 'text' as const, text: 'Let me see.' }, search] },
    ]
    await anthropic.messages.create({ model, messages: paused, max_tokens: 50 })
    expect(seen[0]?.['messages']).toEqual(paused)
  })
})
