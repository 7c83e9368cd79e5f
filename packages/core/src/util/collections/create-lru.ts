import { LRUCache } from 'lru-cache'

/**
 * A map that keeps the most recently used entries. Bounded with `maxSize` rather than `max`, which would allocate all
 * slots up front.
 */
export function createLru<Value extends object>(mostEntries: number): LRUCache<string, Value> {
  return new LRUCache<string, Value>({ maxSize: mostEntries, sizeCalculation: () => 1 })
}
