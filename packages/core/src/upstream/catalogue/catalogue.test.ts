import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { modelProviderSchema } from '../../config/schema/model.ts'
import type { ClientDialect, Dialect } from '../../contract/wire/dialect.ts'
import { createModelDirectory } from '../models/model-directory.ts'
import { buildUrl } from '../request/build-url.ts'
import { defaultProviders, withDefaultProviders } from './default-providers.ts'
import { listKnownModels } from './list-known-models.ts'
import { matchProvider } from './match-provider.ts'
import { MODEL_RULES } from './model-rules.data.ts'
import { KNOWN_MODELS } from './models.data.ts'
import { PROVIDERS } from './providers.data.ts'

function targetOf(model: string, more: Record<string, unknown> = {}) {
  const config = { model_providers: [modelProviderSchema.parse({ model, ...more })], model_aliases: {} }
  const [target] = createModelDirectory(config).targets
  if (target === undefined) throw new Error('no target')
  return target
}

describe('the catalogue of providers', () => {
  test('has more than eighty entries with unambiguous names', () => {
    expect(PROVIDERS.length).toBeGreaterThanOrEqual(80)
    const spellings = PROVIDERS.flatMap((entry) =>
      [entry.id, ...(entry.aliases ?? [])].map((each) => each.toLowerCase()),
    )
    expect(spellings.filter((each, place) => spellings.indexOf(each) !== place)).toEqual([])
  })

  test.each(PROVIDERS.map((entry) => [entry.id, entry] as const))('%s is well formed', (_, entry) => {
    if (entry.origin !== undefined) expect(entry.origin).toMatch(/^https?:\/\/[^/]+$/)
    for (const api of entry.apis) {
      expect(api.base).toMatch(/^(?:\/[^/?]+)*$/)
      expect(api.path).toMatch(/^\/[^/]/)
      if (api.models !== undefined) expect(() => new RegExp(api.models ?? '')).not.toThrow()
    }
    for (const variable of entry.env) expect(variable).toMatch(/^[A-Z0-9_]+$/)
    for (const family of entry.families ?? []) expect(MODEL_RULES).toHaveProperty(family)
    if (entry.vendor !== undefined && entry.vendor !== '*') expect(KNOWN_MODELS).toHaveProperty([entry.vendor])
    for (const header of Object.keys(entry.headers ?? {})) expect(header).toBe(header.toLowerCase())
  })

  test.each([
    ['together', 'together_ai'],
    ['Google', 'gemini'],
    ['AMAZON', 'amazon_bedrock'],
    ['do', 'digitalocean'],
    ['DO_AI', 'digitalocean'],
    ['openai', 'openai'],
    ['azure_openai', 'azure_openai'],
    ['moonshotai', 'moonshotai'],
    ['github', 'github'],
    ['astraflow_cn', 'astraflow_cn'],
    ['foo', undefined],
    ['constructor', undefined],
  ])('%s is %s', (spelling, id) => {
    expect(matchProvider(spelling)?.id).toBe(id)
  })
})

describe('the API used upstream', () => {
  const clients: ClientDialect[] = ['chat', 'messages', 'responses']
  const rows: [string, Dialect[]][] = [
    ['anthropic/claude-sonnet-4-5', ['messages', 'messages', 'messages']],
    ['vercel/x', ['chat', 'messages', 'responses']],
    ['openai/gpt-4o', ['chat', 'chat', 'responses']],
    ['xai/grok-4', ['chat', 'chat', 'responses']],
    ['chatgpt/gpt-5.4', ['responses', 'responses', 'responses']],
    ['amazon_bedrock/x', ['converse', 'converse', 'converse']],
    ['gemini/gemini-2.5-pro', ['gemini', 'gemini', 'gemini']],
    ['azure_openai/x', ['chat', 'chat', 'chat']],
    ...['openrouter', 'minimax', 'edenai', 'groq', 'mistral', 'deepseek', 'ollama', 'together_ai', 'zhipu', 'qwen'].map(
      (id): [string, Dialect[]] => [`${id}/x`, ['chat', 'chat', 'chat']],
    ),
    ...['moonshotai', 'xiaomi', 'digitalocean', 'github', 'plano', 'meta'].map((id): [string, Dialect[]] => [
      `${id}/x`,
      ['chat', 'chat', 'chat'],
    ]),
  ]
  test.each(rows)('%s', (model, dialects) => {
    const target = targetOf(model)
    expect(clients.map((client) => target.dialectFor(client))).toEqual(dialects)
  })

  test('can be configured', () => {
    expect(targetOf('openrouter/x', { api: 'responses' }).dialectFor('chat')).toBe('responses')
    expect(targetOf('gemini/x', { api: 'chat' }).dialectFor('messages')).toBe('chat')
  })

  test('is chat for a model in code', () => {
    expect(targetOf('mine/model', { run: () => 'hi' }).dialectFor('responses')).toBe('chat')
  })
})

describe('providers enabled by the environment', () => {
  const ids = (env: Record<string, string>) => defaultProviders(env).map((entry) => entry.model)

  test('has a wildcard for each key that is set', () => {
    expect(ids({ OPENAI_API_KEY: 'a', GROQ_API_KEY: 'b', GEMINI_API_KEY: ' ', DO_API_KEY: 'c' })).toEqual([
      'openai/*',
      'groq/*',
      'digitalocean/*',
    ])
    expect(ids({})).toEqual([])
  })

  test('maps each variable to one provider and ignores variables of other tools', () => {
    expect(ids({ DASHSCOPE_API_KEY: 'a' })).toEqual(['qwen/*'])
    expect(ids({ GITHUB_TOKEN: 'a', WANDB_API_KEY: 'b', HF_TOKEN: 'c' })).toEqual([])
  })

  test('skips a provider whose address is incomplete', () => {
    expect(ids({ AZURE_OPENAI_API_KEY: 'a' })).toEqual([])
    expect(ids({ AZURE_OPENAI_API_KEY: 'a', AZURE_RESOURCE_NAME: 'r' })).toEqual(['azure_openai/*'])
  })

  test('takes keys from the environment and lists known models', () => {
    const env = { OPENAI_API_KEY: 'key' }
    const model_providers = defaultProviders(env).map((entry) => modelProviderSchema.parse(entry))
    const directory = createModelDirectory({ model_providers, model_aliases: {} }, env)
    expect(directory.find('gpt-4o')).toMatchObject({ id: 'openai/gpt-4o', keys: ['key'], model: 'gpt-4o' })
    expect(directory.list().map((row) => row.id)).toContain('openai/gpt-4')
  })
})

test('ignores the environment if the configuration has providers or agents', () => {
  const env = { OPENAI_API_KEY: 'key' }
  const empty = { model_providers: [], model_aliases: {}, agents: [] }
  const models = (config: Parameters<typeof withDefaultProviders>[0]) =>
    withDefaultProviders(config, env).model_providers.map((entry) => entry.model)
  expect(models(empty)).toEqual(['openai/*'])
  expect(models({ ...empty, agents: [{ id: 'a', url: 'http://a' }] as never })).toEqual([])
  expect(models({ ...empty, model_providers: [modelProviderSchema.parse({ model: 'groq/a' })] })).toEqual(['groq/a'])
})

describe('well-known models', () => {
  test('has a date and no duplicate id per vendor', () => {
    for (const vendor of Object.keys(KNOWN_MODELS)) {
      const models = listKnownModels(vendor)
      expect(new Set(models.map((each) => each.id)).size).toBe(models.length)
    }
    expect(listKnownModels('constructor')).toEqual([])
  })

  test.each(Object.keys(KNOWN_MODELS))('has readable rows for %s', (vendor) => {
    const words = new Set(['tools', 'vision', 'audio', 'schema', 'reasoning', 'retired', 'text'])
    for (const { id, contextWindow = 1, maxOutput = 1, can = new Set<string>(), price } of listKnownModels(vendor)) {
      expect(id).toMatch(/^[^\s|,]+$/)
      const tiers = price === undefined ? [] : [price, ...(price.above ?? [])]
      const figures = [contextWindow, maxOutput, ...tiers.flatMap((tier) => Object.values(tier))]
      expect(figures.filter((figure) => typeof figure === 'number' && !(figure >= 0))).toEqual([])
      expect([...can].filter((word) => !words.has(word))).toEqual([])
    }
  })

  test('has the prices of large prompts', () => {
    expect(targetOf('anthropic/claude-haiku-5-5').abilities.price).toEqual({
      input: 0.1,
      output: 0.5,
      cachedInput: 0.01,
      cacheWrite: 0.125,
      above: [{ tokens: 100_000, input: 0.5, output: 2.5, cachedInput: 0.05, cacheWrite: 0.625 }],
    })
  })

  test.each([
    ['openai/gpt-4o', 128_000, 2.5],
    ['openai/gpt-4o-2024-08-06', 128_000, 2.5],
    ['azure_openai/gpt-4o', 128_000, 2.5],
    ['openrouter/openai/gpt-4o', 128_000, 2.5],
    ['anthropic/claude-sonnet-4-5-20250929', 200_000, 3],
    ['amazon_bedrock/us.anthropic.claude-sonnet-4-5-20250929-v1:0', 200_000, 3],
    ['ollama/gpt-oss:20b', undefined, undefined],
    ['openai/gpt-4o-unheard-of', 128_000, undefined],
    ['anthropic/claude-opus-4-99', undefined, undefined],
    ['openai/my-finetune', undefined, undefined],
  ])('%s has a window of %s and costs %s', (model, contextWindow, input) => {
    const { abilities } = targetOf(model)
    expect(abilities.contextWindow).toBe(contextWindow)
    expect(abilities.price?.input).toBe(input)
  })

  test('lets the configuration override the table', () => {
    const { abilities } = targetOf('openai/gpt-4o', { capabilities: { vision: false, price: { input: 1, output: 2 } } })
    expect(abilities).toMatchObject({
      vision: false,
      tools: true,
      price: { input: 1, output: 2 },
      contextWindow: 128_000,
    })
  })
})

describe('treats base URLs with and without version alike', () => {
  const own = PROVIDERS.filter(
    (entry) => entry.apis[0] !== undefined && !JSON.stringify(entry.apis[0].base).includes('{'),
  )
  test.each(own.map((entry) => [entry.id, entry] as const))('%s', (id, entry) => {
    const base = entry.apis[0]?.base ?? ''
    const at = (baseUrl: string) => {
      const target = targetOf(`${id}/m`, { base_url: baseUrl })
      return buildUrl(target, { dialect: target.dialectFor('chat'), baseUrl })
    }
    const bare = at('https://own.test')
    expect(at(`https://own.test${base}`)).toBe(bare)
    expect(at(`https://own.test${base}/`)).toBe(bare)
    expect(bare.match(/\/v\d+[a-z0-9]*(?=\/)/g)?.length ?? 0).toBe(base.match(/\/v\d+[a-z0-9]*(?=\/|$)/g)?.length ?? 0)
  })
})

test('docs/providers.md has a row for every provider, as written by scripts/write-providers-page.mjs', () => {
  const page = readFileSync(new URL('../../../../../docs/providers.md', import.meta.url), 'utf8')
  const ids = [...page.matchAll(/^\| [^|]+ \| `([^`]+)`/gm)].map(([, id]) => id)
  expect(ids).toEqual(PROVIDERS.map((entry) => entry.id))
})
