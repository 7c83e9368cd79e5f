import type { Agent, Dispatcher } from 'undici';
import type { ByteSource, HeaderList } from '../contract/answer.ts';
import type { CancelListener, Cancellation } from '../contract/cancellation.ts';
import type { TransportResponse } from '../contract/transport.ts';
import { PlanoError } from '../errors/plano-error.ts';
export interface ExchangeParts {
    agent: Agent;
    options: Dispatcher.DispatchOptions;
    resolve(response: TransportResponse): void;
    reject(error: PlanoError): void;
    cancellation: Cancellation | undefined;
}
/**
 * One request on the wire: undici's handler on one side, the answer with a pulled body on the other. One object that
 * waits for cancellation itself, since every closure here would be made for every request.
 */
export declare class UpstreamExchange implements Dispatcher.DispatchHandler, TransportResponse, ByteSource, AsyncIterator<Uint8Array>, CancelListener {
    status: number;
    headers: HeaderList;
    private controller;
    private started;
    private queue;
    private queuedBytes;
    private paused;
    private ended;
    private error;
    private waiting;
    private collecting;
    private sentAgain;
    private readonly sentAt;
    private readonly parts;
    constructor(parts: ExchangeParts);
    get body(): ByteSource;
    dispatch(): void;
    onCancel(reason: unknown): void;
    cancel(): void;
    onRequestStart(controller: Dispatcher.DispatchController): void;
    onResponseStart(_controller: Dispatcher.DispatchController, status: number, headers: Record<string, string | string[] | undefined>): void;
    onResponseData(controller: Dispatcher.DispatchController, chunk: Buffer): void;
    onResponseEnd(): void;
    onResponseError(_controller: Dispatcher.DispatchController, error: Error): void;
    /** A server that let time pass may have begun; a connection that it had closed before is told of at once. */
    private isFresh;
    private fail;
    /** Releases the socket. With a reason, a reader that still pulls gets it; without, the source just ends. */
    private stop;
    /** What has come goes to whoever waits for it. */
    private handOver;
    /** All that waits, as one piece. */
    private take;
    private rejectReader;
    private settle;
    /** All of the body at once; undefined when it is longer than `maxBytes`, and then the connection is let go. */
    readWhole(maxBytes: number, onChunk: () => void): Promise<Uint8Array | undefined>;
    private finishCollecting;
    private resume;
    [Symbol.asyncIterator](): AsyncIterator<Uint8Array>;
    next(): Promise<IteratorResult<Uint8Array>>;
    return(): Promise<IteratorResult<Uint8Array>>;
}
//# sourceMappingURL=upstream-exchange.d.ts.map