import { describe, expect, test } from 'vitest'
import type { Dialect } from '../../contract/wire/dialect.ts'
import { matchProvider } from '../catalogue/match-provider.ts'
import { mergeRules, selectRules } from './select-rules.ts'

function rulesOf(id: string, dialect: Dialect) {
  const slash = id.indexOf('/')
  const provider = matchProvider(id.slice(0, slash))
  if (provider === undefined) throw new Error(`no provider for ${id}`)
  return selectRules({ provider, model: id.slice(slash + 1) }, dialect)
}

describe('OpenAI’s reasoning models', () => {
  test.each([
    ['openai/o1', true],
    ['openai/o3-mini', true],
    ['openai/o4-mini', true],
    ['openai/gpt-5', true],
    ['openai/gpt-5-mini-2025-08-07', true],
    ['openai/gpt-5.1-chat-latest', true],
    ['openai/gpt-6', true],
    ['openai/gpt-10.2-pro', true],
    ['openrouter/openai/o3', true],
    ['azure_openai/gpt-5', true],
    ['openai/gpt-5-chat-latest', false],
    ['openai/gpt-4o', false],
    ['openai/gpt-4.1', false],
    ['openai/my-finetune', false],
    ['openai/o1x', false],
    ['ollama/gpt-5', false],
  ])('%s: %s', (id, reasons) => {
    const rules = rulesOf(id, 'chat')
    expect(rules.removedFields?.includes('temperature') === true).toBe(reasons)
    expect(rules.systemRole === 'developer').toBe(reasons)
    expect(rules.maxTokensField === 'max_completion_tokens').toBe(reasons)
  })

  test('allow sampling without reasoning from gpt-5.1 on, but not for o-models', () => {
    expect(rulesOf('openai/gpt-5.1', 'chat').keptWhenReasoningOff).toContain('temperature')
    expect(rulesOf('openai/gpt-5.10-mini', 'chat').keptWhenReasoningOff).toContain('temperature')
    expect(rulesOf('openai/gpt-5', 'chat').keptWhenReasoningOff).toBeUndefined()
    expect(rulesOf('openai/o4-mini', 'chat').keptWhenReasoningOff).toBeUndefined()
  })

  test.each([
    ['openai/gpt-4o-mini', ['flex']],
    ['openai/gpt-4o', ['flex']],
    ['openai/o4-mini', []],
    ['openai/o3', []],
    ['openai/o1', ['flex', 'priority']],
    ['openai/gpt-5-nano', ['priority']],
    ['openai/gpt-5.2', []],
    ['openai/gpt-5-chat-latest', ['flex', 'priority']],
    ['openai/gpt-3.5-turbo', ['flex', 'priority']],
  ])('%s has no service tiers %j', (id, tiers) => {
    expect(rulesOf(id, 'chat').droppedValues?.['service_tier']).toEqual(tiers)
  })

  test('lose the features of the responses API there', () => {
    expect(rulesOf('openai/o4-mini', 'responses').removedFields).toEqual(['temperature', 'top_p', 'top_logprobs'])
  })

  test('refuse a temperature for search previews', () => {
    expect(rulesOf('openai/gpt-4o-mini-search-preview', 'chat').removedFields).toEqual(['temperature'])
  })
})

describe('Kimi', () => {
  const stripped = ['stream_options', 'reasoning_effort', 'web_search_options', 'service_tier', 'store']
  test('removes fields that kimi-for-coding refuses, at any provider', () => {
    expect(rulesOf('kimi_code/kimi-for-coding', 'chat').removedFields).toEqual(stripped)
    expect(rulesOf('openai/kimi-for-coding', 'chat').removedFields).toEqual(stripped)
    expect(rulesOf('moonshotai/kimi-for-coding', 'messages').removedFields).toEqual(['thinking'])
  })

  test('gives kimi-k3 at Moonshot fixed sampling and its own efforts', () => {
    const rules = rulesOf('moonshotai/kimi-k3', 'chat')
    expect(rules.removedFields).toEqual(['temperature', 'top_p', 'n', 'presence_penalty', 'frequency_penalty'])
    expect(rules.effortMap).toEqual({
      none: 'low',
      minimal: 'low',
      low: 'low',
      medium: 'high',
      high: 'high',
      max: 'max',
    })
    expect(rules.reasoning).toBe('effort')
  })

  test('applies neither to longer names nor to aggregators', () => {
    expect(rulesOf('moonshotai/kimi-k3-foo', 'chat').removedFields).toBeUndefined()
    expect(rulesOf('openrouter/moonshotai/kimi-k3', 'chat').removedFields).toBeUndefined()
  })
})

describe('Claude', () => {
  test.each([
    ['anthropic/claude-opus-4-8', 128_000, 'adaptive', true],
    ['anthropic/claude-sonnet-5', 128_000, 'adaptive', true],
    ['anthropic/claude-opus-5', 128_000, 'adaptive', true],
    ['anthropic/claude-sonnet-4-6', 128_000, 'adaptive', true],
    ['anthropic/claude-haiku-4-5-20251001', 64_000, 'budget', true],
    ['anthropic/claude-opus-4-1', 32_000, 'budget', true],
    ['anthropic/claude-sonnet-4-20250514', 64_000, 'budget', false],
    ['anthropic/claude-opus-4-0', 32_000, 'budget', false],
    ['anthropic/claude-3-haiku-20240307', 4096, 'none', false],
    ['anthropic/claude-of-tomorrow', 128_000, 'adaptive', true],
    ['vertex/claude-sonnet-4-5@20250929', 64_000, 'budget', true],
  ])('%s writes %s tokens, thinks by %s, schema %s', (...row) => {
    const [id, max, reasoning, schemaOutput] = row
    const rules = rulesOf(id, 'messages')
    expect(rules).toMatchObject({
      defaultMaxTokens: max,
      maxOutputTokens: max,
      reasoning,
      schemaOutput,
      maxTemperature: 1,
    })
  })

  test('newest models refuse sampling and support xhigh; 4.6 does neither', () => {
    expect(rulesOf('anthropic/claude-opus-4-7', 'messages').removedFields).toEqual(['temperature', 'top_p', 'top_k'])
    expect(rulesOf('anthropic/claude-opus-4-7', 'messages').efforts).toContain('xhigh')
    expect(rulesOf('anthropic/claude-sonnet-4-6', 'messages').removedFields).toBeUndefined()
    expect(rulesOf('anthropic/claude-sonnet-4-6', 'messages').efforts).not.toContain('xhigh')
  })

  test('budgets are shares of the maximum output, at least 1024', () => {
    expect(rulesOf('anthropic/claude-sonnet-4-5', 'messages').effortBudgets).toEqual({
      minimal: 1280,
      low: 6400,
      medium: 19_200,
      high: 38_400,
      xhigh: 57_600,
      max: 57_600,
    })
    expect(rulesOf('anthropic/claude-opus-4-1', 'messages').effortBudgets?.['minimal']).toBe(1024)
  })

  test('Vertex expects the version in the body and no model', () => {
    expect(rulesOf('vertex/claude-sonnet-4-5', 'messages')).toMatchObject({
      removedFields: ['model'],
      setFields: { anthropic_version: 'vertex-2023-10-16' },
    })
  })

  test('recognises Bedrock’s ids with region and vendor', () => {
    const rules = rulesOf('amazon_bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0', 'converse')
    expect(rules).toMatchObject({ reasoning: 'budget', maxOutputTokens: 64_000, maxTemperature: 1 })
    expect(rulesOf('amazon_bedrock/mistral.mistral-large-2402-v1:0', 'converse').toolCallIds).toBe(9)
    expect(rulesOf('amazon_bedrock/us.amazon.nova-pro-v1:0', 'converse').reasoning).toBe('none')
  })
})

describe('Gemini', () => {
  test.each([
    ['gemini/gemini-3-pro-preview', 'effort', ['low', 'high']],
    ['gemini/gemini-3.1-pro-preview', 'effort', ['low', 'medium', 'high']],
    ['gemini/gemini-3.5-flash', 'effort', ['minimal', 'low', 'medium', 'high']],
    ['gemini/gemini-3.7-flash', 'effort', ['low', 'medium', 'high']],
    ['gemini/gemini-flash-latest', 'effort', ['low', 'medium', 'high']],
    ['gemini/gemini-2.5-pro', 'budget', undefined],
    ['gemini/gemini-2.0-flash', 'none', undefined],
  ])('%s thinks by %s %j', (id, reasoning, efforts) => {
    const rules = rulesOf(id, 'gemini')
    expect(rules.reasoning).toBe(reasoning)
    expect(rules.efforts).toEqual(efforts)
    expect(rules.thoughtSignatures === 'required').toBe(reasoning === 'effort')
  })

  test('2.5 counts a budget that cannot be turned off, except for pro', () => {
    expect(rulesOf('gemini/gemini-2.5-flash', 'gemini').effortBudgets).toMatchObject({ none: 0, high: 24_576 })
    expect(rulesOf('gemini/gemini-2.5-pro', 'gemini').effortBudgets).toMatchObject({ none: 128, high: 32_768 })
  })

  test('Gemma has no system messages and no tools; Vertex no call ids', () => {
    expect(rulesOf('gemini/gemma-3-27b-it', 'gemini')).toMatchObject({ systemRole: 'user', tools: false })
    expect(rulesOf('vertex/gemini-2.5-pro', 'gemini').toolCallIds).toBe(false)
    expect(rulesOf('gemini/gemini-2.5-pro', 'gemini').toolCallIds).toBeUndefined()
  })
})

describe('compatible providers', () => {
  test.each(['deepseek/x', 'groq/x', 'perplexity/x', 'together_ai/x', 'openai_compatible/x', 'mistral/x'])(
    '%s supports only the system role and max_tokens',
    (id) => {
      expect(rulesOf(id, 'chat')).toMatchObject({ systemRole: 'system', maxTokensField: 'max_tokens' })
    },
  )

  test('individual deviations', () => {
    expect(rulesOf('groq/x', 'chat').removedFields).toEqual(['logprobs', 'top_logprobs', 'logit_bias'])
    expect(rulesOf('xai/grok-4', 'chat').removedFields).toContain('web_search_options')
    expect(rulesOf('xai/grok-4', 'responses').removedFields).toBeUndefined()
    expect(rulesOf('mistral/x', 'chat')).toMatchObject({ renamedFields: { seed: 'random_seed' }, toolCallIds: 9 })
    expect(rulesOf('deepseek/deepseek-flash', 'chat')).toMatchObject({ schemaOutput: false, replayReasoning: 'all' })
  })
})

test('merging joins removed fields and mappings; later values win', () => {
  const merged = mergeRules(
    { removedFields: ['a'], setFields: { x: 1, y: 1 }, maxTemperature: 1 },
    { removedFields: ['a', 'b'], setFields: { y: 2 }, maxTemperature: 2 },
  )
  expect(merged).toEqual({ removedFields: ['a', 'b'], setFields: { x: 1, y: 2 }, maxTemperature: 2 })
})
