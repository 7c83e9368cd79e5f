import type { AttemptRecord } from '../contract/attempt.ts'
import type { Candidate } from '../contract/candidate.ts'
import type { Usage } from '../contract/reply.ts'
import { showUrl } from '../util/show-url.ts'
import type { AttemptResult } from './attempt.ts'

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
  return {
    upstream: candidate.id,
    kind: candidate.kind,
    ...(candidate.url === undefined ? {} : { instance: showUrl(candidate.url) }),
    ...(candidate.variant === undefined ? {} : { variant: candidate.variant }),
    attempt: tried.number,
    startedAt: tried.startedAt,
    durationMs: tried.durationMs,
    ...(result.firstByteMs === undefined ? {} : { firstByteMs: result.firstByteMs }),
    ...(result.status === undefined ? {} : { status: result.status }),
    outcome: result.outcome,
    ...(lost === undefined ? {} : { usage: lost }),
    next,
  }
}
