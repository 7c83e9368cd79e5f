import type { Clock } from '../contract/clock.ts';
import type { KeyValueStore } from '../contract/store.ts';
/** Values of this process, the least recently used leaving first. Expiry follows the monotonic clock, so jumps of the wall clock do not matter. */
export declare function createMemoryKeyValueStore(options: {
    maxEntries: number;
    clock: Clock;
}): KeyValueStore;
//# sourceMappingURL=memory-key-value-store.d.ts.map