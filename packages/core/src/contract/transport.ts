import type { ByteSource, HeaderList } from './answer.ts'
import type { Cancellation } from './cancellation.ts'

/** One HTTP request to an upstream. The body is whole: a retry sends the same bytes. Times in milliseconds. */
export interface TransportRequest {
  url: string
  method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH'
  headers: HeaderList
  body: Uint8Array | string | undefined
  /** Made when it is first read, where `cancellation` is there. */
  readonly signal: AbortSignal | undefined
  /** The same without a signal, for transports that can do without. */
  readonly cancellation?: Cancellation
  connectTimeoutMs?: number
  /** Answers that are wanted with all of their body. Transports may do without. */
  readonly whole?: WholeWish
}

/** Which bodies are waited for, for transports that can do so cheaper than their reader. */
export interface WholeWish {
  /** Told of status and headers as soon as they are there: the most bytes to wait for, or undefined to have the body pulled. */
  begin(status: number, headers: HeaderList): number | undefined
  /** Told of every piece that is waited for. */
  touch(): void
}

/** Ways to compress that not every runtime reads by itself. */
export type Packing = 'br' | 'zstd'

/** Status and headers are there; the body is pulled. `cancel` releases the connection without reading on. */
export interface TransportResponse {
  status: number
  headers: HeaderList
  body: ByteSource
  cancel(): void
  /** All of the body, where it was waited for; one that got longer than that is left to be pulled. */
  readonly bytes?: Uint8Array | undefined
  /** The body of an upstream that compressed it so, unasked. Transports that give bodies plain do without. */
  unpack?(packing: Packing): ByteSource
}

/**
 * Sends HTTP. Redirects are not followed. Failures before the status line reject with PlanoError `upstream_unreachable`
 * or `upstream_timeout`; failures while reading reject from the body with `upstream_broken`.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>
  /** Loads what the first request would have to wait for, where that was put off. */
  warm?(): Promise<void>
  close(): Promise<void>
}
