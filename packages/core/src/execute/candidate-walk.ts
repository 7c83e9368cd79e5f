import { type Candidate, candidateKey, type UpstreamRequest } from '../contract/candidate.ts'
import type { AttemptRecord } from '../contract/events.ts'

/** The state of one request's walk over its candidates. */
export interface CandidateWalk {
  readonly request: UpstreamRequest
  /** As they were decided on. */
  readonly planned: readonly Candidate[]
  /** As they are asked: balanced, and those that rest behind all others. */
  readonly ordered: readonly Candidate[]
  /** Those that are asked although they rest, when nobody else is left. */
  readonly kept: ReadonlySet<Candidate>
  readonly tried: Candidate[]
  /** Those of whom it was told that they were left out. */
  readonly told: Candidate[]
  readonly attempts: AttemptRecord[]
  lastBackoffMs: number | undefined
  /** Who may go on with an answer that another one began; everybody while none has begun. */
  readonly allows?: (candidate: Candidate) => boolean
}

/** The same candidate may stand in a list more than once; the key tells, and is only written for a second try. */
export function wasTried({ tried }: CandidateWalk, candidate: Candidate): boolean {
  const key = candidateKey(candidate)
  return tried.some((other) => other === candidate || candidateKey(other) === key)
}
