import type { JsonValue } from '../contract/json.ts'
import type { AttemptRecord } from '../contract/record/events.ts'

/** The attempts as clients may see them: no addresses and no text from an upstream. */
export function listAttempts(attempts: readonly AttemptRecord[]): JsonValue[] {
  return attempts.map((record) => ({
    upstream: record.upstream,
    outcome: record.outcome,
    duration_ms: Math.round(record.durationMs),
    ...(record.status === undefined ? {} : { status: record.status }),
    next: record.next,
  }))
}
