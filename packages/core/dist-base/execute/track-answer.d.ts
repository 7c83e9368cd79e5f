import type { Cancellation } from '../contract/cancellation.ts';
import type { StreamPart } from '../contract/reply.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
/** How the body of an answer ended: `failed` by its own words or by words that cannot be read, `broken` without its end. */
export type BodyEnd = 'complete' | 'broken' | 'failed' | 'abandoned';
/** Watches what passes, so that an end without an error can still be told from a whole answer. */
export interface BodyWatch<Item> {
    see(item: Item): void;
    /** What the end really was, by what has passed. */
    judge(end: 'complete' | 'abandoned'): BodyEnd;
}
export interface BodyWatches {
    bytes: BodyWatch<Uint8Array>;
    parts: BodyWatch<StreamPart>;
}
export interface TrackOptions {
    watches?: BodyWatches | undefined;
    /** Of the request: once it is cancelled nobody may come to read on, or to let go. */
    cancellation?: Cancellation;
}
/**
 * Calls back exactly once when the body of an answer has ended, at once when it is whole already. `error` is what was
 * thrown in the middle of it.
 */
export declare function trackAnswer(answer: UpstreamAnswer, onEnd: (end: BodyEnd, error?: unknown) => void, { watches, cancellation }?: TrackOptions): UpstreamAnswer;
//# sourceMappingURL=track-answer.d.ts.map