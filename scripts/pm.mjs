#!/usr/bin/env node
// Runs a pnpm command, or a file, with the workspace's own pnpm and Node. Needs only Node >= 18 and npm:
//   node scripts/pm.mjs run <script> [args...]
//   node scripts/pm.mjs node <file> [args...]
// Installs the dependencies first when a manifest or the lock file changed since the last install.
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
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
  for (const folder of ['packages', 'examples']) {
    for (const name of readdirSync(join(root, folder)).sort()) files.push(`${folder}/${name}/package.json`)
  }
  return files.filter((file) => existsSync(join(root, file)))
}

function currentStamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`)
  for (const file of manifests()) hash.update(`${file}\n`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

function install() {
  // With CI=true, pnpm asks no questions and does not change the lock file.
  const env = { ...process.env, CI: 'true' }
  const args = ['exec', '--yes', '--', `pnpm@${pnpmVersion}`, 'install', '--frozen-lockfile', '--prefer-offline']
  const npm = process.env.npm_execpath ?? ''
  if (/npm-cli\.c?js$/.test(npm)) run(process.execPath, [npm, ...args], env)
  else run('npm', args, env)
}

const stamp = currentStamp()
const installedStamp = existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : ''
if (installedStamp !== stamp || !existsSync(join(binaries, 'pnpm'))) {
  install()
  writeFileSync(stampFile, stamp)
}

/** Links the installed Node binary into .bin. The shell script that pnpm puts there does not forward signals. */
function linkNode() {
  const modules = readdirSync(join(root, 'node_modules'))
  const name = modules.find((entry) => /^node-(?:bin-)?(?:linux|darwin)-/.test(entry))
  const link = join(binaries, 'node')
  if (!name || lstatSync(link, { throwIfNoEntry: false })?.isSymbolicLink()) return
  rmSync(link, { force: true })
  symlinkSync(join('..', name, 'bin', 'node'), link)
}

/** Runs a command in place of this process: forwards signals and exits with its exit code. */
function runInPlace(file, args, env) {
  const child = spawn(file, args, { cwd: root, stdio: 'inherit', env, shell: process.platform === 'win32' })
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP']
  // The terminal sends Ctrl-C to the child as well, so SIGINT is not forwarded.
  for (const signal of signals) process.on(signal, () => signal === 'SIGINT' || child.kill(signal))
  // npm runs this script in a shell that exits on a signal without forwarding it. A new parent means that this
  // happened.
  const parent = process.ppid
  const watch = () => process.ppid === parent || child.kill('SIGTERM')
  if (process.env.npm_lifecycle_event) setInterval(watch, 500).unref()
  child.once('error', (error) => {
    throw error
  })
  child.once('exit', (code, signal) => {
    for (const name of signals) process.removeAllListeners(name)
    if (signal) process.kill(process.pid, signal)
    else process.exitCode = code ?? 1
  })
}

linkNode()
const [command, ...args] = process.argv.slice(2)
if (command !== undefined) {
  const env = { ...process.env, PATH: `${binaries}${delimiter}${process.env.PATH}` }
  const suffix = process.platform === 'win32' ? '.cmd' : ''
  if (command === 'node') runInPlace(join(binaries, `node${suffix}`), args, env)
  else runInPlace(join(binaries, `pnpm${suffix}`), [command, ...args], env)
}
