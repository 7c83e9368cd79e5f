import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HeaderList } from '../contract/answer.ts';
import type { AnswerFlow, AnswerSink } from '../contract/answer-sink.ts';
import type { CancelListener } from '../contract/cancellation.ts';
import type { CallBody, CallContext, ClientCall, HeaderReader } from '../contract/client-call.ts';
import type { Decision } from '../contract/decision.ts';
import { CancelSource } from '../util/cancel-source.ts';
export interface NodeCallOptions {
    path: string;
    query: string;
    /** What a body parser left. */
    parsedBody: unknown;
    context: CallContext | undefined;
    /** What the configuration gives a request altogether. */
    totalMs: number;
    onDecision: ((decision: Decision) => void) | undefined;
    /** Called once, when the answer is handed over to the socket or nobody is left to take it. */
    onDone(): void;
}
/**
 * A Node request at the door, and the response as the sink of its answer: whole bodies leave with their length, streams
 * with back-pressure. One object, since every closure and every wrapper here would be made for every request.
 */
export declare class NodeCall implements ClientCall, AnswerSink, CancelListener {
    readonly method: string;
    readonly path: string;
    readonly query: string;
    readonly header: HeaderReader;
    readonly cancellation: CancelSource;
    readonly context?: CallContext;
    readonly onDecision?: (decision: Decision) => void;
    private readonly request;
    private readonly response;
    private readonly parsedBody;
    private readonly onDone;
    private flow;
    private onDrain;
    private readonly dueAt;
    private cut;
    private done;
    constructor(request: IncomingMessage, response: ServerResponse, options: NodeCallOptions);
    get signal(): AbortSignal;
    headerNames(): Iterable<string>;
    readBody(maxBytes: number): Promise<CallBody | undefined>;
    whole(status: number, headers: HeaderList, body: Uint8Array | undefined): void;
    head(status: number, headers: HeaderList, flow: AnswerFlow): void;
    chunk(bytes: Uint8Array): boolean;
    end(): void;
    fail(error: unknown): void;
    /** The client has gone. */
    leave(): void;
    drained(): void;
    /** The time is over while a reader keeps its answer waiting: it may still hear of that, and no longer. */
    onCancel(): void;
    private stopWaiting;
    private flatten;
    /** False, and all is over, when it cannot be written: a defect that neither the host application nor the caller sees. */
    private writeHead;
    private break;
    private finish;
}
//# sourceMappingURL=node-call.d.ts.map