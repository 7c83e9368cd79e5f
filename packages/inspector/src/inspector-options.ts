import type { KeyValueStore } from '@planojs/core'
import type { AccessOptions } from './serve/access.ts'

/** Options of the inspector. Without `token` or `allow`, only this machine has access. */
export interface InspectorOptions extends AccessOptions {
  /** Mount path for frameworks that do not strip it, such as `/plano`. */
  prefix?: string
  /** Number of requests to keep. Default 10,000. */
  maxRequests?: number
  /** Approximate memory for events in bytes. Default 64 MiB. */
  maxBytes?: number
  /**
   * Keeps requests across restarts, in any key-value store, such as the engine's session store. Default: memory only.
   */
  store?: KeyValueStore
  /** Distinguishes logs within one store, for example of replicas. Default `default`. */
  storeName?: string
  /** Lifetime of a stored request in milliseconds. Default: one week. */
  storeTtlMs?: number
  /** `false` hides the message contents that `tracing.capture_content` of the configuration captures. */
  captureContent?: boolean
  /** Lets visitors of the page request decisions. Default true. */
  playground?: boolean
}
