/** Options of the inspector page when it is served on its own port. */
export interface InspectorPageOptions {
  /** Default 0: any free port. */
  port?: number
  /** Default 127.0.0.1. Any address other than the local machine requires a `token`. */
  host?: string
  /** Visitors must present this token. */
  token?: string
  /** `false` hides the message contents that `tracing.capture_content` of the configuration captures. */
  captureContent?: boolean
  /** Number of requests that are kept. Default 10,000. */
  maxRequests?: number
  /** Lets visitors of the page request decisions. Default true. */
  playground?: boolean
}

/** A running inspector page. */
export interface InspectorPage {
  /** Address of the page, with a trailing slash. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}
