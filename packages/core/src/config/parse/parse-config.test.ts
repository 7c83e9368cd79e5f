import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PlanoError } from '../../errors/plano-error.ts'
import type { ConfigMistake } from '../tree/config-source.ts'
import { parseConfig } from './parse-config.ts'
import type { ParseConfigOptions } from './parse-steps.ts'

function mistakesOf(input: unknown, options: ParseConfigOptions = {}): ConfigMistake[] {
  try {
    parseConfig(input, options)
  } catch (error) {
    if (!PlanoError.is(error)) throw error
    expect(error.code).toBe('invalid_config')
    return error.details as ConfigMistake[]
  }
  return []
}

const places = (mistakes: readonly ConfigMistake[]) =>
  mistakes.map(({ line, column, path }) => `${line}:${column} ${path}`)

const BROKEN = `version: v0.4.0
agents:
  - id: weather_agent
    url: http://localhost:10510
    timeout: 30x
    colour: red
  - id: flight_agent
    url: localhost:99
listeners:
  - type: agnt
    name: travel
    agents:
      - id: wether_agent
        input_filters: [pii]
model_providers:
  - model: openai/gpt-4o
    default: 3
  - model: foo/bar
model_aliases:
  fast: {target: gpt-4}
resilience:
  retry: {max_atempts: 3}
confidence: 0.4
orchestration:
  router: modell
`

it('refuses an alias with only shadow targets, at its position', () => {
  const text = (more: string) => `model_providers: [{model: openai/a, access_key: k}]
model_aliases:
  copy: {targets: [{model: openai/a, shadow: true}${more}]}
`
  const [mistake, ...others] = mistakesOf(text(''))
  expect([mistake?.path, mistake?.line, others]).toEqual(['model_aliases.copy.targets', 3, []])
  expect(mistakesOf(text(', {model: openai/a}'))).toEqual([])
})

describe('a configuration with mistakes', () => {
  const mistakes = mistakesOf(BROKEN, { file: 'plano.yaml', knownProviders: ['openai', 'groq'] })

  it('is refused with every mistake at its line and column, in file order', () => {
    expect(places(mistakes)).toEqual([
      '5:14 agents[0].timeout',
      '6:5 agents[0].colour',
      '8:10 agents[1].url',
      '10:11 listeners[0].type',
      '13:13 listeners[0].agents[0].id',
      '14:25 listeners[0].agents[0].input_filters[0]',
      '17:14 model_providers[0].default',
      '18:12 model_providers[1].model',
      '20:18 model_aliases.fast.target',
      '22:11 resilience.retry.max_atempts',
      '23:1 confidence',
      '25:11 orchestration.router',
    ])
  })

  it('shows what was expected and the nearest valid name', () => {
    const of = (path: string) => mistakes.find((mistake) => mistake.path === path)
    expect(of('listeners[0].agents[0].id')?.nearest).toBe('weather_agent')
    expect(of('model_aliases.fast.target')?.nearest).toBe('gpt-4o')
    expect(of('resilience.retry.max_atempts')?.nearest).toBe('max_attempts')
    expect(of('listeners[0].type')?.nearest).toBe('agent')
    expect(of('orchestration.router')?.nearest).toBe('model')
    expect(of('agents[0].timeout')?.expected).toMatch(/duration such as 200ms/)
    expect(of('confidence')?.message).toMatch(/belongs in orchestration/)
    expect(of('model_providers[1].model')?.message).toMatch(/needs base_url/)
  })

  it('reports everything in one message with file, line and column', () => {
    expect(() => parseConfig(BROKEN, { file: 'plano.yaml' })).toThrow(
      /plano\.yaml has \d+ mistakes:\n {2}plano\.yaml:5:14 agents\[0\]\.timeout: /,
    )
  })

  it('shows paths without positions for an object', () => {
    expect(mistakesOf({ agents: [{ id: 'a' }], listener: [] }).map(({ path, line }) => [path, line])).toEqual([
      ['agents[0]', undefined],
      ['listener', undefined],
    ])
  })
})

describe('invalid YAML', () => {
  const cases: readonly [string, string, string, RegExp][] = [
    ['a tab in the indentation', 'agents:\n\t- id: a\n', '2:1', /tab/],
    ['an open quote', 'agents:\n  - id: "a\n', '3:1', /not closed/],
    ['a key that is written twice', 'agents: []\nfilters: []\nagents: []\n', '3:1', /twice, first on line 1/],
    ['two documents', 'agents: []\n---\nfilters: []\n', '2:1', /one YAML document/],
    ['a list', '- a\n', '1:1', /not a list/],
    ['a key that pollutes', 'model_aliases:\n  __proto__: {target: a}\n', '2:3', /reserved/],
  ]
  it.each(cases)('%s is explained', (...[, text, place, message]) => {
    const [first] = mistakesOf(text)
    expect(`${first?.line}:${first?.column}`).toBe(place)
    expect(first?.message).toMatch(message)
  })

  it('resolves anchors and merge keys within limits', () => {
    const text = `
agents:
  - &base {id: a, url: http://localhost:1, timeout: 5s}
  - {<<: *base, id: b}
`
    expect(parseConfig(text).config.agents.map(({ id, timeout }) => [id, timeout])).toEqual([
      ['a', 5000],
      ['b', 5000],
    ])
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${`*l${level}, `.repeat(9)}]`,
    )
    expect(mistakesOf(`l0: &l0 [x]\n${levels.join('\n')}\n`)[0]?.message).toMatch(/larger than/)
    expect(mistakesOf('a: &a [*a]\n')).toMatchObject([{ message: expect.stringContaining('nested deeper') }])
  })
})

describe('types that only YAML or the environment decided', () => {
  it('are converted as the schema requires', () => {
    const text = `
version: 0.4
agents: [{id: 5, url: "http://$HOST:1"}]
listeners: [{type: agent, name: on, port: $PORT, agents: [{id: 5, default: yes}]}]
`
    const { config } = parseConfig(text, { env: { HOST: 'inside', PORT: '8080' } })
    expect(config.version).toBe('v0.4.0')
    expect(config.agents[0]).toEqual({ id: '5', url: 'http://inside:1' })
    expect(config.listeners[0]).toMatchObject({ name: 'on', port: 8080, agents: [{ id: '5', default: true }] })
  })

  it('are compared after conversion', () => {
    const text = `
model_providers:
  - {model: openai/gpt-4o, default: yes}
  - {model: openai/gpt-4o-mini, default: true}
`
    expect(places(mistakesOf(text))).toEqual(['4:42 model_providers[1].default'])
  })

  it('stay mistakes when they were quoted or written in code', () => {
    expect(places(mistakesOf('listeners: [{type: model, name: m, port: "80"}]'))).toEqual(['1:42 listeners[0].port'])
    expect(mistakesOf({ listeners: [{ type: 'model', name: 'm', port: '80' }] })).toHaveLength(1)
  })
})

describe('limits', () => {
  const refused = (text: string) => mistakesOf(text).map(({ line, message }) => `${line} ${message}`)

  it('need a unique name, a window, and something to limit', () => {
    expect(
      refused(`
limits:
  - {name: calls, requests: 5, window: 1m}
  - {name: calls, tokens: 5, window: 1m}
  - {name: empty, per: [tenant], window: 1m}
  - {name: open, cost: 5}
`),
    ).toEqual([
      '4 "calls" is already the name of limits[0] on line 3',
      '5 the limit empty has none of requests, tokens or cost',
      '6 is missing, expected a number or text',
    ])
  })
})

describe('an agent that nothing calls', () => {
  const warned = (text: string) => parseConfig(text).warnings.map(({ line, message }) => `${line} ${message}`)
  const agents = `
agents: [{id: a, url: "http://a"}, {id: b, url: "http://b"}]
listeners: [{type: agent, name: desk, agents: [{id: a}]}]
`

  it('causes a warning', () => {
    expect(warned(agents)).toEqual(['2 no listener lists the agent b, so nothing calls it'])
  })

  it('is accepted if a rule names it or there are no listeners', () => {
    expect(warned(`${agents}orchestration: {rules: [{name: r, when: {has_tools: true}, agents: [b]}]}`)).toEqual([])
    expect(warned('agents: [{id: a, description: d, url: "http://a"}]')).toEqual([])
  })
})

describe('any input at all', () => {
  it('is parsed or refused with a PlanoError, and never mutated', () => {
    const key = fc.oneof(
      fc.constantFrom('agents', 'listeners', 'model_providers', 'id', 'name', '__proto__', 'constructor', 'run'),
      fc.string(),
    )
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.anything({ withNullPrototype: true, withBigInt: true, withDate: true, withMap: true }),
        fc.constantFrom('$A', `\${B:-x}`, 'http://a', null),
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(key, tie('node'), { maxKeys: 4 }),
      ),
    })).node
    fc.assert(
      fc.property(fc.dictionary(key, value), (input) => {
        const before = fc.stringify(input)
        mistakesOf(input, { env: { A: '__proto__' } })
        expect(fc.stringify(input)).toBe(before)
        expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('id')
      }),
      { numRuns: 300 },
    )
  })

  it('as text is parsed or refused with a PlanoError', () => {
    const line = fc.constantFrom(
      'agents:',
      '  - id: a',
      '    url: http://a',
      '\t',
      'x: [',
      '? {a: b}',
      '<<: *a',
      '&a b: c',
      '---',
      '"',
      '- ',
      'model_aliases: {a: 1}',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(line).map((lines) => lines.join('\n')),
        ),
        (text) => {
          mistakesOf(text)
        },
      ),
      { numRuns: 500 },
    )
  })

  it('cannot pollute a prototype', () => {
    const input: unknown = JSON.parse(
      '{"agents":[{"id":"a","url":"http://a"}],"__proto__":{"polluted":true},"model_aliases":{"constructor":{"target":"x","__proto__":{"polluted":true}}}}',
    )
    expect(mistakesOf(input).map(({ path }) => path)).toContain('__proto__')
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('with a getter that throws is refused with a PlanoError', () => {
    const input = Object.defineProperty({}, 'agents', {
      enumerable: true,
      get: () => {
        throw new Error('secret')
      },
    })
    expect(() => parseConfig(input)).toThrow(PlanoError)
    expect(() => parseConfig(input)).not.toThrow(/secret/)
  })
})
