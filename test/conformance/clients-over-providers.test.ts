import Anthropic from '@anthropic-ai/sdk'
import { createPlano, type Plano } from '@planojs/core'
import { planoAnthropic, planoOpenAI } from '@planojs/openai'
import { createScriptedProvider, type ScriptedReply } from '@planojs/testing'
import OpenAI from 'openai'
import { afterEach, describe, expect, it } from 'vitest'

const closers: (() => unknown)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

/** Creates a Plano in front of a scripted provider that validates requests as strictly as the real one. */
async function open(model: string, script: ScriptedReply) {
  const provider = await createScriptedProvider({ script })
  closers.push(() => provider.close())
  const base_url = model.startsWith('anthropic/') ? provider.url : provider.baseUrl
  const plano: Plano = await createPlano({ model_providers: [{ model, access_key: 'sk-test', base_url }] }, { env: {} })
  closers.push(() => plano.close({ drainMs: 0 }))
  return { provider, plano }
}

const MODELS = ['openai/gpt-4o', 'anthropic/claude-sonnet-4-5']

const ANSWER: ScriptedReply = {
  reasoning: 'Let me see.',
  text: 'It rains.',
  toolCalls: [{ id: 'call_1', name: 'weather', arguments: { city: 'Oslo' } }],
} as ScriptedReply

const SCHEMA = { type: 'object', properties: { city: { type: 'string' } }, required: ['city'] } as const

describe.each(MODELS)('the official clients over %s', (model) => {
  it('openai: tools, a whole history and a streamed answer with usage', async () => {
    const { plano, provider } = await open(model, ANSWER)
    const client = new OpenAI(planoOpenAI(plano))
    const stream = client.chat.completions.stream({
      model,
      max_completion_tokens: 500,
      stream_options: { include_usage: true },
      tools: [{ type: 'function', function: { name: 'weather', parameters: SCHEMA } }],
      messages: [
        { role: 'system', content: 'be kind' },
        { role: 'user', content: [{ type: 'text', text: 'weather?' }] },
        {
          role: 'assistant',
          content: '',
          tool_calls: [{ id: 'call_0', type: 'function', function: { name: 'weather', arguments: '{"city":"Rome"}' } }],
        },
        { role: 'tool', tool_call_id: 'call_0', content: 'sunny' },
        { role: 'user', content: 'and Oslo?' },
      ],
    })
    const completion = await stream.finalChatCompletion()
    expect(provider.requests.flatMap((request) => request.violations)).toEqual([])
    const [choice] = completion.choices
    expect(choice?.message.content).toBe('It rains.')
    expect(choice?.finish_reason).toBe('tool_calls')
    const [call] = choice?.message.tool_calls ?? []
    expect(call).toMatchObject({ id: 'call_1', function: { name: 'weather' } })
    expect(JSON.parse((call as { function: { arguments: string } }).function.arguments)).toEqual({ city: 'Oslo' })
    expect(completion.usage?.total_tokens).toBeGreaterThan(0)
  })

  it('@anthropic-ai/sdk: tools, results with errors and a streamed answer', async () => {
    const { plano, provider } = await open(model, ANSWER)
    const client = new Anthropic(planoAnthropic(plano))
    const stream = client.messages.stream({
      model,
      max_tokens: 500,
      system: [{ type: 'text', text: 'be kind' }],
      tools: [{ name: 'weather', input_schema: { ...SCHEMA, required: ['city'] } }],
      messages: [
        { role: 'user', content: 'weather?' },
        { role: 'assistant', content: [{ type: 'tool_use', id: 't0', name: 'weather', input: { city: 'Rome' } }] },
        {
          role: 'user',
          content: [
            { type: 'tool_result', tool_use_id: 't0', content: 'no such city', is_error: true },
            { type: 'text', text: 'and Oslo?' },
          ],
        },
      ],
    })
    const message = await stream.finalMessage()
    expect(provider.requests.flatMap((request) => request.violations)).toEqual([])
    expect(message.stop_reason).toBe('tool_use')
    expect(message.content.filter((block) => block.type !== 'thinking')).toMatchObject([
      { type: 'text', text: 'It rains.' },
      { type: 'tool_use', id: 'call_1', name: 'weather', input: { city: 'Oslo' } },
    ])
    expect(message.usage.output_tokens).toBeGreaterThan(0)
  })

  it('both: a whole answer', async () => {
    const { plano } = await open(model, 'Hello.')
    const chat = await new OpenAI(planoOpenAI(plano)).chat.completions.create({
      model,
      messages: [{ role: 'user', content: 'hi' }],
    })
    expect(chat.choices[0]?.message.content).toBe('Hello.')
    expect(chat.choices[0]?.finish_reason).toBe('stop')
    expect(chat.usage?.total_tokens).toBeGreaterThan(0)
    const message = await new Anthropic(planoAnthropic(plano)).messages.create({
      model,
      max_tokens: 9,
      messages: [{ role: 'user', content: 'hi' }],
    })
    expect(message.content).toMatchObject([{ type: 'text', text: 'Hello.' }])
    expect(message.stop_reason).toBe('end_turn')
  })

  it('both: an upstream’s refusal becomes the client’s own error', async () => {
    const { plano } = await open(model, { status: 401, error: { message: 'bad key', code: 'invalid_api_key' } })
    const asked = { model, messages: [{ role: 'user' as const, content: 'hi' }] }
    await expect(new OpenAI(planoOpenAI(plano)).chat.completions.create(asked)).rejects.toMatchObject({
      status: 401,
      message: expect.stringContaining('bad key'),
    })
    const anthropic = new Anthropic(planoAnthropic(plano)).messages.create({ ...asked, max_tokens: 9 })
    await expect(anthropic).rejects.toMatchObject({
      status: 401,
      error: { type: 'error', error: { type: 'authentication_error', message: 'bad key' } },
    })
  })
})

it('a schema requested through a forced tool comes back as text', async () => {
  const answer = { toolCalls: [{ id: 'c', name: 'json', arguments: { city: 'Oslo' } }] } as ScriptedReply
  const model = 'anthropic/claude-3-haiku-20240307'
  const { plano } = await open(model, answer)
  const client = new OpenAI(planoOpenAI(plano))
  const request = {
    model,
    messages: [{ role: 'user' as const, content: 'hi' }],
    response_format: { type: 'json_schema' as const, json_schema: { name: 'n', schema: SCHEMA } },
  }
  const whole = await client.chat.completions.create(request)
  const streamed = await client.chat.completions.stream(request).finalChatCompletion()
  for (const { choices } of [whole, streamed]) {
    expect(JSON.parse(choices[0]?.message.content ?? '')).toEqual({ city: 'Oslo' })
    expect(choices[0]?.finish_reason).toBe('stop')
  }
})
