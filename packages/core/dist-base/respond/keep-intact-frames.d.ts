import type { WireEvent } from '../contract/grammar.ts';
/**
 * The frames before the first one that no client could read. Pieces of a stream that wait are joined, and what was sent
 * well is not to be lost because it arrived together with what was not.
 */
export declare function keepIntactFrames(bytes: Uint8Array, readFrame: (frame: Uint8Array) => readonly WireEvent[]): Uint8Array;
//# sourceMappingURL=keep-intact-frames.d.ts.map