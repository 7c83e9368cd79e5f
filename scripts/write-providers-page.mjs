// Generates the table of docs/providers.md from the provider catalogue.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { PROVIDERS } from '../packages/core/src/upstream/catalogue/providers.data.ts'

const page = fileURLToPath(new URL('../docs/providers.md', import.meta.url))
const MARK = '<!-- table -->'

const code = (text) => `\`${text}\``
const apis = (entry) =>
  [...new Set(entry.apis.map((api) => (api.optional === true ? `(${api.dialect})` : api.dialect)))].join(', ') ||
  'embeddings'
const row = (entry) => {
  const address = `${entry.origin ?? 'base_url'}${entry.apis[0]?.base ?? ''}`
  const names = [entry.id, ...(entry.aliases ?? [])].map(code).join(', ')
  const keys = entry.env.map(code).join(', ') || (entry.keyless === true ? 'none needed' : 'access_key')
  return `| ${entry.name} | ${names} | ${code(address)} | ${apis(entry)} | ${entry.auth} | ${keys} |`
}
const table = [
  '| Provider | Written as | Address | APIs | Auth | Key |',
  '|---|---|---|---|---|---|',
  ...PROVIDERS.map(row),
]
const [head] = readFileSync(page, 'utf8').split(MARK)
writeFileSync(page, `${head}${MARK}\n\n${table.join('\n')}\n`)
