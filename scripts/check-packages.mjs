#!/usr/bin/env node
// Checks what npm would publish: packs every package, lints the tarballs, compiles a strict consumer against the
// unpacked packages and imports every entry point. Tarballs that passed are skipped next time
// (node_modules/.cache/check-packages).
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { list } from 'tar'
import { checkConsumer } from './packages/check-consumer.mjs'
import { mustRun, packPackages, readManifests } from './packages/pack-packages.mjs'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const cache = join(root, 'node_modules', '.cache', 'check-packages')
const passedFile = join(cache, 'passed.json')

async function lint({ manifest, tarball }) {
  await mustRun('publint', ['run', tarball, '--strict'])
  await mustRun('attw', [tarball, '--profile', 'esm-only', '--no-emoji', '--no-color', '--format', 'ascii'])
  const packed = new Set()
  await list({ file: tarball, onReadEntry: ({ path }) => packed.add(path) })
  for (const file of ['LICENSE', 'README.md'])
    if (!packed.has(`package/${file}`)) throw new Error(`${manifest.name}: ${file} is not packed`)
  for (const field of ['description', 'license', 'engines', 'files', 'exports']) {
    if (manifest[field] === undefined) throw new Error(`${manifest.name}: package.json has no "${field}"`)
  }
}

/** Lints two packages at a time and continues after a fault, so that one run reports all faults. */
async function collectFaults(packages) {
  const queue = [...packages]
  const faults = []
  const worker = async () => {
    for (let item = queue.shift(); item; item = queue.shift())
      await lint(item).catch((error) => faults.push(error.message))
  }
  await Promise.all([worker(), worker()])
  return faults
}

function toolVersions() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return ['@arethetypeswrong/cli', 'publint', 'typescript'].map((name) => devDependencies[name]).join(' ')
}

async function main() {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'pack-'))
  try {
    const packed = await packPackages(readManifests(root), folder)
    const digests = packed.map(({ digest }) => digest)
    const current = { tools: toolVersions(), digests }
    const known = existsSync(passedFile) ? JSON.parse(readFileSync(passedFile, 'utf8')) : { digests: [] }
    const passed = new Set(known.tools === current.tools ? known.digests : [])
    const changed = packed.filter(({ digest }) => !passed.has(digest))
    const faults = await collectFaults(changed)
    if (faults.length > 0) throw new Error(faults.join('\n'))
    if (changed.length > 0) await checkConsumer(packed, folder)
    writeFileSync(passedFile, JSON.stringify(current))
    console.log(`packages: ${packed.length} packed, ${changed.length} changed and checked`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

await main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
