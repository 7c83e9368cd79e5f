import type { ByteSource, HeaderList } from './answer.ts'
import type { Cancellation } from './cancellation.ts'

/**
 * One HTTP request to an upstream. The body is complete, so that a retry sends the same bytes. Times are in
 * milliseconds.
 */
export interface TransportRequest {
  url: string
  method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH'
  headers: HeaderList
  body: Uint8Array | string | undefined
  /** Created on first access when `cancellation` is set. */
  readonly signal: AbortSignal | undefined
  /** The same cancellation, for transports that do not need a signal. */
  readonly cancellation?: Cancellation
  connectTimeoutMs?: number
  /** Answers that the caller wants with their complete body. Transports may ignore it. */
  readonly whole?: WholeBodyOptions
}

/** Which bodies to read completely, for transports that can do this more cheaply than their reader. */
export interface WholeBodyOptions {
  /**
   * Called with status and headers as soon as they arrive. Returns the largest number of bytes to wait for, or
   * undefined to let the reader pull the body.
   */
  begin(status: number, headers: HeaderList): number | undefined
  /** Called for every chunk while waiting. */
  touch(): void
}

/** Content encodings that not every runtime can decode by itself. */
export type ContentEncoding = 'br' | 'zstd'

/**
 * Status and headers have arrived; the reader pulls the body. `cancel` releases the connection without reading the
 * rest.
 */
export interface TransportResponse {
  status: number
  headers: HeaderList
  body: ByteSource
  cancel(): void
  /** The complete body, when it was waited for. A body that exceeded the limit is left for the reader to pull. */
  readonly bytes?: Uint8Array | undefined
  /**
   * The decompressed body, when the upstream compressed it unrequested. Transports that always decompress do
   * not need this.
   */
  unpack?(encoding: ContentEncoding): ByteSource
}

/**
 * Sends HTTP requests without following redirects. Failures before the status line reject with PlanoError
 * `upstream_unreachable` or `upstream_timeout`. Failures while reading reject from the body with `upstream_broken`.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>
  /** Loads whatever the first request would otherwise have to load. */
  warm?(): Promise<void>
  close(): Promise<void>
}
