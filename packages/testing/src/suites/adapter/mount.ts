import type { Plano } from '@planojs/core'

/** What the host application around the adapter does before Plano sees a request. */
export interface MountOptions {
  /** A body parser has read the body: as JSON, or as raw bytes. */
  parsedBody?: 'json' | 'raw'
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

export type Mount = (plano: Plano, options: MountOptions) => Promise<Mounted>
