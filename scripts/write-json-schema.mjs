// Generates packages/core/plano.config.schema.json, the JSON Schema for editors. With --check it only compares.
import { readFileSync, writeFileSync } from 'node:fs'
import { buildJsonSchema } from '../packages/core/src/config/reference/json-schema.ts'

const file = new URL('../packages/core/plano.config.schema.json', import.meta.url)
const text = `${JSON.stringify(buildJsonSchema(), null, 2)}\n`

if (!process.argv.includes('--check')) writeFileSync(file, text)
else if (readFileSync(file, 'utf8') !== text) {
  console.error('plano.config.schema.json is out of date: run node scripts/write-json-schema.mjs')
  process.exitCode = 1
}
