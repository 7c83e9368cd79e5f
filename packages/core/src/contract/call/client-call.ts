import type { JsonValue } from '../json.ts'
import type { Decision } from '../record/decision.ts'
import type { Cancellable } from '../transport/cancellation.ts'

/** Reads one header by its lower-case name. Several values are joined with ", ". */
export type HeaderReader = (name: string) => string | undefined

/** The caller's identity, supplied by the host application. Headers are used only when the configuration says so. */
export interface CallContext {
  /** Rate limits, budgets, stored responses and caches are kept separately per tenant. */
  tenant?: string | undefined
  /**
   * Id of the end user, who keeps a variant over conversations without a session. Rate limits can be set per user, and
   * the response cache is separate for each.
   */
  user?: string | undefined
  /** Id of the conversation. Used for session affinity, variants and signals. */
  session?: string | undefined
  /** Values for routing rules and spans. */
  tags?: Readonly<Record<string, string>>
}

/**
 * The body of a call: raw bytes (with their text, when known), text that was never bytes, or a value that the host's
 * body parser has already parsed. `decoded` says that the bytes are no longer compressed, whatever the
 * `content-encoding` header says.
 */
export type CallBody =
  | { bytes: Uint8Array; text?: string; decoded?: boolean }
  | { text: string; bytes?: undefined; decoded?: undefined }
  | { value: JsonValue }

/**
 * A request to the engine, independent of any web framework. `path` is relative to the mount point and has no query.
 * `readBody` is called at most once. It throws PlanoError `body_too_large` when the body exceeds `maxBytes`, and
 * returns undefined when there is no body.
 */
export interface ClientCall {
  method: string
  path: string
  query: string
  /** `http` or `https`; undefined when unknown. */
  readonly scheme?: string | undefined
  header: HeaderReader
  headerNames(): Iterable<string>
  readBody(maxBytes: number): Promise<CallBody | undefined>
  /** The body may still be arriving, and `readBody` does not stop waiting when the call is cancelled. */
  readonly hasOpenBody?: boolean
  /** Aborts when the client disconnects. */
  readonly signal: AbortSignal
  /**
   * The same as `signal`, for bridges that create a cancellation per call. The engine then also cancels it when the
   * call ends.
   */
  readonly cancellation?: Cancellable
  context?: CallContext
  /** Agent listener that answers, whatever model the request names. */
  readonly listener?: string
  /** Called with the decision as soon as it is made, before the answer begins. */
  onDecision?: (decision: Decision) => void
}
