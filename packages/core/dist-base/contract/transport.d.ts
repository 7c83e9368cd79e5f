import type { ByteSource, HeaderList } from './answer.ts';
import type { Cancellation } from './cancellation.ts';
/** One HTTP request to an upstream. The body is whole: a retry sends the same bytes. Times in milliseconds. */
export interface TransportRequest {
    url: string;
    method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH';
    headers: HeaderList;
    body: Uint8Array | string | undefined;
    /** Made when it is first read, where `cancellation` is there. */
    readonly signal: AbortSignal | undefined;
    /** The same without a signal, for transports that can do without. */
    readonly cancellation?: Cancellation;
    connectTimeoutMs?: number;
}
/** Status and headers are there; the body is pulled. `cancel` releases the connection without reading on. */
export interface TransportResponse {
    status: number;
    headers: HeaderList;
    body: ByteSource;
    cancel(): void;
    /**
     * All of the body at once, for transports that can do so cheaper than by pulling; `onChunk` is called for every piece.
     * Undefined, and the connection is let go, when it is longer than `maxBytes`.
     */
    readWhole?(maxBytes: number, onChunk: () => void): Promise<Uint8Array | undefined>;
}
/**
 * Sends HTTP. Redirects are not followed. Failures before the status line reject with PlanoError `upstream_unreachable`
 * or `upstream_timeout`; failures while reading reject from the body with `upstream_broken`.
 */
export interface Transport {
    send(request: TransportRequest): Promise<TransportResponse>;
    close(): Promise<void>;
}
//# sourceMappingURL=transport.d.ts.map