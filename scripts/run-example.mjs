#!/usr/bin/env node
// Builds what changed and runs an example in this process: `npm run example -- express`. Without a name it lists the
// examples.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath, pathToFileURL } from 'node:url'

const scripts = dirname(fileURLToPath(import.meta.url))
const examples = join(scripts, '..', 'examples')
const [name = ''] = process.argv.splice(2, 1)
const main = join(examples, name, 'src', 'main.ts')

if (name === '' || !existsSync(main)) {
  if (name !== '') console.error(`There is no example "${name}". Available examples:`)
  for (const folder of readdirSync(examples).sort()) {
    const manifest = join(examples, folder, 'package.json')
    if (existsSync(manifest))
      console.log(`${folder.padEnd(18)} ${JSON.parse(readFileSync(manifest, 'utf8')).description}`)
  }
  process.exitCode = name === '' ? 0 : 1
} else {
  const { status } = spawnSync(process.execPath, [join(scripts, 'build.mjs')], { stdio: 'inherit' })
  if (status === 0) await import(pathToFileURL(main).href)
  else process.exitCode = status ?? 1
}
