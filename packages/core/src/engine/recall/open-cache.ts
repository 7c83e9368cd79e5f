import type { EngineServices } from '../open-engine-services.ts'
import type { CacheModule } from './assemble-cache.ts'

/** The response cache. Loaded only if it is enabled. */
export async function openCache(services: EngineServices): Promise<CacheModule> {
  const settings = services.config.response_cache
  if (settings?.enabled !== true) return { around: (execute) => execute }
  const { assembleCache } = await import('./assemble-cache.ts')
  return assembleCache(services, settings)
}
