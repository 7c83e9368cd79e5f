// Writes the tables of docs/configuration.md from the configuration's keys and their notes. A key whose name no source
// outside the configuration room mentions cannot have an effect, and its row says so.
import { execFileSync } from 'node:child_process'
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { KEY_NOTES } from '../packages/core/src/config/key-notes.data.ts'
import { configSchema } from '../packages/core/src/config/schema/root.ts'
import { listKeyPaths } from '../packages/core/src/config/schema-shape.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const page = `${root}docs/configuration.md`
const STANDINGS = { same: 'supported', more: 'extended', ours: 'added', none: 'no effect' }

const sources = globSync('packages/*/src/**/*.ts', { cwd: root })
  .filter((file) => !file.startsWith('packages/core/src/config/') || /\/(?:apply-plano-keys|defaults)\.ts$/.test(file))
  .filter((file) => !/\.test(-d)?\.ts$/.test(file))
  .map((file) => readFileSync(root + file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, ''))
  .join('\n')

const mentions = (key) => {
  const parts = key.split(/[.[\]*]+/).filter((part) => part !== '')
  const named = parts.every((part) => new RegExp(`\\b${part}\\b`).test(sources))
  // Read from the configuration by its name, or taken out of it.
  const read = `config\\.${parts[0]}\\b|\\b${parts[0]}\\b[^{}]*\\}(?::\\s*(?:Pick<)?PlanoConfig|\\s*=\\s*config\\b)`
  return named && new RegExp(read).test(sources)
}

function standingOf(key) {
  const [standing] = KEY_NOTES[key]
  if (key === 'version') return STANDINGS[standing]
  return standing === 'none' || mentions(key) ? STANDINGS[standing] : `${STANDINGS[standing]}, not in effect yet`
}

const keys = listKeyPaths(configSchema).filter((key) => !key.includes('[].resilience.'))
const groups = Map.groupBy(keys, (key) => key.split(/[.[]/)[0])
const row = (key) => `| \`${key}\` | ${standingOf(key)} | ${KEY_NOTES[key][1]} |`
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
