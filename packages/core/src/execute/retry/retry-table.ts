import type { AttemptOutcome } from '../../contract/record/events.ts'

/** Where a failed call may be retried, nearest first. Only "same" waits first. */
export type RetryPlace = 'same' | 'other-key' | 'other-instance' | 'other-model'

export interface RetryRow {
  places: readonly RetryPlace[]
  /** The outcome indicates a problem of the upstream and counts for its circuit breaker. */
  unhealthy: boolean
  /** The upstream certainly did nothing, so the call may be repeated even if it has side effects. */
  undone: boolean
  why: string
}

const ANYWHERE: readonly RetryPlace[] = ['other-key', 'other-instance', 'other-model', 'same']
const ELSEWHERE: readonly RetryPlace[] = ['other-instance', 'other-model', 'same']

/** One row per outcome. `retry.on` of the configuration adds "other-model" to rows that have no place to go. */
export const RETRY_TABLE: Readonly<Record<AttemptOutcome, RetryRow>> = {
  success: { places: [], unhealthy: false, undone: false, why: 'answered' },
  rate_limited: { places: ANYWHERE, unhealthy: false, undone: true, why: 'rate limited' },
  overloaded: { places: ELSEWHERE, unhealthy: true, undone: true, why: 'overloaded' },
  timeout: { places: ELSEWHERE, unhealthy: true, undone: false, why: 'too slow' },
  network: { places: ELSEWHERE, unhealthy: true, undone: true, why: 'not reachable' },
  server_error: { places: ELSEWHERE, unhealthy: true, undone: false, why: 'failed' },
  stream_error: { places: ELSEWHERE, unhealthy: true, undone: false, why: 'broke off before its answer began' },
  context_length: {
    places: ['other-model'],
    unhealthy: false,
    undone: true,
    why: 'the conversation is too long for it',
  },
  unsupported: {
    places: ['other-model'],
    unhealthy: false,
    undone: true,
    why: 'it does not support a part of the request',
  },
  content_policy: { places: [], unhealthy: false, undone: true, why: 'refused by its content policy' },
  authentication: {
    places: ['other-key', 'other-model'],
    unhealthy: false,
    undone: true,
    why: 'its credentials are missing or were refused',
  },
  bad_request: { places: [], unhealthy: false, undone: true, why: 'the request is at fault' },
  // The same filter applies to every instance, and its refusal is final.
  filter_rejected: { places: [], unhealthy: false, undone: false, why: 'a filter around it refused' },
  filter_failed: { places: [], unhealthy: false, undone: false, why: 'a filter around it failed' },
  aborted: { places: [], unhealthy: false, undone: false, why: 'no longer needed' },
}
