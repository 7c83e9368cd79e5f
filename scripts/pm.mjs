#!/usr/bin/env node
// Runs a pnpm command in this workspace on any machine with Node >= 18 and npm, whether or not pnpm is installed:
//   node scripts/pm.mjs run <script> [args...]
// It installs with the pinned pnpm when the manifests or the lock file changed since the last install, then runs the
// workspace's own pnpm with the workspace's own Node first on PATH.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const binaries = join(root, 'node_modules', '.bin')
const stampFile = join(root, 'node_modules', '.installed')
const pnpmVersion = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.pnpm

function run(file, args, env) {
  const shell = process.platform === 'win32' && file !== process.execPath
  const result = spawnSync(file, args, { cwd: root, stdio: 'inherit', env, shell })
  if (result.error) throw result.error
  if (result.signal) process.kill(process.pid, result.signal)
  if (result.status !== 0) process.exit(result.status ?? 1)
}

function manifests() {
  const files = ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'test/package.json']
  for (const room of ['packages', 'examples']) {
    for (const name of readdirSync(join(root, room)).sort()) files.push(`${room}/${name}/package.json`)
  }
  return files.filter((file) => existsSync(join(root, file)))
}

function currentStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of manifests()) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function install() {
  // CI=true: pnpm asks no question and keeps the lock file frozen, also without a terminal.
  const env = { ...process.env, CI: 'true' }
  const args = ['exec', '--yes', '--', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile', '--prefer-offline']
  const npm = process.env.npm_execpath ?? ''
  if (/npm-cli\.c?js$/.test(npm)) run(process.execPath, [npm, ...args], env)
  else run('npm', args, env)
}

const wanted = currentStamp()
const installed = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
if (installed !== wanted || !existsSync(join(binaries, 'pnpm'))) {
  install()
  writeFileSync(stampFile, wanted)
}

const argv = process.argv.slice(2)
if (argv.length > 0) {
  const pnpm = join(binaries, process.platform === 'win32' ? 'pnpm.cmd' : 'pnpm')
  run(pnpm, argv, { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` })
}
