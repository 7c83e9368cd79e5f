import type { JsonObject } from '../json.ts'
import type { AttemptOutcome, AttemptRecord } from '../record/events.ts'
import type { ByteSource, HeaderList } from '../transport/answer.ts'
import type { Dialect } from '../wire/dialect.ts'
import type { Loss, WireRules } from '../wire/grammar.ts'
import type { StreamPart } from '../wire/reply.ts'

/**
 * The body of an upstream's answer. `bytes` and `stream` are in the upstream's own API. `parts` comes from in-process
 * agents and from streams that were already decoded.
 */
export type UpstreamBody =
  | { kind: 'bytes'; bytes: Uint8Array; json?: JsonObject }
  | { kind: 'stream'; source: ByteSource }
  | { kind: 'parts'; parts: AsyncIterable<StreamPart> }

/** How an upstream refused, and what that means for the next step. */
export interface UpstreamFailure {
  outcome: AttemptOutcome
  /** The delay that the upstream requested, in milliseconds. */
  retryAfterMs?: number
  /** Waiting does not help with this key: it has no credit left, or its quota lasts for days. */
  exhausted: boolean
  /** Which configuration setting to check, for the client's error. Never contains a setting's value. */
  hint?: string
}

export interface UpstreamAnswer {
  /** Agent id or `provider/model` that answered. */
  upstream: string
  dialect: Dialect
  status: number
  headers: HeaderList
  body: UpstreamBody
  rules?: WireRules
  /** We requested usage although the client did not. Stream events that carry only usage are not sent to the client. */
  hidesUsage?: boolean
  /** Set when the upstream refused, with a status of 400 or above or with an error inside a 200 answer. */
  failure?: UpstreamFailure
  losses: readonly Loss[]
  /** The attempts that led to this error answer. */
  attempts?: readonly AttemptRecord[]
  /** Model name to show to the client; undefined keeps the upstream's. */
  clientModel?: string
  /** Removes our credentials from an error text: some providers quote the key that they reject. */
  redact?(text: string): string
}
