import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../packages/core/src/contract/json.ts'
import type { Dialect } from '../../packages/core/src/contract/wire/dialect.ts'
import { matchProvider } from '../../packages/core/src/upstream/catalogue/match-provider.ts'
import { selectRules } from '../../packages/core/src/upstream/models/select-rules.ts'
import { createContext, grammarOf } from './translate-stream.ts'

/** Returns a chat body after the rules of the catalogue, for an upstream that also speaks chat completions. */
function sent(id: string, body: JsonObject, dialect: Dialect = 'chat') {
  const slash = id.indexOf('/')
  const provider = matchProvider(id.slice(0, slash))
  if (provider === undefined) throw new Error(`no provider for ${id}`)
  const model = id.slice(slash + 1)
  const context = createContext({ model, rules: selectRules({ provider, model }, dialect) })
  const request = { model: 'asked', messages: [{ role: 'user', content: 'hi' }], ...body }
  if (dialect === 'chat') return grammarOf('chat').applyRules?.(request, context) ?? { body: {}, losses: [] }
  return grammarOf(dialect).writeRequest(grammarOf('chat').readRequest(request, context), context)
}

const SAMPLING = {
  temperature: 0.2,
  top_p: 0.5,
  presence_penalty: 1,
  frequency_penalty: 1,
  logprobs: true,
  logit_bias: { '1': 1 },
}

describe('catalogue rules on chat bodies', () => {
  it('D7: keep unknown fields', () => {
    expect(sent('openai/gpt-4o', { verbosity: 'low', own: { a: 1 } }).body).toMatchObject({
      model: 'gpt-4o',
      verbosity: 'low',
      own: { a: 1 },
    })
  })

  it.each(['openai/gpt-5', 'openai/o4-mini', 'openrouter/openai/o3', 'azure_openai/gpt-5'])(
    'D10, D11: %s gets no sampling parameters, each listed as a loss',
    (id) => {
      const { body, losses } = sent(id, SAMPLING)
      for (const field of Object.keys(SAMPLING)) {
        expect(body).not.toHaveProperty(field)
        expect(losses.map((loss) => loss.field)).toContain(field)
      }
    },
  )

  it('D13: o4-mini loses the temperature even without reasoning, gpt-5.1 keeps it', () => {
    expect(sent('openai/o4-mini', { reasoning_effort: 'none', temperature: 0.2 }).body).not.toHaveProperty(
      'temperature',
    )
    expect(sent('openai/gpt-5.1', { reasoning_effort: 'none', temperature: 0.2 }).body['temperature']).toBe(0.2)
  })

  it('D14: o1 has developer messages and another field for the limit', () => {
    const { body } = sent('openai/o1', { messages: [{ role: 'system', content: 's' }], max_tokens: 5 })
    expect(body).toMatchObject({ messages: [{ role: 'developer', content: 's' }], max_completion_tokens: 5 })
    expect(body).not.toHaveProperty('max_tokens')
  })

  it('D16: flex is only sent to models that support it', () => {
    expect(sent('openai/gpt-4o-mini', { service_tier: 'flex' })).toMatchObject({ losses: [{ field: 'service_tier' }] })
    expect(sent('openai/gpt-4o-mini', { service_tier: 'flex' }).body).not.toHaveProperty('service_tier')
    expect(sent('openai/o4-mini', { service_tier: 'flex' }).body['service_tier']).toBe('flex')
  })

  it('D17: a custom fine-tune is left alone', () => {
    const messages = [{ role: 'system', content: 's' }]
    expect(sent('openai/my-finetune', { ...SAMPLING, messages }).body).toEqual({
      ...SAMPLING,
      messages,
      model: 'my-finetune',
    })
  })

  it('D19: kimi-for-coding', () => {
    const extra = {
      stream_options: {},
      reasoning_effort: 'low',
      web_search_options: {},
      service_tier: 'auto',
      store: true,
    }
    const { body } = sent('moonshotai/kimi-for-coding', extra)
    expect(Object.keys(body).toSorted()).toEqual(['messages', 'model'])
  })

  it.each([
    ['none', 'low'],
    ['minimal', 'low'],
    ['Medium', 'high'],
    ['max', 'max'],
    ['xhigh', undefined],
    ['odd', undefined],
  ])('D20: kimi-k3 with effort %s receives %s, without sampling', (effort, expected) => {
    const { body } = sent('moonshotai/kimi-k3', { reasoning_effort: effort, temperature: 1, n: 2, top_p: 1 })
    expect(body['reasoning_effort']).toBe(expected)
    expect(body).not.toHaveProperty('temperature')
    expect(body).not.toHaveProperty('n')
  })

  it('D22: the rules apply only to exactly kimi-k3', () => {
    expect(sent('moonshotai/kimi-k3-foo', { temperature: 1, reasoning_effort: 'medium' }).body).toMatchObject({
      temperature: 1,
      reasoning_effort: 'medium',
    })
  })

  it.each(['deepseek/deepseek-chat', 'groq/llama-3.3-70b-versatile', 'perplexity/sonar'])(
    'D23: %s has no developer role',
    (id) => {
      const { body } = sent(id, { messages: [{ role: 'developer', content: 's' }] })
      expect(body['messages']).toEqual([{ role: 'system', content: 's' }])
    },
  )

  it('perplexity’s alternating roles', () => {
    const messages = [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'from an agent' },
      { role: 'assistant', content: 'from another' },
      { role: 'user', content: 'b' },
      { role: 'user', content: 'c' },
    ]
    const { body } = sent('perplexity/sonar', { messages })
    const roles = (body['messages'] as { role: string }[]).map(({ role }) => role)
    expect(roles).toEqual(['user', 'assistant', 'user'])
    expect(sent('openai/gpt-4o', { messages }).body['messages']).toEqual(messages)
  })

  it('mistral’s own names and ids', () => {
    const call = { id: 'call_abcdef', type: 'function', function: { name: 'f', arguments: '{}' } }
    const messages = [
      { role: 'user', content: 'x' },
      { role: 'assistant', content: null, tool_calls: [call] },
      { role: 'tool', tool_call_id: 'call_abcdef', content: 'r' },
    ]
    const { body } = sent('mistral/mistral-large-latest', { messages, seed: 3, tool_choice: 'required' })
    expect(body).toMatchObject({ random_seed: 3, tool_choice: 'any' })
    const [, assistant, result] = body['messages'] as [JsonObject, { tool_calls: [{ id: string }] }, JsonObject]
    expect(assistant.tool_calls[0].id).toMatch(/^[a-z0-9]{9}$/)
    expect(result['tool_call_id']).toBe(assistant.tool_calls[0].id)
  })

  it('a schema for a model with only JSON mode goes into the prompt', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } }
    const format = { type: 'json_schema', json_schema: { name: 'n', schema } }
    const { body } = sent('deepseek/deepseek-chat', { response_format: format })
    expect(body['response_format']).toEqual({ type: 'json_object' })
    expect(JSON.stringify(body['messages'])).toContain('JSON Schema')
  })
})

describe('catalogue rules on the way to Anthropic', () => {
  it('F16, F17: schemas natively if supported, otherwise through a forced tool', () => {
    const format = { type: 'json_schema', json_schema: { name: 'n', schema: { type: 'object', properties: {} } } }
    const native = sent('anthropic/claude-sonnet-4-5', { response_format: format }, 'messages').body
    expect(native['output_config']).toMatchObject({ format: { type: 'json_schema' } })
    const forced = sent('anthropic/claude-3-haiku-20240307', { response_format: format }, 'messages').body
    expect(forced['tool_choice']).toMatchObject({ type: 'tool', name: 'json' })
  })

  it('F1: the default limit is the model’s', () => {
    expect(sent('anthropic/claude-3-haiku-20240307', {}, 'messages').body['max_tokens']).toBe(4096)
    expect(sent('anthropic/claude-sonnet-4-5', {}, 'messages').body['max_tokens']).toBe(64_000)
  })

  it('F22: adaptive or by budget, and off on request', () => {
    const ask = (model: string, effort: string) =>
      sent(`anthropic/${model}`, { reasoning_effort: effort }, 'messages').body
    expect(ask('claude-opus-4-6', 'high')).toMatchObject({
      thinking: { type: 'adaptive' },
      output_config: { effort: 'high' },
    })
    expect(ask('claude-sonnet-4-5', 'low')).toMatchObject({ thinking: { type: 'enabled', budget_tokens: 6400 } })
    expect(ask('claude-sonnet-4-5', 'none')).toMatchObject({ thinking: { type: 'disabled' } })
    expect(ask('claude-3-haiku-20240307', 'high')).not.toHaveProperty('thinking')
  })
})
