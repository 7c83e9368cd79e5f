import { readFile } from 'node:fs/promises'
// A default import, because users' bundles often declare `createRequire` at the top.
import nodeModule from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { importAnything } from '../util/async/import-anything.ts'

/**
 * Imports modules by path or name. A changed file is imported again, so that a configuration in code can be reloaded.
 * Its own imports keep their state.
 */
export function createModuleLoader(): (specifier: string) => Promise<unknown> {
  const firsts = new Map<string, string>()
  return async (specifier) => {
    if (!isFilePath(specifier)) return importAnything(locate(specifier))
    const path = resolve(specifier)
    const content = await readFile(path).catch(() => '')
    const { createHash } = await import('node:crypto')
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 16)
    const first = firsts.get(path) ?? digest
    firsts.set(path, first)
    const { href } = pathToFileURL(path)
    return importAnything(first === digest ? href : `${href}?v=${digest}`)
  }
}

/**
 * Resolves a package from the application's folder first, because strict package managers hide the application's
 * packages from ours.
 */
function locate(specifier: string): string {
  try {
    return pathToFileURL(nodeModule.createRequire(join(process.cwd(), 'package.json')).resolve(specifier)).href
  } catch {
    // It may be one of our own dependencies; importing by name decides.
    return specifier
  }
}

function isFilePath(specifier: string): boolean {
  return specifier.startsWith('.') || isAbsolute(specifier) || /\.[cm]?[jt]s$/i.test(specifier)
}
