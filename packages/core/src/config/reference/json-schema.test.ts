import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { buildJsonSchema } from './json-schema.ts'

const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8')
const validate = new Ajv({ strict: true, allowUnionTypes: true }).compile(buildJsonSchema())
const outcomes: Record<string, { outcome: string }> = JSON.parse(read('../fixtures/outcomes.json'))
const files = readdirSync(new URL('../fixtures/', import.meta.url)).filter((name) => name.endsWith('.yaml'))

/** Whether a file is fine to an editor; its complaints otherwise. */
function complaintsOf(file: string): string[] {
  if (validate(parse(read(`../fixtures/${file}`), { merge: true, maxAliasCount: 10 }))) return []
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

describe('the JSON Schema for editors', () => {
  it('is up to date with scripts/write-json-schema.mjs', () => {
    expect(JSON.parse(read('../../../plano.config.schema.json'))).toEqual(buildJsonSchema())
  })

  const present = files.filter((file) => outcomes[file]?.outcome === 'loads')
  it.each(present)('takes %s, which loads without a warning', (file) => {
    expect(complaintsOf(file)).toEqual([])
  })

  it.each(['refused-keys.yaml', 'refused-types.yaml', 'legacy-filter-chain.yaml', 'legacy-object-listeners.yaml'])(
    'complains about %s',
    (file) => {
      expect(complaintsOf(file)).not.toEqual([])
    },
  )

  it('omits what only code can provide', () => {
    expect(validate({ agents: [{ id: 'a', run: 'console.log()' }] })).toBe(false)
    expect(validate({ orchestration: { router: {} } })).toBe(false)
  })

  it('allows a variable for a number, boolean or enum', () => {
    const listener = {
      type: '$TYPE',
      name: 'a',
      port: '$PORT',
      timeout: '$T',
      agents: [{ id: 'a', default: '$D' }],
    }
    expect(validate({ listeners: [listener] })).toBe(true)
    expect(validate({ listeners: [{ ...listener, port: '8001' }] })).toBe(false)
  })
})
