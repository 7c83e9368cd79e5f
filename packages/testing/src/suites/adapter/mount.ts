import type { CallContext, Plano } from '@planojs/core'

/** What the host application around the adapter does before Plano sees a request. */
export interface MountOptions {
  /** A body parser has read the body: as JSON, as raw bytes, or as text. */
  parsedBody?: 'json' | 'raw' | 'text'
  /** A parser of forms stands before us, which leaves our bodies unread; many set an empty body all the same. */
  skippedBody?: boolean
  /** The host application compresses what it can. */
  compresses?: boolean
  /** Who calls, by the adapter's own means of telling that. */
  context?: CallContext
  /** The host application has set these cookies on the response. */
  cookies?: readonly string[]
}

/** An adapter with a Plano behind it. */
export interface Mounted {
  /** Where Plano's paths begin, without a slash at the end. */
  url: string
  /** How to ask it; the global fetch when left out. With one that is no socket, socket cases must be skipped. */
  fetch?: typeof globalThis.fetch
  /** Closes what was opened for mounting; the Plano is closed by the suite. */
  close(): Promise<void>
}

/** Puts an engine behind the stack that is tested, and answers where it listens. */
export type Mount = (plano: Plano, options: MountOptions) => Promise<Mounted>
