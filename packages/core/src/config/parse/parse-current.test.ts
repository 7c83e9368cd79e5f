import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { parseCurrent } from './parse-current.ts'
import { parseGiven } from './parse-given.ts'
import { parseObject } from './parse-object.ts'
import type { ParsedConfig } from './parse-steps.ts'

const read = (name: string): string => readFileSync(new URL(`../fixtures/${name}`, import.meta.url), 'utf8')
const env: Record<string, string> = JSON.parse(read('environment.json'))
const knownProviders: string[] = JSON.parse(read('known-providers.json'))
const files = readdirSync(new URL('../fixtures/', import.meta.url)).filter((name) => name.endsWith('.yaml'))
const options = { env, knownProviders }

function readFixture(file: string): unknown {
  try {
    return parse(read(file), { maxAliasCount: 10, logLevel: 'silent' })
  } catch {
    return undefined
  }
}

function readWhole(input: unknown): ParsedConfig | undefined {
  try {
    return parseObject(input, options)
  } catch {
    return undefined
  }
}

const model = { model: 'openai/gpt-4o-mini', access_key: 'sk-test' }

describe('a configuration parsed on the fast path', () => {
  it('equals the full parse, and takes the fast path unless it is deprecated or invalid', () => {
    let current = 0
    for (const file of files) {
      const input = readFixture(file)
      const quick = parseCurrent(input, options)
      if (quick === undefined) continue
      current += 1
      expect(quick, file).toEqual(readWhole(input))
    }
    expect(current).toBeGreaterThan(10)
  })

  it.each([
    ['an older version', { version: 'v0.3.0', model_providers: [model] }],
    ['a provider beside its model', { model_providers: [{ model: 'gpt-4o', provider_interface: 'openai' }] }],
    [
      'routes within a provider',
      { model_providers: [{ ...model, routing_preferences: [{ name: 'code', description: 'Code' }] }] },
    ],
    ['an old key', { llm_providers: [model] }],
    [
      'an agent as a filter',
      {
        agents: [
          { id: 'a', url: 'http://a', input_filters: ['b'] },
          { id: 'b', url: 'http://b' },
        ],
      },
    ],
  ])('falls back to the full parser for %s', async (_name, input) => {
    expect(parseCurrent(input, options)).toBeUndefined()
    const parsed = await parseGiven(input, options)
    expect(parsed).toEqual(parseObject(input, options))
  })

  it('has its mistakes explained', async () => {
    await expect(parseGiven({ modle_providers: [] }, options)).rejects.toThrow('did you mean "model_providers"?')
  })
})
