import type { Clock } from '../contract/clock.ts';
import type { CounterStore } from '../contract/store.ts';
/**
 * Sliding windows of this process, for at most `maxKeys` keys. What is refused is not counted; `resetMs` of a refusal is
 * the time until the amount fits, otherwise until nothing is counted any more.
 */
export declare function createMemoryCounterStore(options: {
    maxKeys: number;
    clock: Clock;
}): CounterStore;
//# sourceMappingURL=memory-counter-store.d.ts.map