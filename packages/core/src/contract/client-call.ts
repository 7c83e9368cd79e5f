import type { Cancellable } from './cancellation.ts'
import type { Decision } from './decision.ts'
import type { JsonValue } from './json.ts'

/** Reads one header by lower-case name; several values are joined with ", ". */
export type HeaderReader = (name: string) => string | undefined

/** Who calls, as the host application knows it. Never taken from headers unless the configuration says so. */
export interface CallContext {
  tenant?: string | undefined
  user?: string | undefined
  session?: string | undefined
  tags?: Readonly<Record<string, string>>
}

/**
 * The body of a call: as bytes, with their text where it is known, or already parsed by a body parser before us. `decoded`
 * says that the bytes are no longer compressed, whatever the request's `content-encoding` tells.
 */
export type CallBody = { bytes: Uint8Array; text?: string; decoded?: boolean } | { value: JsonValue }

/**
 * A request at the engine's door, free of any framework. `path` is relative to the mount point and has no query.
 * `readBody` is called at most once, throws PlanoError `body_too_large` past `maxBytes`, and gives undefined for no body.
 */
export interface ClientCall {
  method: string
  path: string
  query: string
  /** `http` or `https`, by which the request came; left out where nobody knows. */
  readonly scheme?: string | undefined
  header: HeaderReader
  headerNames(): Iterable<string>
  readBody(maxBytes: number): Promise<CallBody | undefined>
  /** The body may still be on its way, and `readBody` does not stop waiting for it by itself. */
  readonly hasOpenBody?: boolean
  /** Aborts when the client leaves. */
  readonly signal: AbortSignal
  /** The same without a signal, when a bridge made it for this call alone: the engine then ends the call with it too. */
  readonly cancellation?: Cancellable
  context?: CallContext
  /** Told who answers as soon as it is decided, before the answer begins. */
  onDecision?: (decision: Decision) => void
}
