import type { KeyValueStore } from '@planojs/core'
import type { AccessOptions } from './serve/access.ts'

/** How an inspector is kept and shown. Without a token or a rule only this machine may look. */
export interface InspectorOptions extends AccessOptions {
  /** Path under which it is mounted where the framework does not take mount paths off, such as `/plano`. */
  prefix?: string
  /** Requests kept. Default 10,000. */
  maxRequests?: number
  /** Memory of the kept events, in bytes, about. Default 64 MiB. */
  maxBytes?: number
  /** Keeps the requests over restarts: any store of small values, such as the engine's sessions. Default: memory alone. */
  store?: KeyValueStore
  /** Tells logs in one store apart, such as those of replicas. Default `default`. */
  storeName?: string
  /** How long a stored request lives, in milliseconds. Default: a week. */
  storeTtlMs?: number
  /** Shows what was said. Default: `tracing.capture_content` of the configuration, which is off. */
  captureContent?: boolean
  /** Lets the page ask for decisions. Default true. */
  playground?: boolean
}
