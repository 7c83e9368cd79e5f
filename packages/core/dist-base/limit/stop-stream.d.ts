import type { StreamPart } from '../contract/reply.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
export interface GrowthOptions {
    /** Takes what a stream grew by, in tokens; what it throws ends the stream there. */
    grow(tokens: number): Promise<void>;
    /** An answer of an API that no client speaks, as parts; it is read so in any case. */
    readParts(answer: UpstreamAnswer): AsyncIterable<StreamPart>;
}
/**
 * Tells how much a stream has grown, in tokens of what it says. A piece is told before it goes on, so what is too much is
 * never given; the responder makes the client's error event of what `grow` throws.
 */
export declare function watchGrowth(answer: UpstreamAnswer, options: GrowthOptions): UpstreamAnswer;
//# sourceMappingURL=stop-stream.d.ts.map