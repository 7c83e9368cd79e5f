import { describe, expect, test } from 'vitest'
import { modelAliasSchema, modelProviderSchema } from '../../config/schema/model.ts'
import { createModelDirectory } from './model-directory.ts'

function directoryOf(
  providers: readonly (string | Record<string, unknown>)[],
  aliases: Record<string, unknown> = {},
  env: Record<string, string> = {},
) {
  const model_providers = providers.map((entry) =>
    modelProviderSchema.parse(typeof entry === 'string' ? { model: entry } : entry),
  )
  const model_aliases = Object.fromEntries(
    Object.entries(aliases).map(([name, alias]) => [name, modelAliasSchema.parse(alias)]),
  )
  return createModelDirectory({ model_providers, model_aliases }, env)
}

type Directory = ReturnType<typeof directoryOf>

function idOf(directory: Directory, name: string | undefined): string | undefined {
  const found = directory.resolve(name)
  return found.kind === 'model' ? found.target.id : undefined
}

describe('names of models', () => {
  const directory = directoryOf([
    { model: 'openai/gpt-4o', default: true },
    { model: 'anthropic/claude-sonnet-4-5', name: 'house-claude' },
    'openrouter/openai/gpt-4o-mini',
    'ollama/llama3.2:3b',
  ])

  test('resolves provider/model, configured name and bare id', () => {
    expect(idOf(directory, 'openai/gpt-4o')).toBe('openai/gpt-4o')
    expect(idOf(directory, 'gpt-4o')).toBe('openai/gpt-4o')
    expect(idOf(directory, 'house-claude')).toBe('anthropic/claude-sonnet-4-5')
    expect(idOf(directory, 'claude-sonnet-4-5')).toBe('anthropic/claude-sonnet-4-5')
    expect(idOf(directory, 'llama3.2:3b')).toBe('ollama/llama3.2:3b')
  })

  test('splits only at the first slash', () => {
    const found = directory.resolve('openrouter/openai/gpt-4o-mini')
    expect(found.kind === 'model' && found.target.model).toBe('openai/gpt-4o-mini')
    expect(idOf(directory, 'openai/gpt-4o-mini')).toBe('openrouter/openai/gpt-4o-mini')
  })

  test('does not use another provider’s model', () => {
    expect(directory.resolve('anthropic/gpt-4o')).toMatchObject({ kind: 'unknown', name: 'anthropic/gpt-4o' })
  })

  test('suggests the nearest names for an unknown one', () => {
    const found = directory.resolve('gpt-4oo')
    expect(found.kind === 'unknown' && found.nearest).toContain('gpt-4o')
  })

  test.each([undefined, '', ' ', 'default', 'none', '--'])('%j means the default model', (name) => {
    expect(directory.resolve(name)).toMatchObject({ kind: 'model', byDefault: true, target: { id: 'openai/gpt-4o' } })
  })

  test('uses the only model as default, and none of several', () => {
    expect(idOf(directoryOf(['groq/a']), undefined)).toBe('groq/a')
    expect(directoryOf(['groq/a', 'groq/b']).resolve(undefined)).toMatchObject({ kind: 'unknown', nearest: [] })
  })

  test('resolves a bare id to the first declared provider', () => {
    const both = directoryOf(['azure_openai/gpt-4o', 'openai/gpt-4o'])
    expect(idOf(both, 'gpt-4o')).toBe('azure_openai/gpt-4o')
    expect(idOf(both, 'openai/gpt-4o')).toBe('openai/gpt-4o')
  })

  test('accepts other spellings of a provider', () => {
    const google = directoryOf(['google/gemini-2.5-pro', 'together/x', 'gemini/*'])
    expect(idOf(google, 'gemini/gemini-2.5-pro')).toBe('google/gemini-2.5-pro')
    expect(idOf(google, 'together_ai/x')).toBe('together/x')
    expect(idOf(google, 'google/gemini-9')).toBe('gemini/gemini-9')
  })
})

describe('wildcards', () => {
  test('accept any model of a known provider by prefix', () => {
    const found = directoryOf(['openai/*']).resolve('openai/gpt-unheard-of')
    expect(found.kind === 'model' && found.target.model).toBe('gpt-unheard-of')
  })

  test('list what the vendor serves; what only clouds still serve keeps its abilities', () => {
    const listed = directoryOf(['anthropic/*'])
      .list()
      .map(({ id }) => id)
    expect(listed).toContain('anthropic/claude-sonnet-4-5')
    expect(listed.filter((id) => /claude-(?:3|(?:opus|sonnet)-4(?:$|-0|-1|-2))/.test(id))).toEqual([])
    const found = directoryOf(['vertex/claude-sonnet-4@20250514']).resolve('vertex/claude-sonnet-4@20250514')
    expect(found.kind === 'model' && found.target.abilities).toMatchObject({ tools: true, vision: true })
  })

  test('are not models themselves', () => {
    const directory = directoryOf(['groq/*'])
    expect([idOf(directory, 'groq/*'), idOf(directory, '*')]).toEqual([undefined, undefined])
  })

  test('of a custom provider match by prefix only', () => {
    const directory = directoryOf([{ model: 'custom/*', base_url: 'http://localhost:1', provider_interface: 'openai' }])
    expect(idOf(directory, 'custom/x')).toBe('custom/x')
    expect(idOf(directory, 'x')).toBeUndefined()
    expect(directory.list()).toEqual([])
  })

  test('return the same target for the same name', () => {
    const directory = directoryOf(['openai/*'])
    expect(directory.find('openai/one-off')).toBe(directory.find('openai/one-off'))
  })

  test('do not apply to individually configured models', () => {
    const directory = directoryOf(['openai/*', { model: 'openai/gpt-4o', base_url: 'https://own.test/v1' }])
    const found = directory.resolve('openai/gpt-4o')
    expect(found.kind === 'model' && found.target.instances[0]?.url).toBe('https://own.test/v1')
  })

  test('use their own name as a prefix', () => {
    const directory = directoryOf([{ model: 'openai/*', name: 'eu/*', base_url: 'https://eu.api.openai.com/v1' }])
    expect(idOf(directory, 'eu/gpt-4o')).toBe('eu/gpt-4o')
    expect(idOf(directory, 'openai/gpt-4o')).toBeUndefined()
  })

  test('cannot be the default', () => {
    expect(() => directoryOf([{ model: 'openai/*', default: true }])).toThrow('cannot be the default')
  })
})

describe('aliases', () => {
  const providers = ['openai/gpt-4o', 'openai/gpt-4o-mini', 'anthropic/claude-sonnet-4-5', 'groq/*']

  test('resolve one target by full or bare name', () => {
    const directory = directoryOf(providers, { fast: { target: 'gpt-4o-mini' } })
    const found = directory.resolve('fast')
    expect(found.kind === 'alias' && found.alias.targets.map((each) => each.target.id)).toEqual(['openai/gpt-4o-mini'])
  })

  test('keep weights and fallbacks in order', () => {
    const smart = {
      targets: [
        { model: 'openai/gpt-4o', weight: 90 },
        { model: 'anthropic/claude-sonnet-4-5', weight: 10 },
      ],
      fallbacks: ['groq/llama-3.3-70b-versatile', 'gpt-4o-mini'],
    }
    const found = directoryOf(providers, { smart }).resolve('smart')
    if (found.kind !== 'alias') throw new Error('not an alias')
    expect(found.alias.targets.map((each) => [each.target.id, each.weight])).toEqual([
      ['openai/gpt-4o', 90],
      ['anthropic/claude-sonnet-4-5', 10],
    ])
    expect(found.alias.fallbacks.map((each) => each.id)).toEqual(['groq/llama-3.3-70b-versatile', 'openai/gpt-4o-mini'])
  })

  test('may shadow a model and refer to it', () => {
    const directory = directoryOf(providers, {
      'gpt-4o': { target: 'gpt-4o', fallbacks: ['gpt-4o-mini'] },
      'openai/gpt-4o': { target: 'anthropic/claude-sonnet-4-5' },
    })
    const own = directory.resolve('gpt-4o')
    expect(own.kind === 'alias' && own.alias.targets[0]?.target.id).toBe('openai/gpt-4o')
    const other = directory.resolve('openai/gpt-4o')
    expect(other.kind === 'alias' && other.alias.targets[0]?.target.id).toBe('anthropic/claude-sonnet-4-5')
  })

  test('may refer to other aliases, with distributed weights', () => {
    const found = directoryOf(providers, {
      outer: {
        targets: [
          { model: 'inner', weight: 80 },
          { model: 'openai/gpt-4o', weight: 20 },
        ],
      },
      inner: {
        targets: [
          { model: 'gpt-4o-mini', weight: 3 },
          { model: 'claude-sonnet-4-5', weight: 1 },
        ],
      },
    }).resolve('outer')
    expect(found.kind === 'alias' && found.alias.targets.map((each) => each.weight)).toEqual([60, 20, 20])
  })

  test('keep shadows and rollbacks of an inner alias', () => {
    const inner = {
      targets: [
        { model: 'gpt-4o', weight: 9 },
        { model: 'gpt-4o-mini', weight: 1, rollback: { error_rate: 0.1 } },
        { model: 'claude-sonnet-4-5', shadow: true },
      ],
    }
    const directory = directoryOf(providers, {
      outer: { target: 'inner' },
      spare: { target: 'gpt-4o', fallbacks: ['inner'] },
      inner,
    })
    const outer = directory.resolve('outer')
    const spare = directory.resolve('spare')
    expect(outer.kind === 'alias' && outer.alias).toMatchObject({
      targets: [
        { target: { id: 'openai/gpt-4o' }, weight: 0.9 },
        { target: { id: 'openai/gpt-4o-mini' }, weight: 0.1, rollback: { errorRate: 0.1, minRequests: 50 } },
      ],
      shadows: [{ id: 'anthropic/claude-sonnet-4-5' }],
    })
    expect(spare.kind === 'alias' && spare.alias.fallbacks.map(({ id }) => id)).not.toContain(
      'anthropic/claude-sonnet-4-5',
    )
  })

  test('refuse circles and unknown targets by name', () => {
    expect(() => directoryOf(providers, { a: { target: 'b' }, b: { target: 'a' } })).toThrow('a -> b -> a')
    expect(() => directoryOf(providers, { a: { target: 'gpt-4oo' } })).toThrow('Did you mean "gpt-4o"')
    expect(() => directoryOf(providers, { a: {} })).toThrow('neither target nor targets')
  })
})

describe('the list of models', () => {
  test('contains models, then aliases, in configuration order, without internal ones', () => {
    const directory = directoryOf(
      ['openai/gpt-4o', { model: 'plano/router', internal: true }, { model: 'groq/b', name: 'b-name' }],
      { z: { target: 'gpt-4o' }, a: { target: 'b-name' } },
    )
    expect(directory.list()).toEqual([
      { id: 'openai/gpt-4o', object: 'model', created: 0, owned_by: 'openai' },
      { id: 'b-name', object: 'model', created: 0, owned_by: 'groq' },
      { id: 'z', object: 'model', created: 0, owned_by: 'openai' },
      { id: 'a', object: 'model', created: 0, owned_by: 'groq' },
    ])
    expect(directory.resolve('plano/router').kind).toBe('unknown')
    expect(directory.resolve('plano/router', { internal: true }).kind).toBe('model')
  })
})

test('keeps a public model with the same bare id as an internal one', () => {
  const directory = directoryOf([{ model: 'plano/router', internal: true }, 'groq/router'])
  expect(idOf(directory, 'router')).toBe('groq/router')
  expect(directory.targets.map((each) => each.id)).toEqual(['plano/router', 'groq/router'])
})

describe('invalid configurations', () => {
  test('an unknown provider without an address', () => {
    expect(() => directoryOf(['foo/bar'])).toThrow('"foo" is not a known provider')
    expect(() => directoryOf(['opnai/gpt-4o'])).toThrow('Did you mean "openai"')
  })

  test('a duplicate model without its own name', () => {
    expect(() => directoryOf(['openai/gpt-4o', 'openai/gpt-4o'])).toThrow('declared twice')
    const directory = directoryOf(['openai/gpt-4o', { model: 'openai/gpt-4o', name: 'gpt-eu' }])
    expect(directory.targets.map((each) => each.id)).toEqual(['openai/gpt-4o', 'gpt-eu'])
  })

  test('two defaults', () => {
    const twice = [
      { model: 'openai/a', default: true },
      { model: 'openai/b', default: true },
    ]
    expect(() => directoryOf(twice)).toThrow('all marked default')
  })
})

describe('keys', () => {
  const env = { OPENAI_API_KEY: 'from-env', AWS_ACCESS_KEY_ID: 'AKIA', AWS_SECRET_ACCESS_KEY: 'secret' }
  const keysOf = (entry: Record<string, unknown>) => directoryOf([entry], {}, env).targets[0]?.keys

  test('may be one or several, without blank ones', () => {
    expect(keysOf({ model: 'openai/a', access_key: 'k' })).toEqual(['k'])
    expect(keysOf({ model: 'openai/a', access_key: ['k1', ' ', 'k2'] })).toEqual(['k1', 'k2'])
  })

  test('from the environment are only used for the provider’s own host', () => {
    expect(keysOf({ model: 'openai/a' })).toEqual(['from-env'])
    expect(keysOf({ model: 'openai/a', base_url: 'https://api.openai.com/v1' })).toEqual(['from-env'])
    expect(keysOf({ model: 'openai/a', base_url: 'https://api.openai.com.evil.test/v1' })).toEqual([])
    expect(keysOf({ model: 'openai/a', instances: [{ url: 'http://elsewhere' }] })).toEqual([])
    expect(keysOf({ model: 'groq/a' })).toEqual([])
  })

  test('are not used with passthrough', () => {
    expect(keysOf({ model: 'openai/a', access_key: 'k', passthrough_auth: true })).toEqual([])
  })

  test('of AWS are accepted by Bedrock without a bearer token', () => {
    expect(keysOf({ model: 'bedrock/a' })).toEqual(['AKIA:secret'])
    const bearer = directoryOf([{ model: 'bedrock/a' }], {}, { ...env, AWS_BEARER_TOKEN_BEDROCK: 'token' })
    expect(bearer.targets[0]?.keys).toEqual(['token'])
  })
})
