import type { ByteSource, HeaderList } from './answer.ts'

/** One HTTP request to an upstream. The body is whole: a retry sends the same bytes. Times in milliseconds. */
export interface TransportRequest {
  url: string
  method: 'GET' | 'POST' | 'DELETE' | 'PUT' | 'PATCH'
  headers: HeaderList
  body: Uint8Array | string | undefined
  signal: AbortSignal | undefined
  connectTimeoutMs?: number
}

/** Status and headers are there; the body is pulled. `cancel` releases the connection without reading on. */
export interface TransportResponse {
  status: number
  headers: HeaderList
  body: ByteSource
  cancel(): void
}

/**
 * Sends HTTP. Redirects are not followed. Failures before the status line reject with PlanoError `upstream_unreachable`
 * or `upstream_timeout`; failures while reading reject from the body with `upstream_broken`.
 */
export interface Transport {
  send(request: TransportRequest): Promise<TransportResponse>
  close(): Promise<void>
}
