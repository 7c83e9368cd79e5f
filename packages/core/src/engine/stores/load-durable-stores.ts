import type { Stores } from '../../contract/store.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { isAbsentModule } from '../../util/is-absent-module.ts'

/** Where a configuration stores its state. */
export interface StorePlace {
  type: 'redis' | 'postgres'
  /** Address of the server. */
  address: string
}

/** The function that opens a package's stores, and its option for the address. */
const OPENERS = {
  redis: { name: 'createRedisStores', option: 'url' },
  postgres: { name: 'createPostgresStores', option: 'connectionString' },
} as const

/**
 * Opens the stores of @planojs/redis or @planojs/postgres. Undefined when the package is not installed. Rejects with
 * PlanoError `invalid_config` when it refuses the address or lacks its client.
 */
export async function loadDurableStores(
  place: StorePlace,
  importModule: (name: string) => Promise<unknown>,
): Promise<Stores | undefined> {
  const { name, option } = OPENERS[place.type]
  let module: unknown
  try {
    module = await importModule(`@planojs/${place.type}`)
  } catch (error) {
    if (isAbsentModule(error)) return undefined
    throw new PlanoError('invalid_config', `@planojs/${place.type} is installed but cannot be loaded.`, {
      cause: error,
    })
  }
  const opener = (module as Record<string, unknown> | null)?.[name]
  if (typeof opener !== 'function') return undefined
  return (await opener({ [option]: place.address })) as Stores
}
