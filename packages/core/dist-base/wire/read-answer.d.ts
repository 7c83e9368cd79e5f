import type { ByteSource } from '../contract/answer.ts';
import type { Grammar, WireContext, WireEvent } from '../contract/grammar.ts';
import type { JsonObject } from '../contract/json.ts';
import type { Reply, StreamPart } from '../contract/reply.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
export interface ReadAnswerOptions {
    grammar: Grammar;
    context: WireContext;
    readEvents(source: ByteSource): AsyncIterable<WireEvent>;
}
/** The JSON object of an answer that came whole. Throws `invalid_upstream_answer` when it is none. */
export declare function readAnswerJson(answer: UpstreamAnswer): JsonObject;
/** Any upstream answer as a whole reply: parsed when it came whole, folded when it came as a stream. */
export declare function readReply(answer: UpstreamAnswer, options: ReadAnswerOptions): Promise<Reply>;
/** Any upstream answer as stream parts. A stream that ended too early ends in an error part, never silently. */
export declare function readParts(answer: UpstreamAnswer, options: ReadAnswerOptions): AsyncGenerator<StreamPart>;
//# sourceMappingURL=read-answer.d.ts.map