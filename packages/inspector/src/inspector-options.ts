import type { AccessOptions } from './serve/access.ts'

/** How an inspector is kept and shown. Without a token or a rule only this machine may look. */
export interface InspectorOptions extends AccessOptions {
  /** Path under which it is mounted where the framework does not take mount paths off, such as `/plano`. */
  prefix?: string
  /** Requests kept. Default 10,000. */
  maxRequests?: number
  /** Memory of the kept events, in bytes, about. Default 64 MiB. */
  maxBytes?: number
  /** Shows what was said. Default: `tracing.capture_content` of the configuration, which is off. */
  captureContent?: boolean
  /** Lets the page ask for decisions. Default true. */
  playground?: boolean
}
