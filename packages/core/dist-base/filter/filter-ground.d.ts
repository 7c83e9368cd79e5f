import type { Clock } from '../contract/clock.ts';
import type { ClientDialect, Dialect } from '../contract/dialect.ts';
import type { CapturedMessage } from '../contract/events.ts';
import type { Grammar, WireContext } from '../contract/grammar.ts';
import type { ChatMessage } from '../contract/message.ts';
import type { Reply, StreamPart } from '../contract/reply.ts';
import type { UpstreamAnswer } from '../contract/upstream.ts';
/** The filters' way to the grammars, the clock and chance; filled in by assemble. */
export interface FilterGround {
    clock: Clock;
    random(): number;
    grammar(dialect: Dialect): Grammar;
    /** A context for reading or writing an answer of this request. */
    context(answer: UpstreamAnswer | undefined, model: string | undefined): WireContext;
    readParts(answer: UpstreamAnswer, context: WireContext): AsyncIterable<StreamPart>;
    readReply(answer: UpstreamAnswer, context: WireContext): Promise<Reply>;
    splitReply(reply: Reply): StreamPart[];
    /** Set when content may be shown: a message as it may be. */
    show: ((message: ChatMessage) => CapturedMessage) | undefined;
    warn(requestId: string, code: string, message: string): void;
}
/** Path of each API, for filters that are told a path which the client did not call. */
export declare const API_PATHS: Readonly<Record<ClientDialect, string>>;
//# sourceMappingURL=filter-ground.d.ts.map