import type { CallContext, Plano } from '@planojs/core'

/** What the host application does before Plano sees a request. */
export interface MountOptions {
  /** A body parser has read the body: as JSON, raw bytes or text. */
  parsedBody?: 'json' | 'raw' | 'text'
  /** A form parser runs first. It does not read our bodies, but many parsers set an empty body anyway. */
  skippedBody?: boolean
  /** The host application compresses responses. */
  compresses?: boolean
  /** The caller's identity, passed in the adapter's own way. */
  context?: CallContext
  /** Cookies that the host application has set on the response. */
  cookies?: readonly string[]
}

/** A mounted adapter. */
export interface Mounted {
  /** Base URL of Plano's paths, without a trailing slash. */
  url: string
  /** How to send requests. Default: the global fetch. For a function without a socket, skip the socket cases. */
  fetch?: typeof globalThis.fetch
  /** Closes what `mount` opened. The suite closes the engine. */
  close(): Promise<void>
}

/** Puts an engine behind the adapter under test and returns its address. */
export type Mount = (plano: Plano, options: MountOptions) => Promise<Mounted>
