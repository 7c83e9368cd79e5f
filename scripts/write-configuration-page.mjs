// Generates the tables of docs/configuration.md from the configuration keys and their notes. A key that no source
// outside core/src/config reads cannot have an effect. Its row says so.
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { KEY_NOTES } from '../packages/core/src/config/reference/key-notes.data.ts'
import { listKeyPaths } from '../packages/core/src/config/reference/schema-shape.ts'
import { configSchema } from '../packages/core/src/config/schema/root.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}docs/configuration.md`
const STATUS_NAMES = { same: 'supported', more: 'extended', ours: 'added', none: 'no effect' }

const sources = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((file) => !file.startsWith('packages/core/src/config/') || /\/(?:apply-plano-keys|defaults)\.ts$/.test(file))
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .map((file) => readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n')

const isRead = (key) => {
  const parts = key.split(/[.[\]*]+/).filter((part) => part !== '')
  const isNamed = parts.every((part) => new RegExp(`\\b${part}\\b`).test(sources))
  // `config.key`, or `key` destructured from the configuration.
  const access = `config\\.${parts[0]}\\b|\\b${parts[0]}\\b[^{}]*\\}(?::\\s*(?:Pick<)?PlanoConfig|\\s*=\\s*config\\b)`
  return isNamed && new RegExp(access).test(sources)
}

function statusOf(key) {
  const [status] = KEY_NOTES[key]
  if (key === 'version') return STATUS_NAMES[status]
  return status === 'none' || isRead(key) ? STATUS_NAMES[status] : `${STATUS_NAMES[status]}, not in effect yet`
}

const keys = listKeyPaths(configSchema).filter((key) => !key.includes('[].resilience.'))
const groups = Map.groupBy(keys, (key) => key.split(/[.[]/)[0])
const row = (key) => `| \`${key}\` | ${statusOf(key)} | ${KEY_NOTES[key][1]} |`
const table = (rows) => `| Key | Here | Meaning |\n|---|---|---|\n${rows.map(row).join('\n')}`
const single = [...groups.values()].filter((group) => group.length === 1).flat()
const sections = [...groups].filter(([, group]) => group.length > 1)
const text = [
  `### Single keys\n\n${table(single)}`,
  ...sections.map(([name, group]) => `### ${name}\n\n${table(group)}`),
].join('\n\n')

const [before, , after] = readFileSync(page, 'utf8').split(/(<!-- tables -->[\s\S]*<!-- end of tables -->)/)
writeFileSync(page, `${before}<!-- tables -->\n\n${text}\n\n<!-- end of tables -->${after}`)
execFileSync(`${root}node_modules/.bin/biome`, ['format', '--write', page], { stdio: 'inherit' })
