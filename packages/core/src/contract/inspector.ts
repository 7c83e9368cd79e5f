/** How the inspector's page is served on a port of its own. */
export interface InspectorPageOptions {
  /** Default 0: a free one. */
  port?: number
  /** Default 127.0.0.1. Any other than this machine needs a `token`. */
  host?: string
  /** Whoever looks must know it. */
  token?: string
  /** Shows what was said. Default: `tracing.capture_content` of the configuration, which is off. */
  captureContent?: boolean
  /** Requests kept. Default 10,000. */
  maxRequests?: number
  /** Lets the page ask for decisions. Default true. */
  playground?: boolean
}

/** The inspector's page while it is served. */
export interface InspectorPage {
  /** With a trailing slash. */
  readonly url: string
  readonly port: number
  close(): Promise<void>
}
