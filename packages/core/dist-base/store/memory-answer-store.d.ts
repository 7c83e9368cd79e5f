import type { Clock } from '../contract/clock.ts';
import type { AnswerStore } from '../contract/store.ts';
/** Recorded answers of this process, at most `maxTotalBytes` in all; the least recently used leave first. */
export declare function createMemoryAnswerStore(options: {
    maxTotalBytes: number;
    clock: Clock;
}): AnswerStore;
//# sourceMappingURL=memory-answer-store.d.ts.map