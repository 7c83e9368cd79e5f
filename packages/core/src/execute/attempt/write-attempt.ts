import type { Candidate } from '../../contract/execute/candidate.ts'
import type { AttemptRecord } from '../../contract/record/attempt.ts'
import type { Usage } from '../../contract/wire/reply.ts'
import { RETRY_TABLE } from '../retry/retry-table.ts'
import type { AttemptResult } from './attempt.ts'
import { instanceOf } from './instance-of.ts'

/** What to try next, and how long to wait first. */
export interface NextStep {
  candidate: Candidate
  delayMs: number
}

/** An attempt and its time. Times are in milliseconds. */
export interface TriedCandidate {
  candidate: Candidate
  number: number
  startedAt: number
  durationMs: number
  /** Estimated usage although it failed. */
  lost: Usage | undefined
}

/** The record of an attempt for decisions and events. */
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

/** What follows an attempt and why, in one clause. */
export function describeNext(last: AttemptResult, step: NextStep | undefined, isOverBudget = false): string {
  if (last.outcome === 'success') return 'answered'
  const { why } = RETRY_TABLE[last.outcome]
  if (!step) return `${why}; ${isOverBudget ? 'no retry left in the budget' : 'gave up'}`
  const delay = step.delayMs > 0 ? ` after ${Math.round(step.delayMs)} ms` : ''
  return `${why}; next "${step.candidate.id}"${delay}`
}
