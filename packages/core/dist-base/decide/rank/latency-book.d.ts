import type { Clock } from '../../contract/clock.ts';
import type { AttemptRecord } from '../../contract/events.ts';
/** How fast models were lately, by our own calls. */
export interface LatencyBook {
    see(attempt: AttemptRecord): void;
    /** Mean time to the first byte in milliseconds, newer calls counting more; undefined when nothing recent is known. */
    latencyOf(model: string): number | undefined;
}
export declare function createLatencyBook(clock: Clock): LatencyBook;
//# sourceMappingURL=latency-book.d.ts.map