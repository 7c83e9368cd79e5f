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

interface Seen {
  path: string
  body: {
    reasoning_effort?: string
    reasoning?: { effort?: string }
    tools?: unknown[]
    instructions?: string
    input?: unknown
    include?: string[]
  }
}

const CHAT = {
  id: 'c1',
  choices: [{ index: 0, message: { role: 'assistant', content: 'well' }, finish_reason: 'stop' }],
}
const CALL = { type: 'function_call', id: 'fc_1', call_id: 'call_1', name: 'weather', arguments: '{"city":"Oslo"}' }
const SEALED = 'reasoning.encrypted_content'
const THOUGHT = { type: 'reasoning', id: 'rs_1', summary: [], encrypted_content: 'sealed' }
const RESPONSE = { id: 'resp_1', object: 'response', status: 'completed', model: 'm', output: [THOUGHT, CALL] }

/** The official clients in front of one model of OpenAI, and what it got. */
async function open(name: string, api?: 'chat') {
  const seen: Seen[] = []
  const server = await startServer(async (request, response) => {
    const pieces: Buffer[] = []
    for await (const piece of request) pieces.push(piece as Buffer)
    seen.push({ path: request.url ?? '', body: JSON.parse(Buffer.concat(pieces).toString()) as Seen['body'] })
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(request.url === '/v1/responses' ? RESPONSE : CHAT))
  })
  closers.push(() => server.close())
  const model = name.includes('/') ? name : `openai/${name}`
  const plano = await createPlano(
    { model_providers: [{ model, access_key: 'k', base_url: server.url, ...(api && { api }) }] },
    { env: {} },
  )
  closers.push(() => plano.close({ drainMs: 0 }))
  return {
    seen,
    openai: new OpenAI(planoOpenAI(plano)),
    anthropic: new Anthropic({ ...planoAnthropic(plano), timeout: 60_000 }),
    model,
  }
}

const effortOf = (seen: Seen | undefined) => seen?.body.reasoning_effort ?? seen?.body.reasoning?.effort
const messages = [{ role: 'user' as const, content: 'hello' }]

describe('clients of Claude', () => {
  // With a budget of 31,999 tokens, at `max`, and with thinking off.
  it.each([
    ['o3', ['high', 'high', 'low']],
    ['o4-mini-deep-research', ['medium', 'medium', 'medium']],
    ['gpt-5-mini', ['high', 'high', 'minimal']],
    ['gpt-5-pro', ['high', 'high', 'high']],
    ['gpt-5.1-2025-11-13', ['high', 'high', 'none']],
    ['gpt-5.1-codex-max', ['xhigh', 'xhigh', 'low']],
    ['gpt-5.2-codex', ['xhigh', 'xhigh', 'low']],
    ['gpt-5.3-codex', ['xhigh', 'xhigh', 'none']],
    ['gpt-5.4', ['xhigh', 'xhigh', 'none']],
    ['gpt-5.5-pro', ['xhigh', 'xhigh', 'medium']],
    ['gpt-5.6', ['xhigh', 'max', 'none']],
    ['gpt-6-sol', ['xhigh', 'max', 'none']],
    ['gpt-6-astra', ['xhigh', 'max', 'low']],
    ['gpt-6.2-sol', ['xhigh', 'max', 'low']],
  ])('ask %s only for efforts that it takes', async (name, efforts) => {
    const { seen, anthropic, model } = await open(name)
    const request = { model, messages, max_tokens: 40_000 }
    await anthropic.messages.create({ ...request, thinking: { type: 'enabled', budget_tokens: 31_999 } })
    await anthropic.messages.create({ ...request, thinking: { type: 'adaptive' }, output_config: { effort: 'max' } })
    await anthropic.messages.create({ ...request, thinking: { type: 'disabled' } })
    expect(seen.map(effortOf)).toEqual(efforts)
  })
})

describe('chat clients', () => {
  const tools = [{ type: 'function' as const, function: { name: 'weather', parameters: { type: 'object' } } }]

  it.each(['gpt-5.4-mini', 'gpt-5.5', 'gpt-5.6-terra', 'gpt-6-sol', 'gpt-6-astra', 'gpt-5.1-codex', 'o3-pro'])(
    'reach %s over the API in which it takes tools',
    async (name) => {
      const { seen, openai, model } = await open(name)
      const answer = await openai.chat.completions.create({ model, messages, tools })
      expect(seen[0]?.path).toBe('/v1/responses')
      expect(answer.choices[0]?.message.tool_calls?.[0]).toMatchObject({ id: 'call_1', function: { name: 'weather' } })
    },
  )

  it('get tools without reasoning from GPT-5.6 where only chat completions are to be used', async () => {
    const { seen, openai, anthropic, model } = await open('gpt-5.6', 'chat')
    await openai.chat.completions.create({ model, messages, tools, reasoning_effort: 'high', temperature: 0.5 })
    await openai.chat.completions.create({ model, messages, reasoning_effort: 'high' })
    const save = { name: 'save', input_schema: { type: 'object' as const } }
    await anthropic.messages.create({ model, messages, max_tokens: 50, tools: [save] })
    expect(seen.map(effortOf)).toEqual(['none', 'high', 'none'])
    expect(seen[0]).toMatchObject({ path: '/v1/chat/completions', body: { temperature: 0.5 } })
  })

  it('get the thoughts of a model with its calls, to return them with the results', async () => {
    const { seen, openai, model } = await open('gpt-6-sol')
    await openai.chat.completions.create({ model, messages })
    const { choices } = await openai.chat.completions.create({ model, messages, tools })
    const answer = choices[0]?.message
    if (answer === undefined) throw new Error('no answer')
    const result = { role: 'tool' as const, tool_call_id: 'call_1', content: 'rain' }
    await openai.chat.completions.create({ model, messages: [...messages, answer, result], tools })
    expect(seen.map(({ body }) => body.include)).toEqual([undefined, [SEALED], [SEALED]])
    expect(seen[2]?.body.input).toContainEqual(
      expect.objectContaining({ type: 'reasoning', encrypted_content: 'sealed' }),
    )
  })

  it('get JSON where only their system prompt asks for it, which the responses API does not count as instructions', async () => {
    const { seen, openai, model } = await open('gpt-6-sol')
    const system = { role: 'system' as const, content: 'Answer in JSON.' }
    const response_format = { type: 'json_object' as const }
    await openai.chat.completions.create({ model, messages: [system, ...messages], response_format })
    await openai.chat.completions.create({
      model,
      messages: [system, { role: 'user', content: 'as Json, please' }],
      response_format,
    })
    expect(seen.map(({ body }) => body.instructions)).toEqual([undefined, 'Answer in JSON.'])
    expect(JSON.stringify(seen[0]?.body.input)).toContain('JSON')
  })

  it.each(['gpt-4o', 'o3', 'gpt-5', 'gpt-5.2'])('reach %s as they are', async (name) => {
    const { seen, openai, model } = await open(name)
    await openai.chat.completions.create({ model, messages, tools })
    expect(seen[0]?.path).toBe('/v1/chat/completions')
  })
})

it.each([
  ['groq/openai/gpt-oss-120b', 'high'],
  ['together_ai/openai/gpt-oss-20b', 'high'],
  ['cerebras/zai-glm-4.7', undefined],
  ['xai/grok-4.5', 'high'],
  ['xai/grok-4.6', 'xhigh'],
  ['xai/grok-4.20-multi-agent-0309', 'xhigh'],
  ['xai/grok-build-0.1', undefined],
])('clients of Claude ask %s for an effort that it takes', async (model, effort) => {
  const { seen, anthropic } = await open(model)
  const request = { model, messages, max_tokens: 4000 }
  await anthropic.messages.create({ ...request, thinking: { type: 'adaptive' }, output_config: { effort: 'max' } })
  expect(effortOf(seen[0])).toBe(effort)
})
