import type { ByteSource } from '../contract/answer.ts';
import type { Grammar, WireContext, WireEvent } from '../contract/grammar.ts';
import type { WireError } from '../contract/reply.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
export interface PeekOptions {
    grammar: Grammar;
    context: WireContext;
    readEvents(source: ByteSource): AsyncIterable<WireEvent>;
}
/** A stream that began well, or the error that stood in the place of its beginning. */
export type Peeked = {
    answer: UpstreamAnswer;
} | {
    error: WireError;
} | {
    empty: true;
};
/**
 * Reads a stream up to its first meaningful part: providers answer 200 and then send an error, and until that part has
 * come the request can still go elsewhere. What was read is kept and passes on unchanged.
 */
export declare function peekStream(answer: UpstreamAnswer, options: PeekOptions): Peeked | Promise<Peeked>;
//# sourceMappingURL=peek-stream.d.ts.map