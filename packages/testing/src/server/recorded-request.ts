import type { JsonObject } from '../json.ts'

/** How the exchange ended: `finished` normally, `aborted` by the caller, or `broken` by a scripted fault. */
export type RequestState = 'open' | 'finished' | 'aborted' | 'broken'

/** A received request and its outcome. Times are monotonic milliseconds of `performance.now()`. */
export interface RecordedRequest {
  /** From 0, per server. */
  readonly index: number
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names. Several values are joined with ", ". */
  readonly headers: Readonly<Record<string, string>>
  /** As received, in the original spelling. */
  readonly rawHeaders: readonly (readonly [name: string, value: string])[]
  readonly bytes: Uint8Array
  /** The body if it is a JSON object, otherwise an empty object. */
  readonly body: JsonObject
  /** Number of the connection. Equal numbers mean a reused connection. */
  readonly connection: number
  readonly receivedAt: number
  state: RequestState
  /** When the exchange ended. */
  endedAt?: number
  /** Body bytes written to the socket. */
  bytesWritten: number
}

/** What tests can observe of a recording server. */
export interface RequestRecorder<Request extends RecordedRequest> {
  /** `http://127.0.0.1:port`, without a trailing slash. */
  readonly url: string
  /** All requests so far, in order of arrival. */
  readonly requests: readonly Request[]
  /** Number of open sockets. */
  readonly openConnections: number
  /** Waits for the next request that no earlier call of `nextRequest` returned. Rejects when the server is closed. */
  nextRequest(): Promise<Request>
  /** Resolves to the final state when the exchange has ended. */
  ended(request: Request): Promise<RequestState>
  /**
   * Resolves when the caller has disconnected before the answer was complete. Rejects when the exchange ended
   * otherwise.
   */
  aborted(request: Request): Promise<void>
  /** Closes idle keep-alive connections, as servers do between requests. */
  closeIdleConnections(): void
  /** Closes the port and all connections. */
  close(): Promise<void>
  [Symbol.asyncDispose](): Promise<void>
}
