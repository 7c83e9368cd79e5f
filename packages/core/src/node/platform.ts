import { AsyncLocalStorage } from 'node:async_hooks'
import { access, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { isAbsolute, join, resolve } from 'node:path'
import process from 'node:process'
import { pathToFileURL } from 'node:url'
import type { AsyncContext, Platform } from '../contract/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { systemClock } from '../platform/system-clock.ts'
import { createUndiciTransport } from './undici-transport.ts'

/** Node: undici's dispatcher, files, the process environment, AsyncLocalStorage. */
export const platform: Platform = {
  clock: systemClock,
  createTransport: createUndiciTransport,
  createAsyncContext: createStorage,
  env: process.env,
  async readTextFile(path) {
    try {
      return await readFile(path, 'utf8')
    } catch (cause) {
      throw new PlanoError('config_not_found', `cannot read "${path}"`, { cause })
    }
  },
  importModule: (specifier) => import(locate(specifier)),
  fileExists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
}

/**
 * Where a module is: a file below the working directory, or a package as the application sees it. Package managers that
 * keep dependencies apart hide the application's packages from ours, so the application's folder is asked first.
 */
function locate(specifier: string): string {
  if (isFilePath(specifier)) return pathToFileURL(resolve(specifier)).href
  try {
    return pathToFileURL(createRequire(join(process.cwd(), 'package.json')).resolve(specifier)).href
  } catch {
    // The package may still be one of our own dependencies; importing it by name tells.
    return specifier
  }
}

function isFilePath(specifier: string): boolean {
  return specifier.startsWith('.') || isAbsolute(specifier) || /\.[cm]?[jt]s$/i.test(specifier)
}

function createStorage<Value>(): AsyncContext<Value> {
  const storage = new AsyncLocalStorage<Value>()
  return { run: (value, callback) => storage.run(value, callback), current: () => storage.getStore() }
}
