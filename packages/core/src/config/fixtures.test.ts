import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PlanoError } from '../errors/plano-error.ts'
import { formatMistake } from './mistakes/format-mistake.ts'
import { parseConfig } from './parse/parse-config.ts'
import type { ConfigMistake } from './tree/config-source.ts'

const read = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
const env: Record<string, string> = JSON.parse(read('environment.json'))
const knownProviders: string[] = JSON.parse(read('known-providers.json'))
const outcomes: Record<string, Outcome> = JSON.parse(read('outcomes.json'))
const files = readdirSync(new URL('./fixtures/', import.meta.url)).filter((name) => name.endsWith('.yaml'))

type Outcome = { outcome: 'loads' | 'warns' | 'refused'; lines?: string[] }

/** What becomes of a file, in lines of `line:column path: message => form to write`. */
function outcomeOf(file: string): Outcome {
  try {
    const { warnings } = parseConfig(read(file), { env, knownProviders })
    if (warnings.length === 0) return { outcome: 'loads' }
    const lines = warnings.map((warning) => `${formatMistake(warning)}${warning.use ? ` => ${warning.use}` : ''}`)
    return { outcome: 'warns', lines }
  } catch (error) {
    if (!PlanoError.is(error)) throw error
    return { outcome: 'refused', lines: (error.details as ConfigMistake[]).map(formatMistake) }
  }
}

const load = (file: string) => parseConfig(read(file), { env, knownProviders }).config

describe('fixture files', () => {
  it('each have a documented outcome', () => {
    expect(Object.keys(outcomes).sort()).toEqual(files.sort())
  })

  it.each(files)('%s', (file) => {
    expect(outcomeOf(file)).toEqual(outcomes[file])
  })

  it('never show a value of the environment or a key', () => {
    const shown = files.map((file) => JSON.stringify(outcomeOf(file))).join('\n')
    expect(shown).not.toMatch(/hunter2|ignored-key|not-a-real-key|p@ss/)
  })
})

describe('deprecated forms become', () => {
  it('one preference per name, with the models in the order of the providers', () => {
    expect(load('legacy-inline-preferences.yaml').routing_preferences).toEqual([
      {
        name: 'explaining',
        description: 'explaining a text in simple words',
        models: ['openai/gpt-4o', 'anthropic/claude-sonnet-4-5'],
      },
      { name: 'writing', description: 'drafting letters', models: ['anthropic/claude-sonnet-4-5'] },
    ])
    expect(load('legacy-inline-preferences.yaml').version).toBe('v0.4.0')
  })

  it('no duplicate when a preference of the name exists', () => {
    expect(
      load('legacy-preference-exists.yaml').routing_preferences.map((each) => [each.name, each.description]),
    ).toEqual([
      ['code', 'from the top'],
      ['prose', 'writing prose'],
    ])
  })

  it('nothing from v0.4.0 on, where Plano ignores preferences inside providers', () => {
    expect(load('legacy-preferences-in-v04.yaml').routing_preferences).toEqual([])
    expect(load('version-0.5.yaml').version).toBe('v0.5.0')
  })

  it('a list of listeners that always includes a model listener', () => {
    expect(load('legacy-object-listeners.yaml').listeners).toEqual([
      { type: 'model', name: 'egress_traffic', address: '0.0.0.0', port: 12_000, timeout: 5000 },
      { type: 'prompt', name: 'ingress_traffic', address: '0.0.0.0', port: 10_000, timeout: 5000 },
    ])
    expect(load('legacy-egress-only.yaml').listeners).toEqual([{ type: 'model', name: 'egress_traffic', port: 12_001 }])
  })

  it('full model names and complete addresses', () => {
    expect(load('legacy-rendered.yaml').model_providers).toEqual([
      { name: 'openai/gpt-4o', model: 'openai/gpt-4o', access_key: 'k1', default: true },
      {
        name: 'house/reader-7b',
        model: 'house/reader-7b',
        provider_interface: 'openai',
        base_url: 'http://reader.internal:8080/v1',
      },
      { name: 'writer', model: 'anthropic/claude-sonnet-4-5', base_url: 'https://api.example.org', internal: true },
    ])
    expect(load('legacy-listener.yaml').model_providers.map(({ model }) => model)).toEqual([
      'openai/gpt-4o',
      'mistral/ministral-3b',
    ])
  })

  it('input_filters, and filters made of agents', () => {
    expect(load('legacy-filter-chain.yaml').listeners[0]).toMatchObject({
      router: 'plano_orchestrator_v1',
      agents: [{ id: 'reading_agent', input_filters: ['guard'] }],
    })
    expect(load('legacy-agents-as-filters.yaml').filters).toEqual([
      { id: 'tidy', url: 'http://localhost:9201', type: 'mcp' },
    ])
    expect(load('legacy-daemon-keys.yaml').tracing).toEqual({ random_sampling: 25 })
  })
})

describe('agents with their own descriptions', () => {
  it('get an implicit listener when there is none', () => {
    expect(load('ours-agents-alone.yaml').listeners).toEqual([
      {
        type: 'agent',
        name: 'agents',
        agents: [
          { id: 'tides_agent', description: 'Tides and currents', examples: ['when is high water in Brest?'] },
          { id: 'harbour_agent', description: 'Berths and fees', default: true },
        ],
      },
    ])
  })

  it('keep the description that a listener gives them', () => {
    const agents = [{ id: 'a', run: () => '', description: 'from the agent', examples: ['x'] }]
    const listeners = [{ type: 'agent' as const, name: 'l', agents: [{ id: 'a', description: 'from the listener' }] }]
    expect(parseConfig({ agents, listeners }).config.listeners[0]?.agents).toEqual([
      { id: 'a', description: 'from the listener', examples: ['x'] },
    ])
  })
})

describe('an undeclared agent', () => {
  it('is ignored in a complete Plano file, but refused if a name is misspelt or the file is incomplete', () => {
    expect(load('plano-unknown-agent.yaml').listeners[0]?.agents?.map(({ id }) => id)).toEqual(['catalogue_agent'])
    expect(() => load('refused-misspelt-agent.yaml')).toThrow(/did you mean "catalogue_agent"/)
    const config = {
      agents: [{ id: 'a', url: 'http://a' }],
      listeners: [{ type: 'agent', name: 'l', agents: [{ id: 'zzz' }] }],
    }
    expect(() => parseConfig(config)).toThrow(/no agent is called "zzz"/)
  })
})

describe('variables', () => {
  it('are expanded inside texts, as data, and converted to the required type', () => {
    const config = load('environment-typed.yaml')
    expect(config.agents[0]).toEqual({
      id: 'desk_agent',
      url: 'http://localhost:9101/v1',
      headers: { 'x-price': '$5', authorization: 'Bearer t3' },
    })
    expect(config.listeners[0]).toMatchObject({
      port: 8001,
      agents: [{ default: true, description: 'Costs $5 or $5' }],
    })
    expect(config.orchestration.confidence).toBe(0.7)
    // A value full of YAML's own characters stays one text.
    expect(load('state-postgres.yaml').state_storage.connection_string).toBe(
      'postgresql://plano:p@ss: {word}@db.example.org:5432/state',
    )
  })

  it('that are not set remove the entry, with a warning that names them', () => {
    const { config, unset } = parseConfig(read('environment-unset-loads.yaml'), { env })
    expect(config.model_providers).toEqual([
      { model: 'openai/gpt-4o', headers: {} },
      { model: 'groq/*', access_key: ['k4'] },
    ])
    expect(config.system_prompt).toBe('Keep $NO_SUCH_DOLLARS as they are.')
    expect(unset).toEqual([
      { path: 'model_providers[0].access_key', variable: 'NO_SUCH_KEY' },
      { path: 'model_providers[0].headers.x-trace', variable: 'NO_SUCH_TRACE' },
      { path: 'model_providers[1].access_key[0]', variable: 'NO_SUCH_KEY' },
    ])
  })
})
