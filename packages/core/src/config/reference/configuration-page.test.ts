import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../schema/root.ts'
import { KEY_NOTES } from './key-notes.data.ts'
import { listKeyPaths } from './schema-shape.ts'

const page = readFileSync(new URL('../../../../../docs/configuration.md', import.meta.url), 'utf8')
const rows = [...page.matchAll(/^\| `([^`]+)` +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)].map(
  ([, key = '', here = '', note = '']) => ({
    key,
    here,
    note,
  }),
)
const STANDINGS = { same: 'supported', more: 'extended', ours: 'added', none: 'no effect' }

describe('the notes of keys', () => {
  it('exist for exactly the keys of the schema', () => {
    expect(Object.keys(KEY_NOTES).sort()).toEqual(listKeyPaths(configSchema).sort())
  })
})

describe('docs/configuration.md', () => {
  it('has a row for every key, as written by scripts/write-configuration-page.mjs', () => {
    const keys = listKeyPaths(configSchema).filter((key) => !key.includes('[].resilience.'))
    expect(rows.map(({ key }) => key).sort()).toEqual(keys.sort())
  })

  it('describes every key as its note does', () => {
    for (const { key, here, note } of rows) {
      const [standing, meaning] = KEY_NOTES[key] ?? ['none', '']
      expect([key, here.replace(', not in effect yet', ''), note]).toEqual([key, STANDINGS[standing], meaning])
    }
  })
})
