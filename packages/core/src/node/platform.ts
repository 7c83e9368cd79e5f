import { AsyncLocalStorage } from 'node:async_hooks'
import { resolve } from 'node:path'
import type { AsyncContext, Platform } from '../contract/platform/platform.ts'
import type { ByteSource } from '../contract/transport/answer.ts'
import type { ContentEncoding } from '../contract/transport/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createResponse } from '../platform/create-response.ts'
import { systemClock } from '../platform/system-clock.ts'
import { createModuleLoader } from './load-module.ts'
import { createLightResponse } from './response/light-response.ts'
import { createLazyTransport } from './transport/lazy-transport.ts'

/** Read when a file is: importing it would take a few milliseconds of every start. */
const openFiles = () => process.getBuiltinModule('node:fs/promises')

/** Bun and Deno pass responses to native code that only accepts their own class. */
const isNode = process.versions['bun'] === undefined && process.versions['deno'] === undefined

/** Node: undici's dispatcher, files, environment variables, AsyncLocalStorage. */
export const platform: Platform = {
  clock: systemClock,
  createTransport: async () =>
    createLazyTransport(async () => (await import('./transport/open-transport.ts')).openTransport()),
  createResponse: isNode ? createLightResponse : createResponse,
  createAsyncContext: createStorage,
  env: process.env,
  async readTextFile(path) {
    try {
      return await openFiles().readFile(path, 'utf8')
    } catch (cause) {
      throw new PlanoError('config_not_found', `cannot read "${path}"`, { cause })
    }
  },
  importModule: createModuleLoader(),
  unpack,
  fullPath: (path) => resolve(path),
  fileExists: (path) =>
    openFiles()
      .access(path)
      .then(
        () => true,
        () => false,
      ),
}

async function* unpack(encoding: ContentEncoding, body: ByteSource): ByteSource {
  const { unpackContent } = await import('./transport/unpack-content.ts')
  yield* unpackContent(encoding, body)
}

function createStorage<Value>(): AsyncContext<Value> {
  const storage = new AsyncLocalStorage<Value>()
  return { run: (value, callback) => storage.run(value, callback), current: () => storage.getStore() }
}
