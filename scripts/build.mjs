#!/usr/bin/env node
// Builds every package: the compiler first, then the `build` script of each package that has one of its own.
import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

function run(command, args, cwd = root) {
  const shell = process.platform === 'win32'
  const { status, error } = spawnSync(command, args, { cwd, stdio: 'inherit', shell })
  if (error) throw error
  if (status !== 0) process.exit(status ?? 1)
}

run('tsc', ['-b'])
for (const file of globSync('packages/*/package.json', { cwd: root }).sort()) {
  const path = join(root, file)
  if (existsSync(path) && JSON.parse(readFileSync(path, 'utf8')).scripts?.build)
    run('pnpm', ['run', 'build'], dirname(path))
}
