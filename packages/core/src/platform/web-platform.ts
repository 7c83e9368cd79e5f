import type { Platform } from '../contract/platform/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { importAnything } from '../util/async/import-anything.ts'
import { createResponse } from './create-response.ts'
import { createFetchTransport } from './fetch-transport.ts'
import { systemClock } from './system-clock.ts'

/** Platform for workers, edge runtimes and browsers: fetch, but no files, environment or async context. */
export const platform: Platform = {
  clock: systemClock,
  createTransport: async () => createFetchTransport(),
  createResponse,
  createAsyncContext: () => ({ run: (_value, callback) => callback(), current: () => undefined }),
  env: {},
  readTextFile: (path) =>
    Promise.reject(new PlanoError('config_not_found', `this runtime has no files, so "${path}" cannot be read`)),
  importModule: importAnything,
  fileExists: () => Promise.resolve(false),
}
