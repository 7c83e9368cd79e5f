import { readFile } from 'node:fs/promises'
// Whole: bundles of users often declare `createRequire` above all modules.
import nodeModule from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'

/**
 * Imports modules by path or by name. A file that has changed since it was first imported is imported anew, so that a
 * configuration in code can be reloaded; what it imports keeps the state that it has.
 */
export function createModuleLoader(): (specifier: string) => Promise<unknown> {
  const firsts = new Map<string, string>()
  return async (specifier) => {
    if (!isFilePath(specifier)) return import(locate(specifier))
    const path = resolve(specifier)
    const content = await readFile(path).catch(() => '')
    const { createHash } = await import('node:crypto')
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 16)
    const first = firsts.get(path) ?? digest
    firsts.set(path, first)
    const { href } = pathToFileURL(path)
    return import(first === digest ? href : `${href}?v=${digest}`)
  }
}

/**
 * Where a package is as the application sees it: package managers that keep dependencies apart hide the application's
 * packages from ours, so the application's folder is asked first.
 */
function locate(specifier: string): string {
  try {
    return pathToFileURL(nodeModule.createRequire(join(process.cwd(), 'package.json')).resolve(specifier)).href
  } catch {
    // The package may still be one of our own dependencies; importing it by name tells.
    return specifier
  }
}

function isFilePath(specifier: string): boolean {
  return specifier.startsWith('.') || isAbsolute(specifier) || /\.[cm]?[jt]s$/i.test(specifier)
}
