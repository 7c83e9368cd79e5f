import type { AnswerFlow } from '../contract/answer-sink.ts';
import type { OpenBody } from '../contract/platform.ts';
/** Takes pieces as they are pushed and hands them out as they are pulled: what waits goes on as one piece. */
export declare class PushedBytes implements OpenBody {
    private readonly flow;
    private queue;
    private queuedBytes;
    /** Somebody waits for the next piece. */
    private isWanted;
    private isFlushing;
    private isHeld;
    private ended;
    private error;
    private controller;
    constructor(flow: AnswerFlow);
    /** Answers whether more may come at once: as much as somebody reads, and one piece ahead. */
    push(bytes: Uint8Array): boolean;
    end(): void;
    fail(reason: unknown): void;
    /** The bytes as a web stream; called once. */
    open(): ReadableStream<Uint8Array<ArrayBuffer>>;
    private pull;
    private cancel;
    /** Pieces of one reading from the socket come one after the other; each costs every reader as much as all of them. */
    private flushSoon;
    private readonly onFlush;
    private flush;
}
//# sourceMappingURL=pushed-bytes.d.ts.map