import type { JsonValue } from '../contract/json.ts'
import type { Clock } from '../contract/platform/clock.ts'
import type { KeyValueStore } from '../contract/store.ts'
import { createLru } from '../util/collections/create-lru.ts'

interface Entry {
  value: JsonValue
  expiresAt: number
}

/** Protects stored values from later changes to the caller's objects. */
function copy<Value extends JsonValue | undefined>(value: Value): Value {
  return typeof value === 'object' && value !== null ? structuredClone(value) : value
}

/**
 * Values in memory; the least recently used are evicted first. Expiry uses the monotonic clock, so clock adjustments
 * have no effect.
 */
export function createMemoryKeyValueStore(options: { maxEntries: number; clock: Clock }): KeyValueStore {
  const entries = createLru<Entry>(options.maxEntries)
  const { clock } = options
  function read(key: string): Entry | undefined {
    const entry = entries.get(key)
    if (entry && entry.expiresAt <= clock.monotonic()) {
      entries.delete(key)
      return undefined
    }
    return entry
  }
  return {
    get: (key) => Promise.resolve(copy(read(key)?.value)),
    set(key, value, { ttlMs }) {
      entries.set(key, { value: copy(value), expiresAt: clock.monotonic() + ttlMs })
      return Promise.resolve()
    },
    delete: (key) => Promise.resolve(entries.delete(key)),
    setIfAbsent(key, value, { ttlMs }) {
      const known = read(key)
      if (known) return Promise.resolve(copy(known.value))
      entries.set(key, { value: copy(value), expiresAt: clock.monotonic() + ttlMs })
      return Promise.resolve(value)
    },
  }
}
