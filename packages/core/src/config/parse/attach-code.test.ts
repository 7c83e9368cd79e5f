import { describe, expect, it } from 'vitest'
import { PlanoError } from '../../errors/plano-error.ts'
import { parseConfig } from './parse-config.ts'

const yaml = `
agents:
  - id: sun_agent
  - id: flight_agent
    url: http://127.0.0.1:9
filters:
  - id: tone
model_providers:
  - model: own/echo
`

function mistakesOf(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    if (PlanoError.is(error)) return error.message
  }
  return 'no mistake'
}

describe('code for what a file declares', () => {
  it('becomes the run function of that agent, filter or model', () => {
    const sun = () => 'sunny'
    const tone = () => ({ action: 'pass' as const })
    const model = { invoke: () => '', stream: () => '' }
    const code = { agents: { sun_agent: sun }, filters: { tone }, models: { 'own/echo': model } }
    const { config } = parseConfig(yaml, { code })
    expect(config.agents.map(({ run }) => run)).toEqual([sun, undefined])
    expect(config.filters[0]?.run).toBe(tone)
    expect(config.model_providers[0]?.run).toBe(model)
  })

  it('is needed where an agent has no address', () => {
    expect(mistakesOf(() => parseConfig(yaml, { file: 'plano.yaml' }))).toMatch(/plano\.yaml:3:5 agents\[0\]/)
  })

  it('with an unknown name is a mistake that suggests the nearest one', () => {
    const code = { agents: { sun_agnet: () => 'sunny' }, filters: { tone: () => undefined } }
    expect(mistakesOf(() => parseConfig(yaml, { code }))).toMatch(/"sun_agnet".*sun_agent/s)
    const models = { 'own/ecko': () => '' }
    expect(mistakesOf(() => parseConfig(yaml, { code: { models } }))).toMatch(/"own\/ecko".*own\/echo/s)
  })

  it('next to an address is refused like two addresses', () => {
    const code = { agents: { sun_agent: () => '', flight_agent: () => '' }, filters: { tone: () => undefined } }
    expect(mistakesOf(() => parseConfig(yaml, { code }))).toMatch(/exactly one of|flight_agent|agents\[1\]/)
  })

  it('may include an encoder, which a file may turn off', () => {
    const encoder = { name: 'e', dim: 1, embed: () => Promise.resolve([new Float32Array(1)]) }
    expect(parseConfig('version: v0.4.0', { code: { encoder } }).config.orchestration.encoder).toBe(encoder)
    const none = 'orchestration: {encoder: none, max_agents: 2}'
    expect(parseConfig(none, { code: { encoder } }).config.orchestration).toMatchObject({
      encoder: 'none',
      max_agents: 2,
    })
  })
})
