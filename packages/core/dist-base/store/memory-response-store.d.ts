import type { Clock } from '../contract/clock.ts';
import type { ResponseStore } from '../contract/store.ts';
/**
 * Stored responses of this process, at most `maxTotalBytes` of JSON in all; the least recently used leave first. A record
 * over the `maxBytes` of its own `put` rejects with PlanoError `body_too_large`.
 */
export declare function createMemoryResponseStore(options: {
    maxTotalBytes: number;
    clock: Clock;
}): ResponseStore;
//# sourceMappingURL=memory-response-store.d.ts.map