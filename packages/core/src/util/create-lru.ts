import { LRUCache } from 'lru-cache'

/**
 * A map of at most so many entries, of which the least recently used leave first. It is bounded by size and not by `max`,
 * which would reserve the room for all of them at once.
 */
export function createLru<Value extends object>(mostEntries: number): LRUCache<string, Value> {
  return new LRUCache<string, Value>({ maxSize: mostEntries, sizeCalculation: () => 1 })
}
