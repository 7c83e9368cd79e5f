import { LRUCache } from 'lru-cache'
import type { Clock } from '../contract/platform/clock.ts'
import type { AnswerStore, RecordedAnswer } from '../contract/store.ts'

/** Approximate overhead of an entry, without its body. */
const ENTRY_BYTES = 512

/** Recorded answers in memory, up to `maxTotalBytes`; the least recently used are evicted first. */
export function createMemoryAnswerStore(options: { maxTotalBytes: number; clock: Clock }): AnswerStore {
  const { clock, maxTotalBytes } = options
  const entries = new LRUCache<string, { answer: RecordedAnswer; expiresAt: number }>({ maxSize: maxTotalBytes })
  return {
    get(key) {
      const entry = entries.get(key)
      if (entry && entry.expiresAt > clock.monotonic()) return Promise.resolve(entry.answer)
      entries.delete(key)
      return Promise.resolve(undefined)
    },
    put(key, answer, { ttlMs, bytes }) {
      // An entry larger than the whole store is not kept.
      entries.set(key, { answer, expiresAt: clock.monotonic() + ttlMs }, { size: bytes + ENTRY_BYTES })
      return Promise.resolve()
    },
  }
}
