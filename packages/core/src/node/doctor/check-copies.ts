import { readFileSync, realpathSync } from 'node:fs'
import nodeModule from 'node:module'
import { join } from 'node:path'
import type { DoctorFinding } from './finding.ts'

/** Packages whose objects are not compatible between copies. */
const SINGLE = ['@langchain/core', '@opentelemetry/api']

/**
 * Finds packages that are installed more than once, as seen from the application in `folder` and its direct
 * dependencies.
 */
export function checkCopies(folder: string): DoctorFinding[] {
  const manifest = join(folder, 'package.json')
  const dependencies = readDependencies(manifest)
  return SINGLE.flatMap((name) => {
    const copies = new Map<string, string[]>()
    for (const from of [undefined, ...dependencies]) {
      const at = locate(name, from, manifest)
      if (at !== undefined) copies.set(at, [...(copies.get(at) ?? []), from ?? 'the application'])
    }
    if (copies.size < 2) return []
    const seen = [...copies].map(([at, users]) => `${readVersion(at)} for ${users.join(', ')}`)
    const message = `${name} is installed ${copies.size} times (${seen.join('; ')}): objects of one copy are not recognised by another.`
    const fix = `Depend on one version of ${name} and deduplicate (npm dedupe, pnpm dedupe).`
    return [{ check: 'copies', severity: 'warning', message, fix }]
  })
}

function readDependencies(manifest: string): string[] {
  try {
    const { dependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'))
    return Object.keys(dependencies)
  } catch {
    // Without a readable manifest there is nothing to compare.
    return []
  }
}

/** Where `from`, a dependency of the application, resolves the package. Undefined if it cannot. */
function locate(name: string, from: string | undefined, manifest: string): string | undefined {
  try {
    const base = from === undefined ? manifest : nodeModule.findPackageJSON(from, manifest)
    if (base === undefined) return undefined
    // A dependency without its own copy resolves the application's.
    const found =
      nodeModule.findPackageJSON(name, realpathSync(base)) ??
      nodeModule.createRequire(base).resolve(`${name}/package.json`)
    return realpathSync(found)
  } catch {
    return undefined
  }
}

function readVersion(manifest: string): string {
  return String(JSON.parse(readFileSync(manifest, 'utf8')).version)
}
