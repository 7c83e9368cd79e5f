import { AsyncLocalStorage } from 'node:async_hooks'
import { access, readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import process from 'node:process'
import type { ByteSource } from '../contract/answer.ts'
import type { AsyncContext, Platform } from '../contract/platform.ts'
import type { Packing } from '../contract/transport.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { createResponse } from '../platform/create-response.ts'
import { systemClock } from '../platform/system-clock.ts'
import { createLateTransport } from './late-transport.ts'
import { createLightResponse } from './light-response.ts'
import { createModuleLoader } from './load-module.ts'

/** Bun and Deno pass responses to native code that only accepts their own class. */
const isNode = process.versions['bun'] === undefined && process.versions['deno'] === undefined

/** Node: undici's dispatcher, files, environment variables, AsyncLocalStorage. */
export const platform: Platform = {
  clock: systemClock,
  createTransport: async () =>
    createLateTransport(async () => (await import('./undici-transport.ts')).createUndiciTransport()),
  createResponse: isNode ? createLightResponse : createResponse,
  createAsyncContext: createStorage,
  env: process.env,
  async readTextFile(path) {
    try {
      return await readFile(path, 'utf8')
    } catch (cause) {
      throw new PlanoError('config_not_found', `cannot read "${path}"`, { cause })
    }
  },
  importModule: createModuleLoader(),
  unpack,
  fullPath: (path) => resolve(path),
  fileExists: (path) =>
    access(path).then(
      () => true,
      () => false,
    ),
}

async function* unpack(packing: Packing, body: ByteSource): ByteSource {
  const { unpackContent } = await import('./unpack-content.ts')
  yield* unpackContent(packing, body)
}

function createStorage<Value>(): AsyncContext<Value> {
  const storage = new AsyncLocalStorage<Value>()
  return { run: (value, callback) => storage.run(value, callback), current: () => storage.getStore() }
}
