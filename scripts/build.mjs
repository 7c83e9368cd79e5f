#!/usr/bin/env node
// Builds every package: runs the TypeScript compiler, then the `build` script of each package that has one.
import { spawnSync } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function run(command, cwd = root) {
  const { status, error } = spawnSync(command, { cwd, stdio: 'inherit', shell: true })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

run('tsc -b')
for (const file of globSync('packages/*/package.json', { cwd: root }).sort()) {
  const { scripts } = JSON.parse(readFileSync(join(root, file), 'utf8'))
  if (scripts?.build) run(scripts.build, join(root, dirname(file)))
}
