import type { Usage } from '../wire/reply.ts'

/** How an attempt at one upstream ended. */
export type AttemptOutcome =
  | 'success'
  | 'rate_limited'
  | 'overloaded'
  | 'timeout'
  | 'network'
  | 'context_length'
  | 'content_policy'
  | 'unsupported'
  | 'authentication'
  | 'bad_request'
  | 'server_error'
  | 'stream_error'
  | 'filter_rejected'
  | 'filter_failed'
  | 'aborted'

/** One attempt at one upstream. Never contains a prompt, a body or a key. */
export interface AttemptRecord {
  /** Agent id or `provider/model`. */
  upstream: string
  kind: 'agent' | 'model'
  /** Origin of the address that was called, when the upstream has several instances. */
  instance?: string
  /** Id of the variant, when the upstream has variants. */
  variant?: string
  /** Number of this attempt within the request, from 1. */
  attempt: number
  /** Milliseconds since the epoch. */
  startedAt: number
  durationMs: number
  /** Milliseconds from the start of the attempt to the first byte of the answer. */
  firstByteMs?: number
  /** HTTP status of the upstream, when there was one. */
  status?: number
  outcome: AttemptOutcome
  /** Estimated tokens of an attempt that failed after the model had started to work. */
  usage?: Usage
  /** What happened next and why, in one clause. */
  next: string
}
