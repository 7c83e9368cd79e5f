import { LRUCache } from 'lru-cache'
import type { Clock } from '../contract/platform/clock.ts'
import type { ResponseStore, StoredResponse } from '../contract/store.ts'
import { PlanoError } from '../errors/plano-error.ts'

interface Entry {
  /** Kept as JSON text, so that later changes to the caller's objects have no effect. */
  text: string
  expiresAt: number
}

/**
 * Stored responses in memory, up to `maxTotalBytes` of JSON; the least recently used are evicted first. A record larger
 * than the `maxBytes` of its `put` rejects with PlanoError `body_too_large`.
 */
export function createMemoryResponseStore(options: { maxTotalBytes: number; clock: Clock }): ResponseStore {
  const { clock, maxTotalBytes } = options
  const entries = new LRUCache<string, Entry>({ maxSize: maxTotalBytes })
  const put: ResponseStore['put'] = (response, { ttlMs, maxBytes }) => {
    const text = JSON.stringify(response)
    const size = text.length
    if (size > Math.min(maxBytes, maxTotalBytes)) {
      const message = `A response of ${size} bytes exceeds the limit of stored responses.`
      return Promise.reject(new PlanoError('body_too_large', message))
    }
    entries.set(response.id, { text, expiresAt: clock.monotonic() + ttlMs }, { size })
    return Promise.resolve()
  }
  return {
    put,
    get(id) {
      const entry = entries.get(id)
      if (entry && entry.expiresAt > clock.monotonic()) return Promise.resolve(JSON.parse(entry.text) as StoredResponse)
      entries.delete(id)
      return Promise.resolve(undefined)
    },
    delete(id) {
      const entry = entries.get(id)
      const lives = entry !== undefined && entry.expiresAt > clock.monotonic()
      entries.delete(id)
      return Promise.resolve(lives)
    },
    async replace(standing, changed, options) {
      const entry = entries.get(changed.id)
      const lives = entry !== undefined && entry.expiresAt > clock.monotonic()
      if (!lives || entry.text !== JSON.stringify(standing)) return false
      await put(changed, options)
      return true
    },
  }
}
