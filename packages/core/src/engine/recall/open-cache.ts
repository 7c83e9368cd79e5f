import type { Ground } from '../open-ground.ts'
import type { CacheRoom } from './assemble-cache.ts'

/** The response cache. Loaded only if it is enabled. */
export async function openCache(ground: Ground): Promise<CacheRoom> {
  const settings = ground.config.response_cache
  if (settings?.enabled !== true) return { around: (execute) => execute }
  const { assembleCache } = await import('./assemble-cache.ts')
  return assembleCache(ground, settings)
}
