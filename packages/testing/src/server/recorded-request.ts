import type { JsonObject } from '../json.ts'

/**
 * How the exchange ended: `finished` by us, `aborted` by the caller before we were done, `broken` by a fault of the
 * script.
 */
export type RequestState = 'open' | 'finished' | 'aborted' | 'broken'

/** A request as it arrived, and what became of it. Times are monotonic milliseconds of `performance.now()`. */
export interface RecordedRequest {
  /** 0 for the first request of this server. */
  readonly index: number
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names; several values are joined with ", ". */
  readonly headers: Readonly<Record<string, string>>
  /** As received, with names as they were spelled. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  readonly bytes: Uint8Array
  /** The body when it is a JSON object, else an empty one. */
  readonly body: JsonObject
  /** Number of the connection that it came on; equal numbers mean a reused connection. */
  readonly connection: number
  readonly receivedAt: number
  state: RequestState
  /** When it ended, in whichever way. */
  endedAt?: number
  /** Body bytes handed to the socket. */
  bytesWritten: number
}

/** What a recording server lets tests see. */
export interface RequestRecorder<Request extends RecordedRequest> {
  /** `http://127.0.0.1:port`, without a slash at the end. */
  readonly url: string
  /** Every request so far, in order of arrival. */
  readonly requests: readonly Request[]
  /** Sockets that are open now. */
  readonly openConnections: number
  /** The next request that no earlier call of `nextRequest` got; waits for it. Rejects when the server is closed. */
  nextRequest(): Promise<Request>
  /** Resolves when the exchange has ended, with how. */
  ended(request: Request): Promise<RequestState>
  /** Resolves when the caller has gone before the answer was complete; rejects when the exchange ended otherwise. */
  aborted(request: Request): Promise<void>
  /** Closes keep-alive connections that carry no request, as servers do between requests. */
  closeIdleConnections(): void
  /** Closes the port and every connection. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
