import type { AttemptRecord } from '../contract/attempt.ts'
import type { Candidate } from '../contract/candidate.ts'
import type { Usage } from '../contract/reply.ts'
import type { AttemptResult } from './attempt.ts'
import { instanceOf } from './instance-of.ts'

/** A try and when it was made. Times in milliseconds. */
export interface TriedCandidate {
  candidate: Candidate
  number: number
  startedAt: number
  durationMs: number
  /** What it may have used although it failed. */
  lost: Usage | undefined
}

/** The record of a try, as decisions and events tell it. */
export function writeAttempt(tried: TriedCandidate, result: AttemptResult, next: string): AttemptRecord {
  const { candidate, lost } = tried
  const record: AttemptRecord = {
    upstream: candidate.id,
    kind: candidate.kind,
    attempt: tried.number,
    startedAt: tried.startedAt,
    durationMs: tried.durationMs,
    outcome: result.outcome,
    next,
  }
  const instance = instanceOf(candidate)
  if (instance !== undefined) record.instance = instance
  if (candidate.variant !== undefined) record.variant = candidate.variant
  if (result.firstByteMs !== undefined) record.firstByteMs = result.firstByteMs
  if (result.status !== undefined) record.status = result.status
  if (lost !== undefined) record.usage = lost
  return record
}
